package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.ui.Stretches.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.ui.BigBook;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.Stretches;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.task.WorkerTasks;
import vn.ptdv.ui.follow.ReviewsController;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.people.PeopleController;
import vn.ptdv.ui.session.SessionsController;
import vn.ptdv.ui.today.TodayController;
import vn.ptdv.ui.training.ClassesController;

/**
 * What is due, the calendar, one person, reviews, classes and sessions in a book of a hundred thousand people: no stretch
 * beyond a frame.
 */
@Tag("F40")
@Tag("F27")
@Tag("F44")
@Tag("F33")
class HundredThousandScreensTest {
    /** The place of the tab with those who sit in the class. */
    private static final int PEOPLE = 3;

    private static final int MANY = 15_000;

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    private final Stretches stretches = new Stretches();

    @Test
    void noScreenHoldsTheWindowForLongerThanAFrame() throws Exception {
        List<Long> people = BigBook.people(seeded);
        int due = BigBook.deadlines(seeded, people);
        long training = BigBook.trainingClass(seeded, people);
        long session = BigBook.session(seeded, people);
        BookServices services = OpenBooks.over(seeded.book(), own);
        ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
        try (WorkerTasks tasks = new WorkerTasks(errors::add)) {
            Toolkit plain = TestKit.real(own).toolkit();
            Toolkit kit = new Toolkit(plain.machine(), tasks, plain.dialogs(), plain.memory(), plain.appearance());
            stretches.rounds(() -> {
                try (Ui ui = Ui.showNode(StackPane::new)) {
                    today(ui, services, kit, due);
                    people(ui, services, kit, people);
                    classes(ui, services, kit, training);
                    sessions(ui, services, kit, session);
                }
            });
        }
        assertThat(errors).isEmpty();
        stretches.areWithinAFrame();
    }

    private void today(Ui ui, BookServices services, Toolkit kit, int due) throws Exception {
        TodayController screen = shown(
                ui,
                "today",
                () -> rows(ui, "today") > due / 2,
                k -> new TodayController(services, k, new TodayController.Ways(id -> {}, id -> {})),
                kit);
        ui.focus("today");
        stretches.phase(
                "today: scroll",
                () -> ui.press(KeyCode.END)
                        .press(KeyCode.PAGE_UP)
                        .press(KeyCode.HOME)
                        .press(KeyCode.DOWN));
        stretches.phase("today: choose all", () -> ui.press(KeyCode.CONTROL, KeyCode.A));
        int all = rows(ui, "today");
        begin(ui, "filter-search");
        stretches.phase("today: filter", () -> {
            ui.type("dao").press(KeyCode.ENTER);
            until(ui, () -> rows(ui, "today") > 0 && rows(ui, "today") < all);
            ui.settle();
        });
        stretches.building("today: calendar", () -> {
            ui.click("today-look-CALENDAR");
            until(ui, () -> rows(ui, "today-day") > 0);
            ui.settle();
        });
        stretches.phase(
                "today: next month",
                () -> ui.focus("calendar")
                        .press(KeyCode.PAGE_DOWN)
                        .press(KeyCode.RIGHT)
                        .press(KeyCode.PAGE_UP));
        ui.run(screen::deactivate);
    }

    private void people(Ui ui, BookServices services, Toolkit kit, List<Long> all) throws Exception {
        PeopleController screen = shown(
                ui, "people", () -> rows(ui, "people") == all.size(), k -> new PeopleController(services, k), kit);
        long person = seeded.candidacy(all.get(97)).getPersonId();
        stretches.building("person", () -> {
            ui.run(() -> screen.openPerson(person));
            until(ui, () -> ui.shows("person-tabs"));
            ui.settle();
        });
        for (int tab = 1; tab < 4; tab++) {
            tab(ui, "person", tab);
        }
        ui.run(() -> screen.openBeside(ReviewsController::new));
        until(ui, () -> ui.shows("review-unit"));
        // The units are read beside the window: Enter takes only what the field offers by then.
        until(ui, () -> ui.fill("review-unit", "chi bo so 7").shows("Chi bộ số 7"));
        stretches.building("reviews: a branch", () -> {
            ui.press(KeyCode.ENTER);
            until(ui, () -> rows(ui, "review-grid") > 100);
            ui.settle();
        });
        ui.focus("review-grid");
        stretches.phase(
                "reviews: type",
                () -> ui.type("h")
                        .press(KeyCode.ENTER)
                        .press(KeyCode.END)
                        .press(KeyCode.PAGE_DOWN)
                        .press(KeyCode.CONTROL, KeyCode.Z));
        ui.run(screen::deactivate);
    }

    private void tab(Ui ui, String screen, int place) throws Exception {
        stretches.building(screen + ": tab " + place, () -> {
            ui.run(() ->
                    ui.find(screen + "-tabs", TabPane.class).getSelectionModel().select(place));
            ui.settle();
        });
    }

    private void classes(Ui ui, BookServices services, Toolkit kit, long training) throws Exception {
        ClassesController screen = shown(
                ui, "classes", () -> rows(ui, "classes") == 1, k -> new ClassesController(services, k, id -> {}), kit);
        stretches.building("class: build", () -> {
            ui.run(() -> screen.open(training));
            until(ui, () -> ui.shows("class-tabs"));
            ui.settle();
        });
        for (int tab = 1; tab < 6; tab++) {
            tab(ui, "class", tab);
        }
        nominate(ui);
        ui.run(screen::deactivate);
    }

    /** The choice among all who could be sent; what opens it waits for its answer. */
    private void nominate(Ui ui) throws Exception {
        tab(ui, "class", PEOPLE);
        until(ui, () -> !ui.find("class-nominate", Button.class).isDisabled());
        stretches.building("nominees", () -> {
            Platform.runLater(() -> ui.find("class-nominate", Button.class).fire());
            until(ui, () -> rows(ui, "nominees") > MANY);
            ui.settle();
        });
        ui.focus("nominees");
        stretches.phase("nominees: scroll", () -> ui.press(KeyCode.END).press(KeyCode.HOME));
        stretches.phase("nominees: choose all", () -> ui.press(KeyCode.CONTROL, KeyCode.A));
        begin(ui, "filter-search");
        stretches.phase("nominees: filter", () -> {
            ui.type("dao").press(KeyCode.ENTER);
            until(ui, () -> rows(ui, "nominees") < MANY);
            ui.settle();
        });
        ui.press(KeyCode.ESCAPE);
        until(ui, () -> !ui.shows("nominees"));
    }

    private void sessions(Ui ui, BookServices services, Toolkit kit, long session) throws Exception {
        SessionsController screen =
                shown(ui, "sessions", () -> rows(ui, "sessions") == 1, k -> new SessionsController(services, k), kit);
        stretches.building("session: agenda", () -> {
            ui.run(() -> screen.open(session));
            until(ui, () -> ui.shows("vote-inFavour-" + BigBook.AGENDA));
            ui.settle();
        });
        stretches.phase(
                "session: vote",
                () -> ui.focus("vote-inFavour-1")
                        .type("9")
                        .press(KeyCode.TAB)
                        .type("2")
                        .press(KeyCode.ENTER));
        ui.run(screen::deactivate);
    }

    /** Builds a screen in the window as the shell does, and waits until it shows what it read. */
    private <C extends Controller> C shown(
            Ui ui, String name, BooleanSupplier there, Function<Toolkit, C> maker, Toolkit kit) throws Exception {
        StackPane frame = (StackPane) Ui.on(() -> ui.scene().getRoot());
        AtomicReference<C> made = new AtomicReference<>();
        stretches.building(name + ": build", () -> {
            ui.run(() -> {
                C screen = maker.apply(kit);
                made.set(screen);
                frame.getChildren().setAll(screen.root());
                screen.activate();
            });
            until(ui, () -> ui.shows(name) && there.getAsBoolean());
            ui.settle();
        });
        return Objects.requireNonNull(made.get());
    }

    /** Goes to a field and waits until it has the keyboard: what comes late to the window may take it away once. */
    private static void begin(Ui ui, String field) {
        until(ui, () -> ui.focus(field).focused() == ui.find(field));
    }

    private static int rows(Ui ui, String table) {
        return ui.shows(table) ? ui.find(table, TableView.class).getItems().size() : 0;
    }
}
