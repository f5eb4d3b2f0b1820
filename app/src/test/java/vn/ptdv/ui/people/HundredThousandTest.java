package vn.ptdv.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.PersonRecord;
import vn.ptdv.ui.FrameWatch;
import vn.ptdv.ui.Services;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.task.WorkerTasks;
import vn.ptdv.ui.frame.Toolkit;

/**
 * A hundred thousand people in table and cards with the real runner. That the book is never read on the window's thread
 * is checked when the window closes; how long that thread was busy at most is printed, since machines differ.
 */
@Tag("F33")
class HundredThousandTest {
    private static final int PEOPLE = 100_000;
    private static final int PART = 10_000;
    private static final String[] STAGES = {"SOURCE", "SYMPATHISER", "CLASS", "FILE", "CELL_VOTE"};
    private static final String[] NAMES = {"An", "Ánh", "Bình", "Châu", "Đào", "Dũng", "Yến", "Ước"};

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    @Test
    void opensScrollsFiltersAndTurnsToCards() throws Exception {
        fill();
        TestKit kit = TestKit.in(own);
        BookServices services = Services.over(own, seeded.book());
        ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
        try (WorkerTasks tasks = new WorkerTasks(errors::add)) {
            Toolkit plain = kit.toolkit();
            Toolkit toolkit = new Toolkit(plain.machine(), tasks, plain.dialogs(), plain.memory(), plain.appearance());
            try (Ui ui = phase("open", () -> {
                Ui shown = Ui.show(() -> new PeopleController(services, toolkit));
                until(shown, () -> rows(shown) == PEOPLE);
                return shown;
            })) {
                phase(
                        "scroll",
                        () -> ui.focus("people")
                                .press(KeyCode.END)
                                .press(KeyCode.PAGE_UP)
                                .press(KeyCode.HOME));
                phase("filter", () -> {
                    ui.focus("filter-search").type("yen 97").press(KeyCode.ENTER);
                    until(ui, () -> rows(ui) > 0 && rows(ui) < PEOPLE / 10);
                    return ui;
                });
                phase("cards", () -> {
                    ui.click("people-board");
                    assertThat(ui.shows("card-SOURCE")).isTrue();
                    ui.click("card-SOURCE");
                    until(ui, () -> rows(ui) > 0 && rows(ui) < PEOPLE / 20);
                    return ui;
                });
            }
        }
        assertThat(errors).isEmpty();
    }

    private static Ui phase(String name, Callable<Ui> work) throws Exception {
        try (FrameWatch watch = FrameWatch.atMost(Duration.ofMinutes(5))) {
            Ui ui = work.call();
            System.out.println(
                    name + ", longest wait for the window: " + watch.longest().toMillis() + " ms");
            return ui;
        }
    }

    private static int rows(Ui ui) {
        return ui.find("people", TableView.class).getItems().size();
    }

    /** Waits pulse by pulse for as long as a busy machine may need. */
    private static void until(Ui ui, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            ui.settle();
        }
    }

    private void fill() {
        long[] units = new long[100];
        for (int i = 0; i < units.length; i++) {
            units[i] = seeded.unit("Chi bộ số " + (i + 1));
        }
        LocalDate opened = LocalDate.of(2026, 1, 5);
        for (int from = 0; from < PEOPLE; from += PART) {
            int first = from;
            seeded.book().writing().run(Act.named("action.system.test"), work -> {
                List<PersonRecord> people = new ArrayList<>(PART);
                List<CandidacyRecord> ways = new ArrayList<>(PART);
                for (int i = first; i < first + PART; i++) {
                    PersonRecord person = new PersonRecord();
                    person.setId(work.newId());
                    person.setFullName("Nguyễn Văn " + NAMES[i % NAMES.length] + " " + i % 977);
                    person.setFoldedName("nguyen van " + i % 977);
                    people.add(person);
                    CandidacyRecord way = new CandidacyRecord();
                    way.setPersonId(person.getId());
                    way.setUnitId(units[i % units.length]);
                    way.setOpenedOn(opened);
                    way.setStageKey(STAGES[i % STAGES.length]);
                    way.setStageSince(opened.plusDays(i % 300));
                    ways.add(way);
                }
                work.insertAll(people);
                work.insertAll(ways);
            });
        }
    }
}
