package vn.ptdv.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.preview.PdfPreview;
import vn.ptdv.document.print.PrintJob;
import vn.ptdv.document.print.PrintOutcome;
import vn.ptdv.document.print.Printer;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.sheet.read.OpenResult;
import vn.ptdv.sheet.read.SheetData;
import vn.ptdv.sheet.read.SheetReader;
import vn.ptdv.sheet.read.Workbook;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.change.ChainCheck;
import vn.ptdv.store.user.UserActs;
import vn.ptdv.ui.FormPicture;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.table.TableExports;
import vn.ptdv.ui.people.PeopleController;

/** What a table shows leaves it: the list of people as the clerk has sorted, filtered and arranged it. */
@Tag("F78")
class ExportDeskTest {
    @TempDir
    Path own;

    private final List<PrintJob> printed = new ArrayList<>();
    private final Printer paper = new Printer() {
        @Override
        public List<String> printers() {
            return List.of("Máy phòng 1", "Máy phòng 2");
        }

        @Override
        public Optional<String> standard() {
            return Optional.of("Máy phòng 1");
        }

        @Override
        public PrintOutcome print(byte[] pdf, PrintJob job) {
            printed.add(job);
            return new PrintOutcome.Printed(job.printer(), 1);
        }
    };

    private boolean asksNumbers = true;
    private Book book;
    private BookServices services;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.sample(own);
        services = OpenBooks.over(book, own);
        ui = Ui.show(() -> {
            PeopleController people = new PeopleController(services, kit.toolkit());
            TableExports.offer(people.root(), new ExportDesk(services, kit.toolkit(), () -> "Danh sách", paper));
            return people;
        });
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void writesColumnsRowsOrderAndFilterOfTheTableIntoAWorkbook() {
        ui.focus("filter-search").type("nguyen").press(KeyCode.ENTER);
        ui.run(() -> {
            table().getColumns().get(1).setVisible(false);
            toFront(table(), 2);
        });
        ui.click("name").click("name");
        List<List<String>> file = export("XLSX", "nguon.xlsx");
        int header = IntStream.range(0, file.size())
                .filter(i -> file.get(i).contains("Họ và tên"))
                .findFirst()
                .orElseThrow();
        assertThat(file.subList(0, header).toString()).contains("Điều kiện lọc: chữ “nguyen”");
        assertThat(file.get(header))
                .containsExactly("Đơn vị", "Họ và tên", "Bước", "Số ngày", "Hạn kế tiếp", "Người giúp đỡ", "Lưu ý");
        assertThat(file.subList(header + 1, file.size()))
                .hasSize(table().getItems().size())
                .extracting(row -> row.get(1))
                .allMatch(name -> name.startsWith("Nguyễn"))
                .containsExactlyElementsOf(shownNames());
        assertThat(asked()).anyMatch(text -> text.contains("Đã xuất"));
    }

    @Test
    void writesSeparatedTextThatOpensWithItsAccents() throws IOException {
        Path file = own.resolve("nguon.csv");
        export("CSV", "nguon.csv");
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFFHọ và tên;Ngày sinh;Đơn vị;Bước");
        assertThat(text.lines().count()).isEqualTo(table().getItems().size() + 1L);
    }

    @Test
    void showsOnlyTheEndOfCitizensNumbersUnlessAskedAndNotesInTheAuditWhenTheyLeaveWhole() {
        showNumbers();
        assertThat(column(export("XLSX", "che.xlsx"), "Số CCCD")).allMatch(n -> n.matches("(\\*{9}[0-9]{3})?"));
        assertThat(lastAct()).doesNotContain("căn cước");
        kit.dialogs().fillForm(form -> choose(form, "export-numbers", "WHOLE")).answer(own.resolve("day-du.xlsx"));
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        List<String> whole = column(read(own.resolve("day-du.xlsx")), "Số CCCD");
        assertThat(whole).anyMatch(n -> n.matches("[0-9]{12}")).noneMatch(n -> n.contains("*"));
        assertThat(lastAct()).contains("căn cước").contains("day-du.xlsx");
        assertThat(services.undo().nextUndo().map(a -> a.name().words()).orElse(""))
                .doesNotContain("căn cước");
        assertThat(new ChainCheck(book.reading()).run()).isInstanceOf(ChainCheck.Outcome.Intact.class);
    }

    @Test
    void neverAsksAReaderWhetherNumbersShallLeaveWhole() {
        String me = book.writing().author().name();
        UserActs users = new UserActs(book);
        users.save(new AppUser("quantri", "Quản trị", Role.ADMIN, true));
        users.save(new AppUser(me, me, Role.READER, true));
        showNumbers();
        kit.dialogs()
                .fillForm(form -> asksNumbers = isShown(field(form, "export-numbers")))
                .answer(own.resolve("doc.xlsx"));
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        assertThat(asksNumbers).isFalse();
        assertThat(column(read(own.resolve("doc.xlsx")), "Số CCCD")).noneMatch(n -> n.matches("[0-9]{12}"));
    }

    @Test
    void saysClearlyThatTheFolderIsGoneAndLeavesNothingBehind() {
        kit.dialogs().fillForm(form -> {}).answer(own.resolve("khong-co").resolve("a.xlsx"));
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        assertThat(asked()).anyMatch(text -> text.startsWith("Xuất danh sách: ") && text.contains("thư mục"));
        assertThat(own.resolve("khong-co")).doesNotExist();
    }

    @Test
    void proposesANameThatEverySystemTakes() {
        kit.dialogs().fillForm(form -> set(form, "export-title", "Nguồn: quý 3/2026?"));
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        assertThat(kit.dialogs().asked(FileAsk.class))
                .extracting(FileAsk::name)
                .allMatch(name -> name.startsWith("Nguồn- quý 3-2026-") && name.endsWith(".xlsx"));
    }

    @Test
    void looksAsItShould() {
        showNumbers();
        kit.dialogs().fillForm(form -> {
            choose(form, "export-format", "PDF");
            FormPicture.of(form, "export-form");
        });
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        assertThat(Path.of(System.getProperty("ptdv.target", "target"), "screens", "export-form.png"))
                .exists();
    }

    @Test
    void takesOnlyTheChosenRows() {
        ui.run(() -> table().getSelectionModel().selectRange(0, 3));
        List<List<String>> file = export("CSV", "chon.csv");
        assertThat(file).hasSize(4);
    }

    @Test
    @Tag("F29")
    void theLineOfSumsStandsUnderTheRowsInEveryFile() throws IOException {
        ui.run(() -> dataTable().totals(Map.of("name", new Label("Cộng 3 người"), "days", new Hyperlink("1.234"))));
        List<List<String>> book = export("XLSX", "cong.xlsx");
        List<String> last = book.get(book.size() - 1);
        assertThat(last.get(0)).isEqualTo("Cộng 3 người");
        assertThat(last).contains("1234");
        int shown = table().getItems().size();
        assertThat(asked()).anyMatch(text -> text.contains("Đã xuất " + VietnameseNumbers.format(shown) + " dòng"));
        try (var written =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(own.resolve("cong.xlsx")))) {
            var sheet = written.getSheetAt(0);
            String filter = sheet.getCTWorksheet().getAutoFilter().getRef();
            assertThat(filter).endsWith(String.valueOf(sheet.getLastRowNum()));
        }
        export("CSV", "cong.csv");
        assertThat(Files.readString(own.resolve("cong.csv")).lines().toList())
                .last()
                .asString()
                .startsWith("Cộng 3 người;")
                .contains(";1234;");
        ui.focus("filter-search").type("nguyen thi").press(KeyCode.ENTER);
        kit.dialogs().fillForm(form -> choose(form, "export-format", "DOCX")).answer(own.resolve("cong.docx"));
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        try (var word =
                new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(own.resolve("cong.docx")))) {
            var rows = word.getTables().get(word.getTables().size() - 1).getRows();
            assertThat(rows.get(rows.size() - 1).getTableCells())
                    .extracting(cell -> cell.getText())
                    .startsWith("", "Cộng 3 người")
                    .contains("1.234");
        }
        ui.run(() -> table().getSelectionModel().selectRange(0, 3));
        assertThat(export("CSV", "chon-cong.csv")).hasSize(4);
    }

    @SuppressWarnings("unchecked")
    private vn.ptdv.ui.common.table.DataTable<Object> dataTable() {
        return (vn.ptdv.ui.common.table.DataTable<Object>) table().getParent();
    }

    private static <T> void toFront(TableView<T> view, int column) {
        view.getColumns().add(0, view.getColumns().remove(column));
    }

    @Test
    @Tag("F81")
    void laysTheListOutInPages() throws IOException {
        ui.focus("filter-search").type("nguyen thi").press(KeyCode.ENTER);
        kit.dialogs().fillForm(form -> choose(form, "export-format", "PDF")).answer(own.resolve("nguon.pdf"));
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        try (PdfPreview pages = PdfPreview.open(Files.readAllBytes(own.resolve("nguon.pdf")))) {
            assertThat(pages.pages()).isPositive();
        }
        kit.dialogs().fillForm(form -> choose(form, "export-format", "DOCX")).answer(own.resolve("nguon.docx"));
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        assertThat(own.resolve("nguon.docx")).isNotEmptyFile();
    }

    @Test
    @Tag("F83")
    void printsOnThePrinterThatIsChosen() {
        ui.focus("filter-search").type("nguyen thi").press(KeyCode.ENTER);
        kit.dialogs().fillForm(form -> choose(form, "export-format", "PRINT")).answer(1);
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        assertThat(printed).extracting(PrintJob::printer).containsExactly("Máy phòng 2");
        assertThat(asked()).anyMatch(text -> text.contains("Máy phòng 2"));
    }

    private List<List<String>> export(String format, String name) {
        kit.dialogs().fillForm(form -> choose(form, "export-format", format)).answer(own.resolve(name));
        ui.focus("people").press(KeyCode.CONTROL, KeyCode.E);
        return read(own.resolve(name));
    }

    private void showNumbers() {
        ui.run(() -> table().getColumns().stream()
                .filter(c -> "citizen".equals(c.getId()))
                .forEach(c -> c.setVisible(true)));
    }

    private static List<String> column(List<List<String>> rows, String title) {
        List<String> values = new ArrayList<>();
        int at = -1;
        for (List<String> row : rows) {
            if (at >= 0) {
                values.add(row.get(at));
            } else {
                at = row.indexOf(title);
            }
        }
        return values;
    }

    private List<String> shownNames() {
        return Ui.on(() -> {
            List<String> texts = new ArrayList<>();
            TableView<?> table = table();
            table.getSelectionModel().clearSelection();
            String[] lines = tsv().split("\n");
            int at = List.of(lines[0].split("\t")).indexOf("Họ và tên");
            for (int i = 1; i <= table.getItems().size(); i++) {
                texts.add(lines[i].split("\t", -1)[at]);
            }
            return texts;
        });
    }

    private String tsv() {
        return dataTable().tsv();
    }

    private TableView<?> table() {
        return ui.find("people", TableView.class);
    }

    private String lastAct() {
        return services.audit().actions(AuditLog.Filter.latest(1)).stream()
                .map(ActionLine::name)
                .map(ActionLine.Name::words)
                .findFirst()
                .orElse("");
    }

    private List<String> asked() {
        return kit.dialogs().asked(String.class);
    }

    private static javafx.scene.Node field(Controller form, String id) {
        return form.root().lookup("#" + id);
    }

    private static boolean isShown(javafx.scene.Node field) {
        for (javafx.scene.Node node = field; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void choose(Controller form, String id, String code) {
        Ui.on(() -> {
            javafx.scene.Node node = field(form, id);
            while (node != null && !(node instanceof vn.ptdv.ui.common.field.CodeCombo)) {
                node = node.getParent();
            }
            ((vn.ptdv.ui.common.field.CodeCombo) java.util.Objects.requireNonNull(node)).setCode(code);
            return true;
        });
    }

    private static void set(Controller form, String id, String text) {
        ((javafx.scene.control.TextField) field(form, id)).setText(text);
    }

    private static List<List<String>> read(Path file) {
        try (Workbook workbook = ((OpenResult.Opened) SheetReader.open(file)).workbook()) {
            SheetData data = ((SheetData.Loaded.Sheet)
                            SheetData.load(workbook, workbook.sheets().get(0)))
                    .data();
            return data.rows().stream()
                    .map(row -> IntStream.range(0, data.width())
                            .mapToObj(i -> row.cell(i).shown())
                            .toList())
                    .toList();
        }
    }
}
