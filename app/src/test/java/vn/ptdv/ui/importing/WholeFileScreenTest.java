package vn.ptdv.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.exchange.list.Sheets;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.Seeded;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.field.CodeCombo;

/** What the list leaves to its title is said once on the page of the columns; one correction serves many rows. */
@Tag("F72")
@Tag("F73")
class WholeFileScreenTest {
    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void saysTheUnitOnceForTheListOfOneBranch() {
        seeded.unit("Chi bộ thôn Hạ");
        TestKit kit = TestKit.in(folder);
        try (Ui ui = Ui.show(() -> new ImportController(seeded.book(), kit.toolkit(), ListKind.PEOPLE))) {
            kit.dialogs()
                    .answer(Sheets.xlsx(
                            folder.resolve("chi-bo.xlsx"),
                            "STT|Họ và tên|Ngày sinh",
                            List.of(List.of("1", "Lò Văn Ban", "02/9/1999"), List.of("2", "Đỗ Thị Én", "03/4/1998"))));
            ui.click("import-next").click("import-next");
            ui.run(() -> ui.find("import-for-all-unit", CodeCombo.class).setCode("Chi bộ thôn Hạ"));
            ui.picture("import-for-all");
            ui.click("import-next");
            assertThat(ui.find("import-filter-NEW", ToggleButton.class).getText())
                    .endsWith(" 2");
            assertThat(ui.shows("import-filter-ERROR")).isFalse();
            assertThat(kit.tasks().unhandled()).isEmpty();
        }
    }

    @Test
    void showsTheYearItFoundAndLetsItBeTypedAnew() {
        seeded.unit("Chi bộ thôn Hạ");
        TestKit kit = TestKit.in(folder);
        try (Ui ui = Ui.show(() -> new ImportController(seeded.book(), kit.toolkit(), ListKind.QUOTAS))) {
            kit.dialogs()
                    .answer(Sheets.xlsx(
                            folder.resolve("chi-tieu.xlsx"),
                            "Đơn vị|Chỉ tiêu năm 2025",
                            List.of(List.of("Chi bộ thôn Hạ", "3"))));
            ui.click("import-next").click("import-next");
            assertThat(ui.find("import-for-all-year", TextField.class).getText())
                    .isEqualTo("2025");
            ui.fill("import-for-all-year", "2027").click("import-next");
            assertThat(ui.find("import-filter-NEW", ToggleButton.class).getText())
                    .endsWith(" 1");
        }
    }

    @Test
    void offersToCorrectEveryRowWithTheSameText() {
        seeded.unit("Chi bộ thôn Hạ");
        TestKit kit = TestKit.in(folder);
        try (Ui ui = Ui.show(() -> new ImportController(seeded.book(), kit.toolkit(), ListKind.PEOPLE))) {
            kit.dialogs()
                    .answer(Sheets.xlsx(
                            folder.resolve("ten-tat.xlsx"),
                            "Họ và tên|Ngày sinh|Chi bộ",
                            List.of(
                                    List.of("Lò Văn Ban", "02/9/1999", "CB Hạ"),
                                    List.of("Đỗ Thị Én", "03/4/1998", "CB Hạ"))));
            ui.click("import-next").click("import-next").click("import-next");
            kit.dialogs()
                    .fillForm(form -> ((FieldsForm) form).fields().set("import-cell", "Chi bộ thôn Hạ"))
                    .answer(0);
            ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
            assertThat(ui.shows("import-filter-ERROR")).isFalse();
            assertThat(ui.find("import-filter-NEW", ToggleButton.class).getText())
                    .endsWith(" 2");
        }
    }
}
