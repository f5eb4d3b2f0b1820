package vn.ptdv.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.exchange.list.Sheets;
import vn.ptdv.logic.text.TextEncoding;
import vn.ptdv.ui.Ui;

/** What the clerk says of columns: their encoding, their field, and that it is kept. */
@Tag("F72")
class ImportColumnsTest extends OpenGuide {
    private static final String TITLES = "Họ và tên|Ngày sinh|Chi bộ|Điện thoại";
    private static final int PHONE = 3;

    @Test
    @Tag("F77")
    void showsTheEncodingOfAColumnBeforeAndAfterAndLetsItBeRefused() {
        columns(old("tcvn3.xlsx"));
        assertThat(ui.find("import-encodings", CheckBox.class).isSelected()).isTrue();
        assertThat(encoding()).isEqualTo(TextEncoding.TCVN3);
        assertThat(ui.shows("“Lß V¨n Ban” thành “Lò Văn Ban”")).isTrue();
        ui.picture("import-3-encodings");
        choose("import-encoding-0", TextEncoding.UNICODE);
        ui.waitFor(() -> sample(0).startsWith("Lß V¨n Ban"));
        assertThat(ui.shows("giữ như trong tệp: “Lß V¨n Ban”")).isTrue();
        assertThat(field(0)).as("a column goes on feeding what it fed").isEqualTo("Họ và tên *");
        choose("import-encoding-0", TextEncoding.VNI);
        choose("import-encoding-0", TextEncoding.TCVN3);
        ui.waitFor(() -> sample(0).startsWith("Lò Văn Ban; Đỗ Thị Lan"));
        next();
        assertThat(ui.shows("Đỗ Thị Lan")).isTrue();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    @Tag("F77")
    void readsAColumnInAnEncodingThatWasNotFound() {
        columns(list("moi.xlsx", TITLES));
        assertThat(ui.find("import-encodings", CheckBox.class).isSelected()).isFalse();
        assertThat(ui.shows("import-encoding-0")).isFalse();
        ui.focus("import-encodings").press(KeyCode.SPACE);
        assertThat(encoding()).isEqualTo(TextEncoding.UNICODE);
        choose("import-encoding-0", TextEncoding.TCVN3);
        assertThat(sample(0)).as("today's letters are never read a second time").startsWith("Lò Văn Ban");
    }

    @Test
    @Tag("F77")
    void setsTheTonesOfAColumnInOneWayWhenAsked() {
        columns(Sheets.xlsx(
                folder.resolve("dau.xlsx"),
                "Họ và tên|Chi bộ",
                List.of(List.of("Lò Thuý Hoà", "Chi bộ thôn Hạ"), List.of("Đỗ Thị Én", "Chi bộ thôn Hạ"))));
        ui.focus("import-encodings").press(KeyCode.SPACE);
        choose("import-encoding-0", TextEncoding.TONES_NEW);
        ui.waitFor(() -> sample(0).startsWith("Lò Thúy Hòa; Đỗ Thị Én"));
        assertThat(ui.shows("“Lò Thuý Hoà” thành “Lò Thúy Hòa”")).isTrue();
    }

    @Test
    @Tag("F77")
    void keepsACellThatWasTypedWhenAnEncodingIsChosen() {
        columns(old("tcvn3.xlsx"));
        ui.run(() -> {
            controller().onCell(2, 0, "Lò Văn Bản");
            controller().onBack();
        });
        choose("import-encoding-0", TextEncoding.UNICODE);
        ui.waitFor(() -> sample(0).startsWith("Lò Văn Bản; §ç ThÞ Lan"));
    }

    @Test
    void remembersForItsSenderWhatWasLeftOut() {
        sender("Đảng ủy xã Mường Phăng");
        columns(list("mot.xlsx", TITLES));
        leaveOut(PHONE);
        next().next().next();
        next();
        columns(list("hai.xlsx", TITLES));
        assertThat(field(PHONE)).isEqualTo("(không nhập)");
        ui.run(controller()::onBack);
        ui.run(controller()::onBack);
        sender("Đảng ủy xã khác");
        next().next();
        assertThat(field(PHONE)).isEqualTo("Số điện thoại");
    }

    @Test
    void asksTheMemoryOfASenderWhoIsNamedAfterTheFile() {
        sender("Đảng ủy xã Mường Phăng");
        columns(list("mot.xlsx", TITLES));
        leaveOut(PHONE);
        next().next().next();
        next();
        sender("");
        columns(list("hai.xlsx", TITLES));
        assertThat(field(PHONE)).isEqualTo("Số điện thoại");
        ui.run(controller()::onBack);
        ui.run(controller()::onBack);
        sender("Đảng ủy xã Mường Phăng");
        next().next();
        assertThat(field(PHONE)).isEqualTo("(không nhập)");
    }

    @Test
    void keepsWhatWasSaidOfColumnsWhenTheHeaderMovesAndComesBack() {
        columns(list("ds.xlsx", TITLES));
        leaveOut(PHONE);
        ui.run(controller()::onBack);
        ui.run(() -> controller().onHeader(2, 2));
        assertThat(ui.find("import-message", Label.class).getText()).startsWith("Cột D nay có tiêu đề khác");
        ui.run(() -> controller().onHeader(1, 1));
        assertThat(ui.find("import-message", Label.class).getText()).isEmpty();
        next();
        assertThat(field(PHONE)).isEqualTo("(không nhập)");
        assertThat(field(1)).isEqualTo("Ngày sinh");
    }

    @Test
    void letsTheArrowsPassThroughTheOpenList() {
        columns(list("ds.xlsx", TITLES));
        ComboBox<?> combo = ui.find("import-column-3", ComboBox.class);
        ui.run(combo::requestFocus);
        ui.run(combo::show);
        ui.press(KeyCode.UP).press(KeyCode.UP);
        assertThat(Ui.on(combo::isShowing)).isTrue();
        ui.press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(field(3)).isEqualTo("(không nhập)");
    }

    @Test
    void leavesTheKeyboardWhereAColumnWasChosen() {
        columns(list("ds.xlsx", TITLES));
        ui.focus("import-column-3");
        leaveOut(PHONE);
        assertThat(Ui.on(() -> ui.find("import-column-3").isFocused())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vni.xlsx", "vni.csv"})
    @Tag("F77")
    void aHeadingInAnOldEncodingIsReadThoughTheValuesAreTodays(String name) throws IOException {
        columns(vniHeading(name));
        assertThat(encoding()).isEqualTo(TextEncoding.VNI);
        assertThat(field(0)).isEqualTo("Họ và tên *");
        assertThat(field(PHONE)).isEqualTo("Số điện thoại");
        assertThat(ui.shows("tiêu đề: “Hoï vaø teân” thành “Họ và tên”")).isTrue();
        ui.picture("import-3-vni-heading");
        choose("import-encoding-0", TextEncoding.UNICODE);
        assertThat(ui.shows("Hoï vaø teân")).isTrue();
        assertThat(field(0)).isEqualTo("Họ và tên *");
        choose("import-encoding-0", TextEncoding.VNI);
        ui.waitFor(() -> sample(0).startsWith("Lò Văn Ban; Đỗ Thị Én"));
        assertThat(ui.shows("Họ và tên")).isTrue();
    }

    private Path vniHeading(String name) throws IOException {
        String titles = "Hoï vaø teân|Ngaøy sinh|Chi bộ|Ñieän thoaïi";
        List<List<String>> rows = List.of(
                List.of("Lò Văn Ban", "02/9/1999", "Chi bộ thôn Hạ", "0912000001"),
                List.of("Đỗ Thị Én", "03/4/1998", "Chi bộ thôn Hạ", "0912000002"));
        if (name.endsWith("xlsx")) {
            return Sheets.xlsx(folder.resolve(name), titles, rows);
        }
        String text = titles.replace("|", ";") + "\n"
                + rows.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name), text);
    }

    private void columns(Path file) {
        kit.dialogs().answer(file);
        next().next();
    }

    private void sender(String name) {
        ui.run(() -> ui.find("import-sender", TextField.class).setText(name));
    }

    private TextEncoding encoding() {
        return (TextEncoding) ui.find("import-encoding-0", ComboBox.class).getValue();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, Object value) {
        ui.run(() -> ui.find(id, ComboBox.class).setValue(value));
        ui.settle();
        ui.waitFor(() -> ui.find(id, ComboBox.class).getValue().equals(value));
    }

    private void leaveOut(int column) {
        ui.run(() -> ui.find("import-column-" + column, ComboBox.class)
                .getSelectionModel()
                .select(0));
    }

    private String sample(int column) {
        return ui.find("import-sample-" + column, Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private String field(int column) {
        ComboBox<Object> combo = ui.find("import-column-" + column, ComboBox.class);
        return combo.getConverter().toString(combo.getValue());
    }

    private Path old(String name) {
        return Sheets.xlsx(
                folder.resolve(name),
                TITLES,
                List.of(
                        List.of("Lß V¨n Ban", "02/9/1999", "Chi bộ thôn Hạ", "0912000001"),
                        List.of("§ç ThÞ Lan", "03/4/1998", "Chi bộ thôn Hạ", "0912000002"),
                        List.of("NguyÔn V¨n Hïng", "04/4/1998", "Chi bộ thôn Hạ", "0912000003"),
                        List.of("TrÇn ThÞ Hång", "05/4/1998", "Chi bộ thôn Hạ", "0912000004")));
    }

    private Path list(String name, String titles) {
        return Sheets.xlsx(
                folder.resolve(name),
                titles,
                List.of(
                        List.of("Lò Văn Ban", "02/9/1999", "Chi bộ thôn Hạ", "0912000001"),
                        List.of("Đỗ Thị Én", "03/4/1998", "Chi bộ thôn Hạ", "0912000002")));
    }
}
