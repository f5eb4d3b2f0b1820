package vn.ptdv.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.ui.Stretches.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
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
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.task.WorkerTasks;
import vn.ptdv.ui.frame.Toolkit;

/**
 * A hundred thousand people with the real runner: whatever one does with the list, the window's thread never works longer
 * at one stretch than a frame may take. Counted in that thread's own processor time, so that a busy machine does not
 * matter.
 */
@Tag("F33")
class HundredThousandTest {
    private static final int PEOPLE = BigBook.PEOPLE;

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    private final Stretches stretches = new Stretches();

    @Test
    void theWindowNeverWorksLongerThanAFrame() throws Exception {
        BigBook.people(seeded);
        TestKit kit = TestKit.in(own);
        BookServices services = OpenBooks.over(seeded.book(), own);
        ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
        try (WorkerTasks tasks = new WorkerTasks(errors::add)) {
            Toolkit plain = kit.toolkit();
            Toolkit toolkit = new Toolkit(plain.machine(), tasks, plain.dialogs(), plain.memory(), plain.appearance());
            stretches.rounds(() -> {
                try (Ui ui = Ui.showNode(StackPane::new)) {
                    StackPane frame = (StackPane) Ui.on(() -> ui.scene().getRoot());
                    PeopleController screen = first(ui, frame, services, toolkit);
                    work(ui, screen);
                    ui.run(screen::deactivate);
                }
            });
        }
        assertThat(errors).isEmpty();
        stretches.areWithinAFrame();
    }

    /** The list comes into the window as the shell brings it. */
    private PeopleController first(Ui ui, StackPane frame, BookServices services, Toolkit toolkit) throws Exception {
        AtomicReference<PeopleController> screen = new AtomicReference<>();
        stretches.phase("construct", () -> ui.run(() -> screen.set(new PeopleController(services, toolkit))));
        PeopleController made = Objects.requireNonNull(screen.get());
        stretches.building("attach", () -> {
            ui.run(() -> frame.getChildren().setAll(made.root()));
            ui.settle();
        });
        stretches.building("activate", () -> {
            ui.run(made::activate);
            until(ui, () -> rows(ui) == PEOPLE);
            ui.settle();
        });
        return made;
    }

    private void work(Ui ui, PeopleController screen) throws Exception {
        stretches.phase("come again", () -> {
            ui.run(screen::deactivate);
            anew(ui, () -> ui.run(screen::activate));
        });
        stretches.phase("board", () -> {
            ui.run(() -> screen.onLook(PeopleModel.Look.BOARD));
            ui.settle().settle();
        });
        stretches.phase("back to the table", () -> {
            ui.run(() -> screen.onLook(PeopleModel.Look.TABLE));
            ui.settle();
        });
        ui.focus("people");
        stretches.phase(
                "scroll", () -> ui.press(KeyCode.END).press(KeyCode.PAGE_UP).press(KeyCode.HOME));
        stretches.phase("choose all", () -> ui.press(KeyCode.CONTROL, KeyCode.A));
        assertThat(chosen(ui)).isEqualTo(PEOPLE);
        stretches.phase("sort all chosen", () -> sort(ui, "unit"));
        assertThat(chosen(ui)).isEqualTo(PEOPLE);
        ui.focus("people");
        stretches.phase("choose one", () -> ui.press(KeyCode.DOWN));
        assertThat(chosen(ui)).isEqualTo(1);
        stretches.phase("sort", () -> sort(ui, "name"));
        ui.focus("filter-search");
        stretches.phase("filter", () -> {
            ui.type("yen 97").press(KeyCode.ENTER);
            until(ui, () -> rows(ui) > 0 && rows(ui) < PEOPLE / 10);
            ui.settle();
        });
    }

    private static void sort(Ui ui, String column) {
        anew(ui, () -> ui.click(column));
    }

    /** Waits until the act has brought other rows into sight. */
    private static void anew(Ui ui, Runnable act) {
        List<?> before = shown(ui);
        act.run();
        until(ui, () -> shown(ui) != before);
        ui.settle();
    }

    private static List<?> shown(Ui ui) {
        return table(ui).shownRows();
    }

    private static int chosen(Ui ui) {
        return table(ui).chosenRows().size();
    }

    private static DataTable<?> table(Ui ui) {
        return (DataTable<?>) ui.find("people", TableView.class).getParent();
    }

    private static int rows(Ui ui) {
        return ui.find("people", TableView.class).getItems().size();
    }
}
