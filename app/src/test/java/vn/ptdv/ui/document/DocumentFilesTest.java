package vn.ptdv.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.print.PrintJob;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

@Tag("F83")
class DocumentFilesTest {
    @TempDir
    Path own;

    private OpenDocuments documents;
    private TestKit kit;
    private Ui ui;
    private DocumentsController screen;

    @BeforeEach
    void open() {
        documents = new OpenDocuments(own, Map.of());
        kit = documents.kit;
        screen = documents.screen;
        ui = documents.ui;
    }

    @AfterEach
    void close() {
        documents.close();
    }

    @Test
    @Tag("F55")
    void anyWordFileIsCheckedAndABrokenOneNamed() throws Exception {
        Path file = Files.writeString(own.resolve("hỏng.docx"), "PK");
        kit.dialogs().answer(file);
        documents.openTab(2);
        ui.click("check-file").settle();
        assertThat(ui.find("check-says", Label.class).getText()).startsWith("Tệp");
    }

    @Test
    void printsTheVeryPagesWithChosenOptions() {
        documents.compose(PaperKind.PUSH);
        ui.click("compose-print");
        ui.pick("printer", "B").pick("sides", PrintJob.Sides.ONE.name());
        ui.fill("copies", "3").fill("pages", "1").press(KeyCode.CONTROL, KeyCode.S);
        PrintJob job = documents.printer().jobs().get(0);
        assertThat(job.printer()).isEqualTo("B");
        assertThat(job.copies()).isEqualTo(3);
        assertThat(job.sides()).isEqualTo(PrintJob.Sides.ONE);
        assertThat(job.pages()).hasSize(1);
    }

    @Test
    void withoutAPrinterWordsSayWhatToDo() {
        documents.printer().remove();
        documents.compose(PaperKind.PUSH);
        ui.click("compose-print").settle();
        assertThat(ui.find("compose-says", Label.class).getText()).contains("chưa có máy in nào");
        assertThat(documents.printer().jobs()).isEmpty();
    }

    @Test
    void searchMarksEveryHitAndGoesFromOneToTheNext() {
        documents.compose(PaperKind.PUSH);
        ui.fill("paper-search", "dang vien").settle();
        String first = ui.find("paper-found", Label.class).getText();
        assertThat(first).startsWith("1/");
        ui.click("paper-next").settle();
        assertThat(ui.find("paper-found", Label.class).getText()).startsWith("2/");
        ui.picture("documents-search");
        ui.fill("paper-search", "không có chữ này").settle();
        assertThat(ui.find("paper-found", Label.class).getText()).isEqualTo("Không thấy");
    }

    @Test
    void longReportIsDrawnOnlyWhereOneLooks() {
        documents.compose(PaperKind.PUSH);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 700; i++) {
            text.append(i).append(". Nội dung số ").append(i).append(" của báo cáo.\n");
        }
        ui.run(() -> ui.find("compose-body", TextArea.class).setText(text.toString()));
        ui.settle().settle();
        VBox pages = ui.find("paper-pages", VBox.class);
        assertThat(pages.getChildren()).hasSizeGreaterThan(20);
        long drawn = pages.getChildren().stream()
                .flatMap(p -> ((javafx.scene.layout.Pane) p).getChildren().stream())
                .filter(n -> n instanceof javafx.scene.image.ImageView view && view.getImage() != null)
                .count();
        assertThat(drawn).isBetween(1L, 5L);
    }

    @Test
    void fileThatCannotBeWrittenIsToldInWordsAndNothingIsLeft() throws Exception {
        Path locked = Files.createDirectories(own.resolve("đang mở.docx"));
        Files.writeString(locked.resolve("x"), "");
        documents.compose(PaperKind.PUSH);
        kit.dialogs().answer(locked);
        ui.click("compose-word").settle();
        assertThat(ui.find("compose-says", Label.class).getText()).contains("đang mở trong Word");
        try (Stream<Path> files = Files.list(own)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.endsWith(".new"));
        }
    }

    @Test
    void copyBearsTheStampOfTheNewGuidance() {
        documents.compose(PaperKind.PUSH);
        documents.issueAsProposed();
        ui.run(() -> screen.open(documents.issuedToday().get(0).documentId().orElseThrow()));
        ui.settle();
        Path copy = own.resolve("bản sao.pdf");
        kit.dialogs().answer(copy);
        ui.click("Sao văn bản…").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(copy).exists();
        assertThat(ui.find("issued-says", Label.class).getText()).startsWith("Đã lưu");
    }

    @Test
    @Tag("F55")
    void wrongFileIsMendedIntoACopyAndTold() throws Exception {
        Path file = own.resolve("sai.docx");
        try (org.apache.poi.xwpf.usermodel.XWPFDocument word = new org.apache.poi.xwpf.usermodel.XWPFDocument();
                var out = Files.newOutputStream(file)) {
            word.createParagraph().createRun().setText("Số: 5 - CV/ĐU");
            word.createParagraph().createRun().setText("Kính gửi: Các chi bộ");
            word.createParagraph().createRun().setText("Đề nghị các chi bộ thực hiện./.");
            word.getDocument().getBody().addNewSectPr();
            word.write(out);
        }
        byte[] before = Files.readAllBytes(file);
        Path mended = own.resolve("đã sửa.docx");
        kit.dialogs().answer(file);
        documents.openTab(2);
        ui.click("check-file").settle();
        ui.picture("documents-check");
        kit.dialogs().answer(mended);
        ui.click("check-mend").settle();
        assertThat(ui.find("check-says", Label.class).getText())
                .contains("Sửa được")
                .contains("còn");
        assertThat(ui.find("check-mended", VBox.class).getChildren()).hasSizeGreaterThan(2);
        assertThat(mended).exists();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        ui.picture("documents-mended");
    }
}
