package vn.ptdv.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.frame.Toolkit;

/** One screen over the sample book, opened before each test and closed with its book after it. */
public final class SampleScreen implements BeforeEachCallback, AfterEachCallback {
    private final BiFunction<BookServices, Toolkit, Controller> maker;
    private Path folder = Path.of(".");
    private @Nullable TestKit kit;
    private @Nullable BookServices services;
    private @Nullable Controller controller;
    private @Nullable Ui ui;

    public SampleScreen(BiFunction<BookServices, Toolkit, Controller> maker) {
        this.maker = maker;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("ptdv-screen");
        kit = TestKit.in(folder);
        services = OpenBooks.sample(folder);
        controller = Ui.on(() -> maker.apply(services(), kit().toolkit()));
        ui = Ui.show(this::controller);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        ui().close();
        services().book().close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(kit().tasks().unhandled()).isEmpty();
    }

    public TestKit kit() {
        return Objects.requireNonNull(kit);
    }

    public BookServices services() {
        return Objects.requireNonNull(services);
    }

    public Controller controller() {
        return Objects.requireNonNull(controller);
    }

    public Ui ui() {
        return Objects.requireNonNull(ui);
    }

    /** Chooses a tab of the pane with this id. */
    public void tab(String pane, int index) {
        ui().run(() -> ui().find(pane, TabPane.class).getSelectionModel().select(index));
        ui().settle();
    }

    /** Puts a text on the clipboard, as a spreadsheet does. */
    public static void clipboard(String text) {
        Ui.on(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Presses every figure below a node and gives the lists that opened. */
    public List<Form> press(Node within) {
        int before = kit().dialogs().asked(Form.class).size();
        ui().run(() -> within.lookupAll(".hyperlink").stream()
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(Node::isVisible)
                .forEach(Hyperlink::fire));
        ui().settle();
        List<Form> all = kit().dialogs().asked(Form.class);
        return all.subList(before, all.size());
    }

    /** How many lines the list in a dialog has. */
    public static int lines(Form form) {
        return Ui.on(() -> form.content().root().lookupAll(".table-view").stream()
                .map(TableView.class::cast)
                .mapToInt(t -> t.getItems().size())
                .sum());
    }
}
