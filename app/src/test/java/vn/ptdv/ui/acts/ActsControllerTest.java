package vn.ptdv.ui.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.search.FilterStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

/** The list of acts: several taken back at once, refused with reasons, done again, and the same after a restart. */
@Tag("F91")
class ActsControllerTest {
    @TempDir
    Path own;

    private TestKit kit;
    private Book book;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.empty(own);
        services = OpenBooks.over(book, own);
        services.settings().save(SettingKey.COMMITTEE_NAME, "Đảng ủy phường Hoa Ban");
        services.settings().save(SettingKey.COMMITTEE_NAME, "Đảng ủy phường Sơn Hà");
        FilterStore filters = new FilterStore(book);
        filters.keep("people", "Nữ", "x");
        filters.keep("people", "Học sinh", "y");
        ui = Ui.show(() -> new ActsController(services, kit.toolkit()));
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void takesSeveralBackAndDoesThemAgain() {
        ui.run(() -> table().getSelectionModel().selectRange(0, 2));
        assertThat(ui.find("acts-undo", Button.class).getText()).isEqualTo("Hoàn tác 2 thao tác đã chọn");
        ui.picture("acts");
        ui.click("acts-undo");
        assertThat(filters()).isEmpty();
        assertThat(says()).isEqualTo("Đã hoàn tác 2 thao tác.");
        assertThat(states()).containsExactly(false, false, true, true);
        ui.run(() -> table().getSelectionModel().selectRange(0, 2));
        ui.click("acts-redo");
        assertThat(filters()).containsExactly("Học sinh", "Nữ");
        assertThat(states()).containsOnly(true);
    }

    @Test
    void saysWhatStandsInTheWayAndTakesBackTheRest() {
        ui.run(() -> table().getSelectionModel().clearSelection());
        ui.run(() -> table().getSelectionModel().select(3));
        ui.run(() -> table().getSelectionModel().select(0));
        ui.focus("acts").press(KeyCode.DELETE);
        assertThat(filters()).containsExactly("Nữ");
        assertThat(says())
                .startsWith("Đã hoàn tác 1 thao tác.")
                .contains("Giữ lại “")
                .contains("hãy hoàn tác các thao tác sau trước");
        ui.picture("acts-refused");
    }

    @Test
    void takesBackEverythingUpToAnAct() {
        ui.run(() -> table().getSelectionModel().clearAndSelect(2));
        ui.click("acts-up-to");
        assertThat(filters()).isEmpty();
        assertThat(services.settings().now().text(SettingKey.COMMITTEE_NAME)).isEqualTo("Đảng ủy phường Hoa Ban");
        assertThat(states()).containsExactly(false, false, false, true);
    }

    @Test
    void knowsTheSameActsAfterARestart() {
        ui.run(() -> table().getSelectionModel().clearAndSelect(0));
        ui.click("acts-undo");
        ui.close();
        book.close();
        book = TestBooks.open(own);
        services = OpenBooks.over(book, own);
        ui = Ui.show(() -> new ActsController(services, kit.toolkit()));
        assertThat(states()).containsExactly(false, true, true, true);
        ui.run(() -> table().getSelectionModel().clearAndSelect(1));
        ui.focus("acts").press(KeyCode.ENTER);
        assertThat(filters()).isEmpty();
    }

    private List<String> filters() {
        return new FilterStore(book)
                .of("people").stream().map(FilterStore.Saved::name).toList();
    }

    private List<Boolean> states() {
        return services.undo().history(100).stream().map(UndoList.Entry::holds).toList();
    }

    private String says() {
        return ui.find("acts-says", Label.class).getText();
    }

    private TableView<?> table() {
        return ui.find("acts", TableView.class);
    }
}
