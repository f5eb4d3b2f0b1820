package vn.ptdv.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

@Tag("F56")
@Tag("F59")
@Tag("F60")
@Tag("F83")
class DocumentsScreenTest {
    @TempDir
    Path own;

    private OpenDocuments documents;
    private BookServices services;
    private DocumentStore store;
    private TestKit kit;
    private Ui ui;
    private DocumentsController screen;

    @BeforeEach
    void open() {
        documents = new OpenDocuments(own, Map.of());
        services = documents.services;
        store = documents.store;
        kit = documents.kit;
        screen = documents.screen;
        ui = documents.ui;
    }

    @AfterEach
    void close() {
        documents.close();
    }

    @Test
    void showsTheRegisterWithGapsAndVoidNumbers() {
        assertThat(ui.shows("Bỏ trống")).isTrue();
        assertThat(ui.shows("Đã hủy")).isTrue();
        ui.picture("documents-register");
    }

    @Test
    void letterToUnitsBehindWritesItselfAndIsIssuedWithItsNumber() throws Exception {
        int before = store.entries().size();
        ui.click("Soạn…").settle();
        assertThat(ui.find("compose-says", Label.class).getText()).isEmpty();
        assertThat(ui.find("paper-pages", VBox.class).getChildren()).hasSizeGreaterThan(1);
        assertThat(ui.find("compose-findings", VBox.class).getChildren()).isEmpty();
        ui.picture("documents-compose");
        documents.issueAsProposed();
        assertThat(store.entries()).hasSize(before + 1);
        RegisterEntry issued = documents.issuedToday().get(0);
        assertThat(issued.state()).isEqualTo(RegisterState.ISSUED);
        assertThat(new RegisterActs(services.book(), services.open().folder().documents())
                        .touched(issued.documentId().orElseThrow()))
                .isEmpty();
        try (Stream<Path> files = Files.list(services.open().folder().documents())) {
            assertThat(files).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyKindHasASampleThatBecomesPages(PaperKind kind) {
        documents.compose(kind);
        assertThat(ui.find("compose-body", TextArea.class).getText()).isNotBlank();
        assertThat(ui.find("paper-pages", VBox.class).getChildren())
                .as(kind.title())
                .isNotEmpty();
        assertThat(ui.find("compose-findings", VBox.class).getChildrenUnmodifiable().stream()
                        .map(n -> ((Label) n).getText())
                        .filter(t -> t.startsWith("Sai"))
                        .toList())
                .isEmpty();
        ui.picture("documents-kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void whatIsMissingIsSaidBesideThePage() {
        documents.compose(PaperKind.DIRECTIVE);
        ui.fill("compose-subject", " ").settle();
        assertThat(ui.shows("Chưa có trích yếu.")).isTrue();
        assertThat(ui.find("compose-issue").getParent().isDisabled()).isTrue();
    }

    @Test
    void typedTextIsNotReplacedUnasked() {
        documents.compose(PaperKind.PUSH);
        ui.fill("compose-body", "Lời văn của tôi.").settle();
        documents.choose(PaperKind.NOTICE);
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.find("compose-body", TextArea.class).getText()).isEqualTo("Lời văn của tôi.");
    }

    @Test
    void oneLetterForEachUnitIsNumberedAndUndoneAsOne() throws Exception {
        int before = store.entries().size();
        ui.click("Soạn…").settle();
        ui.run(() -> ui.find("compose-each", CheckBox.class).setSelected(true));
        ui.settle();
        assertThat(ui.find("compose-body", TextArea.class).getText()).contains("[đơn vị]");
        ui.picture("documents-each");
        Path joined = own.resolve("ghép.pdf");
        kit.dialogs().answer(joined);
        documents.issueAsProposed();
        ui.click(Texts.of("docui.copies.joined"));
        int letters = documents.issuedToday().size();
        assertThat(letters).isGreaterThan(2);
        assertThat(store.entries()).hasSize(before + letters);
        assertThat(documents.issuedToday().stream().map(RegisterEntry::symbol).distinct())
                .hasSize(letters);
        assertThat(documents.issuedToday().stream().map(RegisterEntry::subject).distinct())
                .hasSize(letters);
        assertThat(joined).exists();
        services.undo().undo(services.undo().nextUndo().orElseThrow().id());
        assertThat(store.entries()).hasSize(before);
    }

    @Test
    @Tag("F58")
    void correctionTakesItsOwnNumberAndNamesTheOld() {
        documents.compose(PaperKind.PUSH);
        documents.issueAsProposed();
        RegisterEntry first = documents.issuedToday().get(0);
        ui.run(() -> screen.open(first.documentId().orElseThrow()));
        ui.settle();
        ui.picture("documents-issued");
        ui.click("Ban hành bản sửa…").settle();
        assertThat(ui.find("compose-corrects", Label.class).getText()).contains(first.symbol());
        assertThat(ui.find("compose-body", TextArea.class).getText()).contains("**Về nhận thức:**");
        ui.fill("compose-subject", "Đẩy mạnh công tác phát triển đảng viên những tháng cuối năm")
                .settle();
        documents.issueAsProposed();
        assertThat(ui.shows("Thay số " + first.symbol())).isTrue();
        assertThat(documents.issuedToday()).hasSize(2);
    }

    @Test
    void takenNumberIsRefusedAndNothingIsWritten() throws Exception {
        documents.compose(PaperKind.PUSH);
        int before = store.entries().size();
        documents.issueAs("1");
        assertThat(ui.find("compose-says", Label.class).getText()).contains("đã có trong sổ");
        assertThat(store.entries()).hasSize(before);
        Path folder = services.open().folder().documents();
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void numberThatWasPassedOverMayBeTaken() {
        documents.compose(PaperKind.PUSH);
        documents.issueAs("5");
        documents.closeTheMessage();
        assertThat(documents.issuedToday().get(0).symbol()).startsWith("05-CV/");
    }

    @Test
    void numberWithALetterIsTakenBesideTheOneBefore() throws Exception {
        documents.compose(PaperKind.PUSH);
        documents.issueAs("5b2");
        assertThat(documents.issuedToday()).isEmpty();
        ui.fill("issue-number", "5A").press(KeyCode.CONTROL, KeyCode.S);
        documents.closeTheMessage();
        RegisterEntry issued = documents.issuedToday().get(0);
        assertThat(issued.symbol()).startsWith("05a-CV/");
        assertThat(ui.shows(issued.symbol())).isTrue();
        assertThat(store.content(issued.documentId().orElseThrow())).contains("\"number\":\"05a\"");
    }

    @Test
    void directiveIsCitedAndTheDocumentStandsBesideIt() {
        documents.compose(PaperKind.PUSH);
        ui.run(() ->
                ui.find("compose-directive", ComboBox.class).getSelectionModel().select(0));
        ui.settle();
        assertThat(ui.find("compose-body", TextArea.class).getText()).startsWith("Thực hiện ");
        documents.issueAsProposed();
        documents.openTab(1);
        ui.run(() -> ui.find("directives", javafx.scene.control.TableView.class)
                .getSelectionModel()
                .select(0));
        ui.settle().settle();
        ui.picture("documents-directives");
        assertThat(ui.shows(documents.issuedToday().get(0).symbol() + ": "
                        + documents.issuedToday().get(0).subject()))
                .isTrue();
    }

    @Test
    void quickFindOpensADocumentUnlessTypedWordsWouldBeLost() {
        documents.compose(PaperKind.PUSH);
        RegisterEntry issued = documents.issue();
        ui.run(() -> screen.open(issued.documentId().orElseThrow()));
        ui.settle();
        assertThat(ui.find("issued-says", Label.class)).isNotNull();
        ui.click("Về sổ văn bản").settle();
        documents.compose(PaperKind.PUSH);
        ui.fill("compose-body", "Lời văn của tôi.").settle();
        ui.start(() -> screen.open(issued.documentId().orElseThrow()));
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.find("compose-body", TextArea.class).getText()).isEqualTo("Lời văn của tôi.");
    }

    @Test
    void aDirectiveIsOpenedFromOutside() {
        long last = new vn.ptdv.store.document.DirectiveStore(services.book().reading())
                .all().stream()
                        .mapToLong(vn.ptdv.model.register.Directive::id)
                        .max()
                        .orElseThrow();
        ui.run(() -> screen.openDirective(last));
        ui.settle();
        javafx.scene.control.TableView<?> table = ui.find("directives", javafx.scene.control.TableView.class);
        assertThat(table.getSelectionModel().getSelectedIndices()).hasSize(1);
        ui.picture("documents-directive-opened");
        assertThat(ui.find("directive-said", Label.class).getText()).isNotBlank();
    }

    @Test
    void registerKeepsANumberForLater() {
        ui.click("Giữ số…");
        ui.pick("reserve-kind", "CV");
        ui.fill("reserve-subject", "trả lời đơn").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(store.entries())
                .anyMatch(
                        e -> e.state() == RegisterState.RESERVED && e.subject().equals("trả lời đơn"));
    }

    @Test
    void directiveIsAddedWithItsTaskAndItsSessions() {
        documents.openTab(1);
        ui.click("directive-add-act");
        ui.fill("directive-number", "99-CT/TU").fill("directive-date", "2/11/2026");
        ui.fill("directive-issuer", "Ban Thường vụ Tỉnh ủy").fill("directive-subject", "về phát triển đảng viên");
        ui.fill("directive-task", "Báo cáo kết quả").fill("directive-due", "1/11/2026");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows(Texts.of("docui.directive.order"))).isTrue();
        ui.fill("directive-due", "25/11/2026");
        ui.pictureOfTop("documents-directive-new");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("99-CT/TU")).isTrue();
        assertThat(new vn.ptdv.store.document.DirectiveStore(services.book().reading())
                        .all()
                        .get(0)
                        .open())
                .isTrue();
    }
}
