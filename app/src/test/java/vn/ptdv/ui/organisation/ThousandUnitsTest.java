package vn.ptdv.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.progress.FollowedController;
import vn.ptdv.ui.quota.QuotasController;
import vn.ptdv.ui.unit.TestWays;
import vn.ptdv.ui.unit.UnitsController;

/** The same screens with a thousand units: nothing is left out, cut off or lost. */
@Tag("F1")
@Tag("F12")
@SuppressWarnings("NullAway.Init")
class ThousandUnitsTest {
    private static final int UNITS = 1000;
    private static final int PEOPLE = 600;
    private static final List<String> UNIT_TABS = List.of("info", "members", "work", "follow", "papers", "history");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path own;

    private TestKit kit;
    private BookServices services;

    @BeforeEach
    void fill() {
        Book book = TestBooks.empty(own);
        new DataLoader(book.writing()).loadShipped();
        SampleBook.fill(book, new SampleSize(UNITS, PEOPLE, 1), TODAY, SampleProgress.SILENT);
        kit = TestKit.in(own);
        services = OpenBooks.over(book, own);
    }

    @AfterEach
    void close() {
        services.book().close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void showsTheTreeThePageOfAUnitAndTheLists() {
        int living = new UnitStore(services.book().reading()).treeOn(TODAY).size();
        OrganisationsController units = Ui.on(() -> new OrganisationsController(
                new UnitsController(services, kit.toolkit(), TestWays.NOWHERE),
                new FollowedController(services, kit.toolkit(), new FollowedController.Ways(id -> {}, id -> {})),
                services,
                kit.toolkit()));
        try (Ui ui = Ui.show(() -> units)) {
            assertThat(Ui.on(() -> ui.find("unit-tree", TreeView.class).getExpandedItemCount()))
                    .isGreaterThan(100);
            ui.picture("units-1000");
            for (int tab = 1; tab < UNIT_TABS.size(); tab++) {
                int at = tab;
                ui.run(() ->
                        ui.find("unit-tabs", TabPane.class).getSelectionModel().select(at));
                ui.settle();
                ui.picture("units-1000-" + UNIT_TABS.get(tab));
            }
            ui.click("units-list");
            assertThat(Ui.on(() -> ui.find("units", TableView.class).getItems().size()))
                    .isEqualTo(living);
            ui.picture("units-1000-list");
            ui.run(() -> units.show(OrganisationsController.ENTERPRISES));
            ui.picture("enterprises-1000");
            ui.run(() -> units.show(OrganisationsController.FOLLOWED));
            ui.picture("followed-1000");
        }
    }

    @Test
    void showsTheBoardTheQuotasAndTheMembers() {
        int living = new UnitStore(services.book().reading()).treeOn(TODAY).size();
        try (Ui ui = Ui.show(() -> new QuotasController(services, kit.toolkit()))) {
            assertThat(Ui.on(() -> ui.find("board", TableView.class).getItems().size()))
                    .isEqualTo(living);
            ui.focus("board").press(KeyCode.END);
            ui.picture("quota-board-1000");
            tab(ui, 1);
            assertThat(ui.find("quota-grid-sum", Label.class).getText()).contains("đã giao");
            ui.picture("quota-decisions-1000");
            tab(ui, 2);
            ui.picture("quota-current-1000");
            tab(ui, 3);
            assertThat(Ui.on(() ->
                            ui.find("count-grid", TableView.class).getItems().size()))
                    .isGreaterThanOrEqualTo(living);
            ui.picture("quota-counts-1000");
            tab(ui, 4);
            ui.picture("quota-reported-1000");
            tab(ui, 1);
            ui.click("quota-propose");
        }
        Form proposal = kit.dialogs().asked(Form.class).get(0);
        try (Ui ui = Ui.show(proposal::content)) {
            ui.picture("quota-propose-1000");
            assertThat(ui.shows("propose-open")).isTrue();
        }
    }

    private static void tab(Ui ui, int index) {
        ui.run(() -> ui.find("quota-tabs", TabPane.class).getSelectionModel().select(index));
        ui.settle();
    }
}
