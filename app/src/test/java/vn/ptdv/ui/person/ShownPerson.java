package vn.ptdv.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.Walks;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.table.DataTable;

/** The page of one person of a small book, at a step of the process. */
public final class ShownPerson implements BeforeEachCallback, AfterEachCallback {
    static final LocalDate TODAY = TestBooks.TODAY;
    final Seeded seeded = new Seeded();
    private Path own = Path.of(".");
    private @Nullable TestKit kit;
    private @Nullable Ui ui;
    private long unit;
    private long candidacy;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        seeded.beforeEach(context);
        own = Files.createTempDirectory("ptdv-person");
        kit = TestKit.in(own);
        unit = seeded.unit("Chi bộ Trường THPT");
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (ui != null) {
            ui.close();
        }
        seeded.afterEach(context);
        try (var files = Files.walk(own)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Someone who came to the step on the day; the page is shown. */
    ShownPerson at(String stage, LocalDate day) {
        candidacy = new Walks(seeded, seeded.process()).upTo(stage, "Nguyễn Thị Hồ", unit, day);
        return show();
    }

    ShownPerson show() {
        long person = seeded.candidacy(candidacy).getPersonId();
        ui = Ui.show(() -> new PersonController(
                PersonServices.over(OpenBooks.over(seeded.book(), own)), kit().toolkit(), person, () -> {}));
        ui.settle().settle();
        return this;
    }

    long candidacy() {
        return candidacy;
    }

    long unit() {
        return unit;
    }

    Path folder() {
        return own;
    }

    TestKit kit() {
        return Objects.requireNonNull(kit);
    }

    Ui ui() {
        return Objects.requireNonNull(ui);
    }

    String place() {
        return ui().find("person-place", Label.class).getText();
    }

    /** Goes to a tab by its name. */
    ShownPerson tab(PersonModel.Tab tab) {
        ui().run(() -> ui().find("person-tabs", javafx.scene.control.TabPane.class)
                .getSelectionModel()
                .select(List.of(PersonModel.Tab.values()).indexOf(tab)));
        ui().settle();
        return this;
    }

    /** Chooses an item of a menu button by its words. */
    ShownPerson choose(String menu, String words) {
        MenuButton button = ui().find(menu, MenuButton.class);
        MenuItem item = button.getItems().stream()
                .filter(i -> words.equals(i.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the menu: " + words));
        ui().run(item::fire);
        ui().settle();
        return this;
    }

    /** Chooses the first row of a table in which these words stand. */
    ShownPerson row(String table, String words) {
        TableView<?> view = ui().find(table, TableView.class);
        ui().run(() -> {
            List<?> rows = shown(view);
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).toString().contains(words)) {
                    view.requestFocus();
                    view.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
            throw new AssertionError("no such row: " + words);
        });
        ui().settle();
        return this;
    }

    private static List<?> shown(Node node) {
        Node at = node;
        while (!(at instanceof DataTable<?>)) {
            at = at.getParent();
        }
        return ((DataTable<?>) at).shownRows();
    }

    /** All rows of a table as they would be copied. */
    String tsv(String table) {
        DataTable<?> whole = (DataTable<?>) ui().find(table).getParent();
        return Ui.on(whole::tsv) + "\n";
    }

    int rows(String table) {
        return ui().find(table, TableView.class).getItems().size();
    }

    String typed(String field) {
        return ui().find(field, TextInputControl.class).getText();
    }

    void nothingFailed() {
        assertThat(kit().tasks().unhandled()).isEmpty();
    }
}
