package vn.ptdv.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.print.FakePrinter;
import vn.ptdv.document.template.OneLine;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.model.template.KeptTemplate;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.template.TemplateActs;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.people.PeopleController;

/** Templates are printed from where people are chosen. */
@Tag("F51")
@Tag("F82")
class PrintHooksTest {
    @TempDir
    Path own;

    private BookServices services;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        services = OpenBooks.over(TestBooks.sample(own), own);
        kit = TestKit.in(own);
        ui = Ui.show(() -> new PeopleController(services, kit.toolkit()));
        ui.settle();
    }

    @AfterEach
    void close() {
        ui.close();
        services.book().close();
    }

    private void fire(MenuButton menu, String name) {
        ui.run(() -> menu.getItems().stream()
                .filter(i -> name.equals(i.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        ui.settle();
    }

    @Test
    void twoOfTheListGetOneFileOfCovers() throws Exception {
        Path folder = Files.createDirectories(own.resolve("ra"));
        kit.dialogs()
                .answer(folder)
                .fillForm(form -> ui.run(() -> ((FieldsForm) form).fields().set("print-template", "BIA-HO-SO")));
        ui.run(() -> ui.find("people", TableView.class).getSelectionModel().selectRange(0, 2));
        ui.settle();
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(f -> assertThat(f).hasFileName("Bìa hồ sơ.docx"));
        }
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("Đã ghi 1 tệp");
    }

    @Test
    void aPdfIsMadeOfTheProgramsOwnPages() throws Exception {
        Path folder = Files.createDirectories(own.resolve("ra"));
        kit.dialogs()
                .answer(folder)
                .fillForm(form -> ui.run(() -> {
                    ((FieldsForm) form).fields().set("print-template", "DANH-SACH");
                    ((FieldsForm) form).fields().set("print-way", "PDF");
                }));
        ui.run(() -> ui.find("people", TableView.class).getSelectionModel().selectRange(0, 5));
        ui.settle();
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        assertThat(folder.resolve("Danh sách trích ngang.pdf")).exists();
    }

    private void select(int from, int to) {
        ui.run(() -> ui.find("people", TableView.class).getSelectionModel().selectRange(from, to));
        ui.settle();
    }

    private Consumer<Controller> wish(String template, String way) {
        return form -> ui.run(() -> {
            ((FieldsForm) form).fields().set("print-template", template);
            ((FieldsForm) form).fields().set("print-way", way);
        });
    }

    private static String words(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    @Test
    void everyoneOfAFilterGetsAFile() throws Exception {
        Path folder = Files.createDirectories(own.resolve("ra"));
        int all = ui.find("people", TableView.class).getItems().size();
        ui.focus("filter-search").type("nguyen").press(KeyCode.ENTER).settle();
        int found = ui.find("people", TableView.class).getItems().size();
        assertThat(found).isBetween(2, all - 1);
        select(0, found);
        kit.dialogs().answer(folder).fillForm(wish("1A-KND", "EACH"));
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(found);
        }
    }

    @Test
    @Tag("F83")
    void theVeryPagesGoToTheChosenPrinter() {
        select(0, 2);
        kit.dialogs()
                .fillForm(wish("1A-KND", "PRINTER"))
                .fillForm(form -> ui.run(() -> {
                    ((FieldsForm) form).fields().set("printer", "B");
                    ((FieldsForm) form).fields().setNumber("copies", 2);
                }));
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        FakePrinter printer = (FakePrinter) kit.toolkit().machine().printer();
        assertThat(printer.jobs()).singleElement().satisfies(job -> {
            assertThat(job.printer()).isEqualTo("B");
            assertThat(job.copies()).isEqualTo(2);
        });
    }

    @Test
    @Tag("F83")
    void withoutAPrinterItIsSaid() {
        ((FakePrinter) kit.toolkit().machine().printer()).remove();
        select(0, 2);
        kit.dialogs().fillForm(wish("1A-KND", "PRINTER"));
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("chưa có máy in nào");
    }

    @Test
    @Tag("F83")
    void pagesThatLackSomethingOfTheFileMayBePrintedFromWordInstead() throws Exception {
        new TemplateActs(services.book())
                .takeUp(
                        new TemplateActs.Title("BIA-HO-SO", "Bìa hồ sơ", KeptTemplate.Origin.SHIPPED_FORM),
                        OneLine.inArial("Hồ sơ của ${ho_ten}"),
                        "");
        ui.settle();
        Path folder = Files.createDirectories(own.resolve("ra"));
        select(0, 2);
        kit.dialogs().fillForm(wish("BIA-HO-SO", "PRINTER")).answer(0, folder);
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        assertThat(folder.resolve("Bìa hồ sơ.docx")).exists();
        assertThat(kit.dialogs().asked(Choice.class))
                .singleElement()
                .satisfies(c -> assertThat(c.text()).contains("Arial"));
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("hãy mở tệp vừa ghi để in");
        assertThat(((FakePrinter) kit.toolkit().machine().printer()).jobs()).isEmpty();
    }

    @Test
    @Tag("F54")
    void whatIsRebuiltOrGuessedSaysSoWhereItIsChosen() {
        select(0, 1);
        List<String> said = new ArrayList<>();
        kit.dialogs()
                .fillForm(form -> ui.run(() -> {
                    for (String code : List.of("9A-KND", "9G-XTD", "9K-HKN", "DANH-SACH")) {
                        ((FieldsForm) form).fields().set("print-template", code);
                        said.add(((Label) form.root().lookup("#print-mark")).getText());
                    }
                }));
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        assertThat(said.get(0)).contains("bố cục dựng lại").doesNotContain("chưa kiểm chứng");
        assertThat(said.subList(1, 3)).allMatch(s -> s.contains("chưa kiểm chứng"));
        assertThat(said.get(3)).isEmpty();
    }

    @Test
    @Tag("F60")
    void whoeverIsChosenSignsUnderTheChosenLine() throws Exception {
        services.settings()
                .saveSigners(List.of(
                        new Signer("Nguyễn Văn An", "BÍ THƯ", "T/M BAN THƯỜNG VỤ"),
                        new Signer("Trần Thị Bình", "PHÓ BÍ THƯ", "T/M BAN THƯỜNG VỤ")));
        Path folder = Files.createDirectories(own.resolve("ra"));
        select(0, 1);
        kit.dialogs()
                .answer(folder)
                .fillForm(form -> ui.run(() -> {
                    Fields fields = ((FieldsForm) form).fields();
                    fields.set("print-template", "9A-KND");
                    fields.set("print-signer", "1");
                }));
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        Path paper = folder.toFile().listFiles()[0].toPath();
        assertThat(words(paper)).contains("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Thị Bình");

        Path other = Files.createDirectories(own.resolve("ra lần nữa"));
        kit.dialogs()
                .answer(other)
                .fillForm(form -> ui.run(() -> {
                    Fields fields = ((FieldsForm) form).fields();
                    fields.set("print-template", "9A-KND");
                    fields.set("print-signer", "0");
                    fields.set("print-authority", "7");
                }));
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        assertThat(words(other.toFile().listFiles()[0].toPath()))
                .contains("T/L BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG", "Nguyễn Văn An");
    }

    @Test
    @Tag("F52")
    void aTemplateChangedInWordIsPrintedToo() throws Exception {
        new TemplateActs(services.book())
                .takeUp(
                        new TemplateActs.Title("BIA-HO-SO", "Bìa hồ sơ", KeptTemplate.Origin.SHIPPED_FORM),
                        OneLine.of("Hồ sơ của đồng chí ${ho_ten|hoa}"),
                        "");
        ui.settle();
        Path folder = Files.createDirectories(own.resolve("ra"));
        select(0, 2);
        kit.dialogs().answer(folder).fillForm(wish("BIA-HO-SO", "PDF"));
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve("Bìa hồ sơ.pdf")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Hồ sơ của đồng chí");
        }
    }
}
