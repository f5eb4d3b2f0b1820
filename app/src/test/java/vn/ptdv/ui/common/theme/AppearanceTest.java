package vn.ptdv.ui.common.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.table.FileMemory;
import vn.ptdv.ui.common.table.ViewMemory;

@Tag("F113")
class AppearanceTest {
    private final Label label = Ui.on(() -> new Label("Đảng ủy phường"));
    private final Ui ui = Ui.showNode(() -> new VBox(label, new Button("Tiếp")));

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void usesTheBundledFontAndGrowsByKeys() {
        Appearance appearance = new Appearance(ViewMemory.inMemory());
        ui.run(() -> appearance.dress(ui.scene()));
        ui.settle();
        assertThat(label.getFont().getFamily()).isEqualTo("PTDV UI");
        assertThat(label.getFont().getSize()).isEqualTo(13);
        ui.press(KeyCode.CONTROL, KeyCode.EQUALS).press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(label.getFont().getSize()).isEqualTo(15);
        ui.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(label.getFont().getSize()).isEqualTo(14);
        ui.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(label.getFont().getSize()).isEqualTo(13);
    }

    @Test
    void digitsAreOfOneWidth() {
        assertThat(Ui.on(() -> width("1111"))).isEqualTo(Ui.on(() -> width("8080")));
    }

    private static double width(String digits) {
        Theme.loadFonts();
        Text text = new Text(digits);
        text.setFont(Font.font("PTDV UI", 13));
        return text.getLayoutBounds().getWidth();
    }

    @Test
    void changesToDarkAndRemembersIt(@TempDir Path folder) {
        Path file = folder.resolve("view").resolve("memory.properties");
        Appearance appearance = new Appearance(new FileMemory(file, Runnable::run));
        ui.run(() -> appearance.dress(ui.scene()));
        Paint light = ui.settle().scene().getRoot().lookup(".label") instanceof Label l ? l.getTextFill() : Color.RED;
        ui.run(() -> {
            appearance.look().set(Look.DARK);
            appearance.setFontSize(99);
        });
        ui.settle();
        assertThat(label.getTextFill()).isNotEqualTo(light);
        Appearance again = new Appearance(new FileMemory(file, Runnable::run));
        assertThat(again.look().get()).isEqualTo(Look.DARK);
        assertThat(again.fontSize().get()).isEqualTo(Theme.LARGEST_SIZE);
    }
}
