package vn.ptdv.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.Ui;

@Tag("F69")
class ChartsTest {
    private final List<Integer> pressed = new ArrayList<>();
    private final BarChart bars = Ui.on(() -> new BarChart(
            "Kết nạp theo tháng", List.of(Bar.of("T1", 12).planned(10).before(8), Bar.of("T2", 1500)), pressed::add));
    private final Ui ui = Ui.showNode(() -> new VBox(
            bars,
            new Funnel("Phễu", List.of(Bar.of("Nguồn", 640), Bar.of("Kết nạp", 152)), i -> pressed.add(10 + i)),
            new Sparkline("Nhịp", List.of(1L, 0L, 3L))));

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void saysItsFiguresInWords() {
        assertThat(bars.getAccessibleText())
                .isEqualTo("Kết nạp theo tháng. T1: 12; kế hoạch 10; cùng kỳ năm trước 8. T2: 1.500");
        assertThat(ui.shows("Nhịp: 1, 0, 3")).isTrue();
    }

    @Test
    void opensWhatIsBehindAPartByMouseAndByKeys() {
        ui.click("T2: 1.500");
        ui.focus("Kết nạp: 152").press(KeyCode.ENTER);
        ui.focus("Nguồn: 640").press(KeyCode.SPACE);
        assertThat(pressed).containsExactly(1, 11, 10);
    }
}
