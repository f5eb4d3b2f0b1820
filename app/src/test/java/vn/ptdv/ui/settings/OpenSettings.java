package vn.ptdv.ui.settings;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

/** The settings of a real book with its keys, for tests. */
final class OpenSettings implements AutoCloseable {
    static final String PASSWORD = "hoa ban trắng";
    final TestKit kit;
    final BookServices services;
    final AtomicInteger closed = new AtomicInteger();
    final Ui ui;

    OpenSettings(Path own) {
        kit = TestKit.in(own);
        BookDoor.Creation made =
                kit.toolkit().door().create(new BookFolder(own.resolve("book")), "lan", PASSWORD.toCharArray());
        services = BookServices.over(((BookDoor.Creation.Made) made).book(), TestBooks.CLOCK);
        new DataLoader(services.book().writing()).loadShipped();
        ui = Ui.show(() -> new SettingsController(services, kit.toolkit(), closed::incrementAndGet));
    }

    /** Goes down the list of sections by keyboard. */
    OpenSettings go(Section section) {
        ui.focus("settings-sections").press(KeyCode.HOME);
        for (int i = 0; i < section.ordinal(); i++) {
            ui.press(KeyCode.DOWN);
        }
        return this;
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

    String says() {
        return ui.find("section-says", Label.class).getText();
    }

    @Override
    public void close() {
        ui.close();
        services.open().close();
    }
}
