package vn.ptdv.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.Services;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

@Tag("F59")
@Tag("F83")
class DocumentsScreenTest {
    @TempDir
    Path own;

    private BookServices services;
    private DocumentStore store;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        services = Services.over(own, TestBooks.sample(own));
        services.settings()
                .save(Map.of(
                        SettingKey.SIGNERS,
                        "[{\"name\":\"Nguyễn Văn An\",\"position\":\"BÍ THƯ\",\"authority\":\"T/M BAN THƯỜNG VỤ\"}]"));
        store = new DocumentStore(services.book().reading());
        kit = TestKit.in(own);
        ui = Ui.show(() -> new DocumentsController(services, kit.toolkit()));
    }

    @AfterEach
    void close() {
        ui.close();
        services.book().close();
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
        assertThat(ui.find("compose-pages", VBox.class).getChildren()).hasSizeGreaterThan(1);
        assertThat(ui.find("compose-findings", VBox.class).getChildren()).isEmpty();
        ui.picture("documents-compose");
        kit.dialogs().answer(true);
        ui.click("compose-issue").settle();
        assertThat(store.entries()).hasSize(before + 1);
        RegisterEntry issued = store.entries().stream()
                .filter(e -> e.date().filter(LocalDate.of(2026, 11, 20)::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(issued.state()).isEqualTo(RegisterState.ISSUED);
        assertThat(new RegisterActs(services.book(), services.open().folder().documents())
                        .touched(issued.documentId().orElseThrow()))
                .isEmpty();
        try (Stream<Path> files = Files.list(services.open().folder().documents())) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    @Tag("F55")
    void anyWordFileIsCheckedAndABrokenOneNamed() throws Exception {
        Path file = Files.writeString(own.resolve("hỏng.docx"), "PK");
        kit.dialogs().answer(file);
        ui.click("Kiểm tra tệp Word…").settle();
        assertThat(kit.dialogs().asked(String.class)).last().asString().startsWith("hỏng.docx: Tệp");
    }

    @Test
    void formShowsWhatIsMissingBesideThePage() {
        ui.click("Soạn…").settle();
        ui.run(() -> ui.find("compose-kind", ComboBox.class).getSelectionModel().select(PaperKind.PLAN.ordinal()));
        ui.settle();
        assertThat(ui.shows("Chưa có trích yếu.")).isTrue();
        assertThat(ui.shows("Chưa có nội dung.")).isTrue();
        ui.fill("compose-subject", "kết nạp đảng viên năm 2027");
        ui.fill("compose-body", "Kế hoạch này được phổ biến đến các chi bộ.").settle();
        assertThat(ui.find("compose-pages", VBox.class).getChildren()).hasSize(1);
        ui.picture("documents-plan");
    }
}
