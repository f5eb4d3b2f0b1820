package vn.ptdv.store.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;

/** Keeping a run is an act like others: it can be taken back and done again. */
@Tag("F66")
class RunActsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    @Test
    void aRunMadeByAClockAsExactAsARealOneIsTakenBackAndMadeAgain() {
        TestBooks.empty(folder).close();
        Clock exact = Clock.offset(TestBooks.CLOCK, Duration.ofNanos(123_456_789));
        try (Book book = TestBooks.open(folder, exact)) {
            FrozenRun.Of of = new FrozenRun.Of("structure", "Kết quả theo cơ cấu", "2026", DAY, "{}");
            byte[] file = "x".getBytes(StandardCharsets.UTF_8);
            new RunActs(book).freeze(of, "[]", List.of(new RunActs.Content("a.json", "JSON", file)), "gửi tỉnh");
            RunStore runs = new RunStore(book.reading());
            UndoList undo = new UndoList(book.reading(), book.writing());

            assertThat(undo.undo(undo.nextUndo().orElseThrow().id())).isInstanceOf(UndoList.Outcome.Done.class);
            assertThat(runs.all()).isEmpty();
            assertThat(undo.redo(undo.nextRedo().orElseThrow().id())).isInstanceOf(UndoList.Outcome.Done.class);
            assertThat(runs.all()).singleElement().matches(runs::isIntact);
        }
    }
}
