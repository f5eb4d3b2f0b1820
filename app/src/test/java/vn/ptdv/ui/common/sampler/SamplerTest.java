package vn.ptdv.ui.common.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.ImmediateTasks;
import vn.ptdv.ui.RecordedDialogs;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.common.theme.Look;
import vn.ptdv.ui.common.theme.Theme;

@Tag("F86")
@Tag("F112")
@Tag("F113")
class SamplerTest {
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final UiClock clock =
            new UiClock(Clock.fixed(Instant.parse("2026-09-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    private final Ui ui = Ui.show(() -> new SamplerController(
            new SamplerController.Needs(new ImmediateTasks(), dialogs, ViewMemory.inMemory(), clock)));

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void showsEveryPartInLightAndDark() {
        ui.run(() -> ui.find("filter-search").requestFocus());
        assertThat(Files.exists(ui.picture("sampler-light"))).isTrue();
        ui.run(() -> Theme.apply(ui.scene(), Look.DARK, Theme.USUAL_SIZE));
        assertThat(Files.exists(ui.picture("sampler-dark"))).isTrue();
        ui.run(() -> Theme.apply(ui.scene(), Look.LIGHT, 16));
        assertThat(Files.exists(ui.picture("sampler-large"))).isTrue();
    }

    @Test
    void findsWithoutAccentsAndGoesOnIntoTheRows() {
        ui.focus("filter-search").type("hong hanh");
        ui.press(KeyCode.DOWN);
        assertThat(counts()).startsWith("6 dòng (lọc từ 40)");
        ui.press(KeyCode.ENTER);
        assertThat(ui.shows("Nguyễn Thị Hồng Hạnh")).isTrue();
        ui.focus("filter-search").press(KeyCode.ESCAPE);
        assertThat(counts()).startsWith("40 dòng");
    }

    @Test
    void asksBeforeItDeletesAndThenSaysWhatToDo() {
        ui.click("Xóa tất cả");
        assertThat(counts()).startsWith("40 dòng");
        ui.run(() -> dialogs.answer(true));
        ui.click("Xóa tất cả");
        assertThat(dialogs.asked(Question.class))
                .hasSize(2)
                .allMatch(q -> q.act().equals("Xóa tất cả"));
        assertThat(ui.shows("Chưa có hồ sơ nào")).isTrue();
        ui.picture("sampler-empty");
    }

    private String counts() {
        ui.settle();
        return ui.find("table-counts", Label.class).getText();
    }
}
