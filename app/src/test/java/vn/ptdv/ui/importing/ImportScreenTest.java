package vn.ptdv.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.exchange.list.Sheets;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.jooq.tables.records.PersonRecord;
import vn.ptdv.ui.Ui;

/** The guide by keyboard, from the file to the receipt and back. */
@Tag("F72")
@Tag("F73")
@Tag("F75")
class ImportScreenTest extends OpenGuide {
    private static final String TITLES = "Họ và tên|Ngày sinh|Số CCCD|Chi bộ|Ngày công nhận cảm tình Đảng";

    @Test
    void leadsByKeyboardFromTheFileToTheReceiptAndBack() {
        TableCopy before = TableCopy.of(seeded.book());
        ui.picture("import-1-file");
        kit.dialogs().answer(people());
        ui.press(KeyCode.ENTER);
        assertThat(ui.find("import-found", Label.class).getText()).contains("3 dòng dữ liệu");
        ui.picture("import-2-sheet");
        assertThat(ui.find("import-sheet-rows", TableView.class).getItems()).hasSize(4);
        ui.press(KeyCode.ENTER);
        ui.picture("import-3-columns");
        ui.press(KeyCode.ENTER);
        assertThat(ui.find("import-filter-ERROR", ToggleButton.class).getText()).isEqualTo("Lỗi 1");
        ui.picture("import-4-preview");
        everyFieldReadIsShown();
        kit.dialogs().answer("001190000003");
        ui.press(KeyCode.END).press(KeyCode.ENTER);
        assertThat(ui.shows("import-filter-ERROR")).isFalse();
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);

        ui.click("import-next");
        ui.picture("import-5-run");
        ui.press(KeyCode.ENTER);
        assertThat(ui.find("import-receipt", Label.class).getText()).contains("thêm 3");
        ui.picture("import-6-receipt");
        ui.focus("import-undo").press(KeyCode.SPACE);
        assertThat(ui.find("import-message", Label.class).getText()).startsWith("Đã hoàn tác đợt nhập.");
        assertThat(ui.find("import-undo", Button.class).isDisabled()).isTrue();
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    @Tag("F74")
    void treatsOneMatchOtherwiseThanTheOthers() {
        preview("cu.xlsx", "05/3/2026");
        next().next().next();
        preview("moi.xlsx", "06/3/2026");
        assertThat(count(PreviewRow.Kind.UPDATE)).isEqualTo("Cập nhật 2");
        kit.dialogs().answer(2);
        ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(count(PreviewRow.Kind.UPDATE)).isEqualTo("Cập nhật 1");
        assertThat(count(PreviewRow.Kind.SKIPPED)).isEqualTo("Bỏ qua 1");
        kit.dialogs().answer(0);
        ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(count(PreviewRow.Kind.UPDATE)).isEqualTo("Cập nhật 2");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    @Tag("F78")
    void sendsTheListOutAsItComesInAndNotesTheNumbers() {
        preview("cu.xlsx", "05/3/2026");
        next().next();
        Path out = folder.resolve("ra.xlsx");
        kit.dialogs().answer(1, out);
        ui.run(() -> controller().layout(ListKind.PEOPLE));
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("Đã xuất 2 dòng");
        assertThat(out).isNotEmptyFile();
        assertThat(new vn.ptdv.store.change.AuditLog(seeded.book().reading())
                        .actions(vn.ptdv.store.change.AuditLog.Filter.latest(1))
                        .get(0)
                        .name()
                        .words())
                .contains("số căn cước");
    }

    @Test
    @Tag("F78")
    void leavesTheNumbersBlankUnlessTheyAreAskedFor() {
        preview("cu.xlsx", "05/3/2026");
        next().next();
        Path out = folder.resolve("trong.xlsx");
        kit.dialogs().answer(0, out);
        ui.run(() -> controller().layout(ListKind.PEOPLE));
        assertThat(kit.dialogs().asked(vn.ptdv.ui.common.dialog.Choice.class))
                .last()
                .satisfies(c -> assertThat(c.acts()).containsExactly("Để trống", "Ghi đầy đủ, ghi vào nhật ký"));
        assertThat(Sheets.texts(out)).contains("Lò Văn Ban").doesNotContain("001099000001");
        kit.dialogs().answer(out);
        next().next().next().next();
        assertThat(count(PreviewRow.Kind.SAME)).isEqualTo("Giống 2");
    }

    @Test
    void offersEveryEndingThatListsComeWith() {
        ui.press(KeyCode.ENTER);
        assertThat(kit.dialogs().asked(vn.ptdv.ui.common.dialog.FileAsk.class))
                .last()
                .satisfies(ask -> assertThat(ask.kinds().get(0).patterns()).contains("*.xlsm", "*.tsv", "*.txt"));
    }

    @Test
    void letsTheHeaderBePointedAtAndSaysWhichRowsAreLeftOut() {
        kit.dialogs().answer(listWithFrame());
        next();
        assertThat(ui.find("import-found", Label.class).getText()).contains("2 dòng dữ liệu");
        assertThat(skipped()).contains("Tiêu đề danh sách", "Dòng tổng cộng");
        ui.picture("import-2-rows");
        ui.focus("import-sheet-rows").press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(ui.find("import-found", Label.class).getText()).doesNotContain("Họ và tên");
        Node row = ui.find("import-sheet-rows").lookupAll(".table-row-cell").stream()
                .filter(r -> ((TableRow<?>) r).getIndex() == 2)
                .findFirst()
                .orElseThrow();
        ui.run(() -> ui.find("import-sheet-rows", TableView.class)
                .getSelectionModel()
                .clearAndSelect(2));
        ui.click(row.lookup(".table-cell"));
        assertThat(ui.find("import-found", Label.class).getText()).contains("2 dòng dữ liệu", "Họ và tên");
    }

    private Path listWithFrame() {
        return Sheets.xlsx(
                folder.resolve("khung.xlsx"),
                "DANH SÁCH QUẦN CHÚNG ƯU TÚ| | ",
                List.of(
                        List.of("Năm 2026", "", ""),
                        List.of("Họ và tên", "Ngày sinh", "Chi bộ"),
                        List.of("Lò Văn Ban", "02/9/1999", "Chi bộ thôn Hạ"),
                        List.of("Đỗ Thị Én", "03/4/1998", "Chi bộ thôn Hạ"),
                        List.of("Tổng cộng: 2 người", "", "")));
    }

    private List<String> skipped() {
        TableView<?> table = ui.find("import-skipped", TableView.class);
        return table.lookupAll(".table-cell").stream()
                .map(cell -> ((Labeled) cell).getText())
                .toList();
    }

    private void everyFieldReadIsShown() {
        assertThat(titles("import-preview"))
                .containsExactly(
                        "Dòng",
                        "Loại",
                        "Họ và tên",
                        "Sẽ thay đổi hoặc cần sửa",
                        "Ngày sinh",
                        "Số CCCD",
                        "Chi bộ",
                        "Ngày công nhận cảm tình Đảng");
        assertThat(ui.shows("02/09/1999")).isTrue();
        assertThat(ui.shows("1190 (sai)")).isTrue();
    }

    private List<String> titles(String table) {
        return ui.find(table, TableView.class).getColumns().stream()
                .map(c -> ((TableColumn<?, ?>) c).getText())
                .toList();
    }

    @Test
    void listsWhatWasRejectedAndSendsItBackAsASheet() {
        kit.dialogs().answer(people());
        next().next().next();
        next();
        ui.focus("import-valid").press(KeyCode.SPACE);
        next();
        assertThat(ui.find("import-receipt", Label.class).getText()).contains("thêm 2", "lỗi 1");
        assertThat(ui.find("import-faults", TableView.class).getItems()).hasSize(1);
        ui.picture("import-6-rejected");
        Path back = folder.resolve("sua.xlsx");
        kit.dialogs().answer(back);
        ui.click("import-faults-export");
        assertThat(ui.find("import-message", Label.class).getText()).startsWith("Đã xuất 1 dòng lỗi");
        assertThat(Sheets.texts(back))
                .contains("Giàng A Páo", "01/5/1990", "1190", "Dòng 4: Cột “Số CCCD”:")
                .doesNotContain("Lò Văn Ban");
        kit.dialogs().answer(back);
        next().next().next().next();
        assertThat(count(PreviewRow.Kind.ERROR)).isEqualTo("Lỗi 1");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void asksBeforeAnOpenedListIsLeft() {
        assertThat(leaves()).isTrue();
        preview("cu.xlsx", "05/3/2026");
        kit.dialogs().answer(false);
        assertThat(leaves()).isFalse();
        assertThat(ui.shows("import-preview")).isTrue();
        kit.dialogs().answer(true);
        assertThat(leaves()).isTrue();
        assertThat(ui.shows("import-file")).isTrue();
        preview("moi.xlsx", "05/3/2026");
        next().next();
        assertThat(leaves()).isTrue();
        assertThat(ui.shows("import-receipt")).isTrue();
    }

    private boolean leaves() {
        return Ui.on(() -> controller().mayLeave());
    }

    @Test
    void saysWhoStandsInTheWayOfTakingABatchBack() {
        preview("cu.xlsx", "05/3/2026");
        next().next();
        seeded.book().writing().run(Act.named("action.person.absence", "Lò Văn Ban"), work -> {
            PersonRecord row = work.reading().fetchSingle(PERSON, PERSON.FULL_NAME.eq("Lò Văn Ban"));
            row.setOtherName("Lò Ban");
            work.update(row);
        });
        ui.click("import-undo");
        assertThat(ui.find("import-message", Label.class).getText())
                .startsWith("Chưa hoàn tác được")
                .contains("• Lò Văn Ban: Ghi thời gian vắng mặt của Lò Văn Ban")
                .doesNotContain("Đỗ Thị Én");
        ui.picture("import-6-held");
        assertThat(ui.find("import-undo", Button.class).isDisabled()).isFalse();
    }

    @Test
    void enterOnARowWithNothingToChooseGoesOn() {
        preview("cu.xlsx", "05/3/2026");
        ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(ui.shows("import-valid")).isTrue();
    }

    @Test
    void enterOnARowInErrorStaysThoughNoColumnIsToBlame() {
        ui.run(() -> controller().start(ListKind.COUNTS, OptionalLong.empty()));
        kit.dialogs()
                .answer(Sheets.xlsx(
                        folder.resolve("so-luong.xlsx"),
                        "Chi bộ|Tổng số đảng viên|Ghi chú",
                        List.of(List.of("Chi bộ thôn Hạ", "32", ""))));
        next().next();
        ui.run(() -> controller().onForAll("date", "31/12/2099"));
        next();
        assertThat(count(PreviewRow.Kind.ERROR)).isEqualTo("Lỗi 1");
        ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(ui.shows("import-valid")).isFalse();
        assertThat(ui.shows("import-preview")).isTrue();
    }

    @Test
    @Tag("F91")
    void theReceiptKnowsWhenItsBatchIsUndoneElsewhereAndDoneAgain() {
        preview("cu.xlsx", "05/3/2026");
        next().next();
        ActionLine act = seeded.undo().nextUndo().orElseThrow();
        seeded.undoLast();
        ui.settle();
        assertThat(ui.find("import-undo", Button.class).isDisabled()).isTrue();
        assertThat(ui.find("import-message", Label.class).getText()).startsWith("Đã hoàn tác đợt nhập.");
        seeded.undo().redo(act.id());
        ui.settle();
        assertThat(ui.find("import-undo", Button.class).isDisabled()).isFalse();
        assertThat(ui.find("import-message", Label.class).getText()).isEmpty();
    }

    private void preview(String name, String recognised) {
        kit.dialogs().answer(list(name, recognised));
        next().next().next();
    }

    private Path list(String name, String recognised) {
        return Sheets.xlsx(
                folder.resolve(name),
                TITLES,
                List.of(
                        List.of("Lò Văn Ban", "02/9/1999", "001099000001", "Chi bộ thôn Hạ", recognised),
                        List.of("Đỗ Thị Én", "03/4/1998", "001198000002", "Chi bộ thôn Hạ", recognised)));
    }

    /** Counts as the buttons above the preview say them. */
    private String count(PreviewRow.Kind kind) {
        String id = "import-filter-" + kind.name();
        return ui.shows(id) ? ui.find(id, ToggleButton.class).getText() : "";
    }

    @Test
    void saysWhyAFileIsNoListAndStays() throws IOException {
        kit.dialogs().answer(Files.writeString(folder.resolve("a.xlsx"), ""));
        ui.press(KeyCode.ENTER);
        assertThat(ui.find("import-message", Label.class).getText()).isEqualTo("Tệp rỗng, không có dữ liệu nào.");
        assertThat(ui.shows("import-file")).isTrue();
    }

    @Test
    @Tag("F80")
    void theWordsAboutALongCellAreNotDrownedByIt() {
        kit.dialogs()
                .answer(Sheets.xlsx(
                        folder.resolve("dai.xlsx"),
                        "Họ và tên|Ngày sinh|Chi bộ|Ghi chú",
                        List.of(List.of("Lò Văn Dài", "1990", "Chi bộ thôn Hạ", "d".repeat(32_767)))));
        next().next().next();
        assertThat(ui.words()).contains("Cột D “" + "d".repeat(59) + "…”");
    }

    private Path people() {
        return Sheets.xlsx(
                folder.resolve("nguon-2026.xlsx"),
                TITLES,
                List.of(
                        List.of("Lò Văn Ban", "02/9/1999", "001099000001", "Chi bộ thôn Hạ", "05/3/2026"),
                        List.of("Đỗ Thị Én", "1998", "001198000002", "chi bo thon ha", ""),
                        List.of("Giàng A Páo", "01/5/1990", "1190", "Chi bộ thôn Hạ", "")));
    }
}
