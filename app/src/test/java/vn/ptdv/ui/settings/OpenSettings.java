package vn.ptdv.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.WindowThread;
import vn.ptdv.ui.common.table.DataTable;

/** The settings of a real book with its keys, for tests. */
final class OpenSettings implements AutoCloseable {
    static final String PASSWORD = "hoa ban trắng";
    final TestKit kit;
    final BookServices services;
    final AtomicInteger closed = new AtomicInteger();
    final Ui ui;

    OpenSettings(Path own) {
        kit = TestKit.in(own);
        BookFolder folder = new BookFolder(copy(own.resolve("book")));
        BookDoor.Visit visit = kit.toolkit().door().open(folder, "lan", PASSWORD.toCharArray());
        services = BookServices.over(((BookDoor.Visit.Open) visit).book(), TestBooks.CLOCK);
        WindowThread.watch(services.book());
        ui = Ui.show(() -> new SettingsController(services, kit.toolkit(), closed::incrementAndGet));
    }

    OpenSettings go(Section section) {
        ListView<Section> sections = sections();
        ui.run(() -> sections.getSelectionModel().select(section));
        ui.settle();
        return this;
    }

    @SuppressWarnings("unchecked")
    ListView<Section> sections() {
        return (ListView<Section>) ui.find("settings-sections", ListView.class);
    }

    /** Fills the fields of the next form: key, text, key, text … */
    OpenSettings fill(String... pairs) {
        kit.dialogs().fillForm(content -> {
            for (int i = 0; i < pairs.length; i += 2) {
                ((EntryForm) content).put(pairs[i], pairs[i + 1]);
            }
        });
        return this;
    }

    OpenSettings choose(String table, int row) {
        TableView<?> rows = table(table);
        ui.run(() -> rows.getSelectionModel().clearAndSelect(row));
        ui.settle();
        return this;
    }

    TableView<?> table(String name) {
        return ui.find(name, TableView.class);
    }

    int rows(String name) {
        return table(name).getItems().size();
    }

    /** All that a table shows, as it would be copied. */
    String tsv(String name) {
        return ((DataTable<?>) table(name).getParent()).tsv();
    }

    String says() {
        return ui.find("section-says", Label.class).getText();
    }

    @Override
    public void close() {
        ui.close();
        services.open().close();
    }

    private static Path copy(Path target) {
        try (Stream<Path> files = Files.walk(Template.FOLDER)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, target.resolve(Template.FOLDER.relativize(file)));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A book with its tables and data, made once for all tests. */
    private static final class Template {
        static final Path FOLDER = make();

        private static Path make() {
            try {
                Path own = Files.createTempDirectory("ptdv-settings");
                Path folder = own.resolve("book");
                BookDoor.Creation made =
                        TestKit.in(own).toolkit().door().create(new BookFolder(folder), "lan", PASSWORD.toCharArray());
                try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
                    new DataLoader(open.book().writing()).loadShipped();
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
