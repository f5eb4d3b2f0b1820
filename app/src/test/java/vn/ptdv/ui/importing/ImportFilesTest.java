package vn.ptdv.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.exchange.list.Sheets;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.store.user.UserActs;
import vn.ptdv.ui.FormPicture;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.Extent;
import vn.ptdv.ui.common.table.Secrets;
import vn.ptdv.ui.common.table.TableContents;

/** Endings of files, who may send numbers out, and what holds a batch: through the guide. */
@Tag("F71")
class ImportFilesTest extends OpenGuide {
    private static final String TITLES = "Họ và tên|Ngày sinh|Số CCCD|Chi bộ";

    @Test
    void takesInAWorkbookWithMacrosAndLeavesThemAlone() throws IOException {
        takeIn(withMacros(people("ds.xlsx")));
        assertThat(names()).containsExactly("Lò Văn Ban");
    }

    @Test
    void takesInATextWithTabs() throws IOException {
        takeIn(Files.writeString(
                folder.resolve("ds.tsv"),
                "Họ và tên\tNgày sinh\tSố CCCD\tChi bộ\nLò Văn Ban\t02/9/1999\t001099000001\tChi bộ thôn Hạ\n"));
        assertThat(names()).containsExactly("Lò Văn Ban");
        assertThat(seeded.book().reading().fetchValue(PERSON.CITIZEN_ID)).isEqualTo("001099000001");
    }

    @Test
    @Tag("F73")
    void letsTheUnitBePickedWhereTheListNamesNone() {
        kit.dialogs()
                .answer(Sheets.xlsx(
                        folder.resolve("ds.xlsx"),
                        TITLES,
                        List.of(List.of("Lò Văn Ban", "02/9/1999", "001099000001", "Thôn Trung"))));
        ui.click("import-next").click("import-next").click("import-next");
        kit.dialogs().fillForm(form -> {
            ((FieldsForm) form).fields().set("import-cell", "Chi bộ thôn Hạ");
            FormPicture.of(form, "import-4-pick");
        });
        ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(ui.shows("import-filter-ERROR")).isFalse();
        ui.click("import-next").click("import-next");
        assertThat(names()).containsExactly("Lò Văn Ban");
    }

    @Test
    @Tag("F73")
    void staysWithTheErrorsUntilNoneIsLeftAndKnowsTheFileOnTheWayBack() {
        kit.dialogs()
                .answer(Sheets.xlsx(
                        folder.resolve("ds.xlsx"),
                        "Họ và tên|Dân tộc|Chi bộ",
                        List.of(
                                List.of("Lò Văn Ban", "Kinh", "Thôn Trung"),
                                List.of("Lò Văn Hai", "Kinh", "Thôn Trung"),
                                List.of("Lò Văn Tư", "Kinh", "Chi bộ thôn Hạ"),
                                List.of("Lò Văn Bốn", "Người lạ", "Thôn Hạ"))));
        ui.click("import-next").click("import-next").click("import-next").click("import-filter-ERROR");
        kit.dialogs().fillForm(form -> {
            ((FieldsForm) form).fields().set("import-cell", "Chi bộ thôn Hạ");
        });
        kit.dialogs().answer(0);
        ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(ui.find("import-filter-ERROR", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(kit.dialogs().asked(Form.class).get(0).title()).isEqualTo("Dòng 2, cột C: Chi bộ");
        assertThat(ui.find("import-preview", TableView.class).getItems()).hasSize(1);
        assertThat(ui.find("import-preview", TableView.class)
                        .getSelectionModel()
                        .getSelectedIndex())
                .isZero();
        ui.click("import-back").click("import-back").click("import-back");
        assertThat(ui.find("import-chosen", Label.class).getText()).contains("ds.xlsx");
        ui.click("import-next").click("import-next").click("import-next");
        assertThat(ui.find("import-filter-ERROR", ToggleButton.class).isSelected())
                .isFalse();
        assertThat(ui.find("import-preview", TableView.class).getItems()).hasSize(4);
    }

    @Test
    @Tag("F73")
    void aWrongCellThatNobodyNeedsMayBeEmptied() {
        kit.dialogs()
                .answer(Sheets.xlsx(
                        folder.resolve("ds.xlsx"),
                        "Họ và tên|Số CCCD|Dân tộc|Chi bộ",
                        List.of(
                                List.of("Lò Văn Ban", "12", "Kinh", "Chi bộ thôn Hạ"),
                                List.of("Lò Văn Hai", "", "Người lạ", "Chi bộ thôn Hạ"),
                                List.of("Lò Văn Tư", "", "Người lạ", "Chi bộ thôn Hạ"),
                                List.of("Lò 4", "", "Kinh", "Chi bộ thôn Hạ"))));
        ui.click("import-next").click("import-next").click("import-next");
        kit.dialogs().answer("");
        ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(asked().blank()).isEqualTo(TextAsk.Blank.TAKEN);
        assertThat(asked().label()).contains("Chưa biết thì để trống");
        kit.dialogs().fillForm(form -> ((FieldsForm) form).fields().set("import-cell", "()"));
        kit.dialogs().answer(0);
        ui.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(kit.dialogs().asked(Choice.class).get(0).text())
                .isEqualTo("“Người lạ” đứng ở 2 dòng. Để trống ở đâu?");
        assertThat(ui.find("import-filter-ERROR", ToggleButton.class).getText()).isEqualTo("Lỗi 1");
        kit.dialogs().answer("Lò Thị Bốn");
        ui.focus("import-preview").press(KeyCode.END).press(KeyCode.ENTER);
        assertThat(asked().blank()).isEqualTo(TextAsk.Blank.REFUSED);
        ui.click("import-next").click("import-next");
        assertThat(names()).hasSize(4);
    }

    @Test
    @Tag("F100")
    void numbersInTheFileAreNotSentOnFromItsFirstRows() {
        kit.dialogs().answer(people("ds.xlsx"));
        ui.click("import-next");
        DataTable<?> rows =
                Ui.on(() -> Stream.<Parent>iterate(ui.find("import-sheet-rows").getParent(), Parent::getParent)
                        .filter(DataTable.class::isInstance)
                        .map(DataTable.class::cast)
                        .findFirst()
                        .orElseThrow());
        TableContents contents = Ui.on(rows::contents);
        assertThat(contents.file(Extent.SHOWN, Secrets.MASKED).rows().get(1).toString())
                .contains("*********001", "Lò Văn Ban")
                .doesNotContain("001099000001");
    }

    private TextAsk asked() {
        List<TextAsk> all = kit.dialogs().asked(TextAsk.class);
        return all.get(all.size() - 1);
    }

    @Test
    void whereTheKeysGoIsSeenOnEveryPage() {
        kit.dialogs()
                .answer(Sheets.xlsx(
                        folder.resolve("ds.xlsx"),
                        "Họ và tên|Số CCCD|Chi bộ",
                        List.of(
                                List.of("Lò Văn Ban", "12", "Chi bộ thôn Hạ"),
                                List.of("Lò Văn Hai", "", "Chi bộ thôn Hạ"))));
        List<String> unseen = new ArrayList<>();
        for (String page : List.of("1", "2", "3", "4", "5")) {
            unseen(page, unseen);
            ui.click("import-next");
        }
        assertThat(unseen).isEmpty();
    }

    /** Goes round by Tab; what looks the same with the focus as without it is named. */
    private void unseen(String page, List<String> unseen) {
        Set<Node> stops = new HashSet<>();
        Node stop = Ui.on(ui::focused);
        while (stops.add(stop)) {
            WritableImage with = Ui.on(() -> ui.scene().snapshot(null));
            ui.press(KeyCode.TAB);
            WritableImage without = Ui.on(() -> ui.scene().snapshot(null));
            Node left = stop;
            if (Ui.on(() -> same(left.localToScene(left.getBoundsInLocal()), with, without))) {
                unseen.add(page + ": " + left);
            }
            stop = Ui.on(ui::focused);
        }
        assertThat(stops).as(page).hasSizeGreaterThan(2);
    }

    private static boolean same(Bounds at, WritableImage one, WritableImage other) {
        for (int y = (int) Math.max(0, at.getMinY() - 2); y < Math.min(one.getHeight(), at.getMaxY() + 2); y++) {
            for (int x = (int) Math.max(0, at.getMinX() - 2); x < Math.min(one.getWidth(), at.getMaxX() + 2); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    @Tag("F100")
    void neverSendsNumbersOutForAReader() throws IOException {
        takeIn(people("ds.xlsx"));
        String me = seeded.book().writing().author().name();
        UserActs users = new UserActs(seeded.book());
        users.save(new AppUser("quantri", "Quản trị", Role.ADMIN, true));
        users.save(new AppUser(me, me, Role.READER, true));
        Path out = folder.resolve("ra.xlsx");
        kit.dialogs().answer(out);
        ui.run(() -> controller().layout(ListKind.PEOPLE));
        assertThat(kit.dialogs().asked(Choice.class)).isEmpty();
        assertThat(Sheets.texts(out)).contains("Lò Văn Ban").doesNotContain("001099000001");
        assertThat(new AuditLog(seeded.book().reading())
                        .actions(AuditLog.Filter.latest(1))
                        .get(0)
                        .name()
                        .words())
                .doesNotContain("căn cước");
    }

    @Test
    @Tag("F75")
    void namesWhoIsInAUnitThatTheBatchBrought() {
        ui.run(() -> controller().start(ListKind.UNITS, OptionalLong.empty()));
        takeIn(Sheets.xlsx(
                folder.resolve("dv.xlsx"),
                "Tên tổ chức đảng|Trực thuộc",
                List.of(List.of("Đảng bộ xã Mường Phăng", ""), List.of("Chi bộ bản Che", "Đảng bộ xã Mường Phăng"))));
        long unit = new UnitStore(seeded.book().reading())
                .treeOn(LocalDate.of(2026, 11, 20)).all().stream()
                        .filter(u -> u.name().equals("Chi bộ bản Che"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        seeded.candidacy(seeded.person("Giàng A Páo", "1999"), unit, LocalDate.of(2026, 1, 5));
        ui.click("import-undo");
        assertThat(ui.find("import-message", Label.class).getText())
                .startsWith("Chưa hoàn tác được đợt nhập này. Có dữ liệu khác đang dùng đến")
                .contains("• Giàng A Páo")
                .doesNotContain("Mường Phăng");
        ui.picture("import-6-in-use");
    }

    private void takeIn(Path file) {
        kit.dialogs().answer(file);
        for (int step = 0; step < 5; step++) {
            ui.click("import-next");
        }
        assertThat(ui.shows("import-receipt")).isTrue();
    }

    private List<String> names() {
        return seeded.book().reading().select(PERSON.FULL_NAME).from(PERSON).fetch(PERSON.FULL_NAME);
    }

    private Path people(String name) {
        return Sheets.xlsx(
                folder.resolve(name),
                TITLES,
                List.of(List.of("Lò Văn Ban", "02/9/1999", "001099000001", "Chi bộ thôn Hạ")));
    }

    /** The same workbook as Excel keeps it with macros: another type of its main part, and the program beside it. */
    private Path withMacros(Path xlsx) throws IOException {
        Path file = folder.resolve("ds.xlsm");
        try (ZipFile from = new ZipFile(xlsx.toFile());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream part = from.getInputStream(entry)) {
                    byte[] bytes = part.readAllBytes();
                    to.write(entry.getName().equals("[Content_Types].xml") ? macroTypes(bytes) : bytes);
                }
            }
            to.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            to.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        }
        return file;
    }

    private static byte[] macroTypes(byte[] types) {
        String plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        String text = new String(types, StandardCharsets.UTF_8);
        assertThat(text).contains(plain);
        return text.replace(plain, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .replace(
                        "</Types>",
                        "<Override PartName=\"/xl/vbaProject.bin\""
                                + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
