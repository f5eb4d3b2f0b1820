package vn.ptdv.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import vn.ptdv.document.print.FakePrinter;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

/** The documents screen over a sample book with one signer, and the ways that most tests take through it. */
final class OpenDocuments implements AutoCloseable {
    final BookServices services;
    final DocumentStore store;
    final TestKit kit;
    final DocumentsController screen;
    final Ui ui;

    OpenDocuments(Path own, Map<SettingKey, String> settings) {
        this(own, settings, TestBooks.CLOCK);
    }

    /** On another day than that of the sample book. */
    OpenDocuments(Path own, Map<SettingKey, String> settings, Clock clock) {
        services = OpenBooks.over(TestBooks.sample(own), own);
        services.settings()
                .save(Map.of(
                        SettingKey.SIGNERS,
                        "[{\"name\":\"Nguyễn Văn An\",\"position\":\"BÍ THƯ\",\"authority\":\"T/M BAN THƯỜNG VỤ\"}]"));
        if (!settings.isEmpty()) {
            services.settings().save(settings);
        }
        store = new DocumentStore(services.book().reading());
        kit = TestKit.real(clock, own);
        Ui.start();
        screen = Ui.on(() -> new DocumentsController(services, kit.toolkit()));
        ui = Ui.show(() -> screen);
    }

    @Override
    public void close() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        ui.close();
        services.book().close();
    }

    void compose(PaperKind kind) {
        ui.click("Soạn…").settle();
        choose(kind);
    }

    /** Another kind in the form that is open. */
    void choose(PaperKind kind) {
        ui.start(() -> ui.find("compose-kind", ComboBox.class)
                .getSelectionModel()
                .select(List.of(PaperKind.values()).indexOf(kind)));
        ui.settle();
    }

    /** Issues what is in the form under the number that is proposed. */
    RegisterEntry issue() {
        issueAsProposed();
        return issuedToday().get(0);
    }

    void issueAsProposed() {
        ui.click("compose-issue").press(KeyCode.CONTROL, KeyCode.S);
        closeTheMessage();
    }

    /** Which says under what number it was issued. */
    void closeTheMessage() {
        assertThat(ui.words()).contains("Đã ban hành");
        ui.press(KeyCode.ESCAPE);
    }

    /** Under another number than the one that is proposed. */
    void issueAs(String number) {
        ui.click("compose-issue").fill("issue-number", number).press(KeyCode.CONTROL, KeyCode.S);
    }

    void openTab(int index) {
        ui.run(() -> ui.find("document-tabs", TabPane.class).getSelectionModel().select(index));
        ui.settle();
    }

    FakePrinter printer() {
        return (FakePrinter) kit.toolkit().machine().printer();
    }

    List<RegisterEntry> issuedToday() {
        return store.entries().stream()
                .filter(e -> e.date().filter(LocalDate.of(2026, 11, 20)::equals).isPresent()
                        && e.documentId().isPresent()
                        && e.state() == RegisterState.ISSUED)
                .toList();
    }
}
