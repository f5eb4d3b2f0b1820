package vn.ptdv.store.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.template.BlankUse;
import vn.ptdv.model.template.Booklet;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.template.BlankOutcome.Reason;

@Tag("F57")
class BlankActsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Book book;
    private BlankActs acts;
    private BlankStore store;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
        acts = new BlankActs(book);
        store = new BlankStore(book.reading());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Booklet received(int from, int to) {
        assertThat(acts.receive(Booklet.received("CN-NTVĐ", "A", from, to, DAY)))
                .isEqualTo(new BlankOutcome.Done(to - from + 1));
        return store.booklets().stream()
                .filter(b -> b.series().equals("A") && b.from() == from)
                .findFirst()
                .orElseThrow();
    }

    private static Reason reason(BlankOutcome outcome) {
        assertThat(outcome).isInstanceOf(BlankOutcome.Refused.class);
        assertThat(((BlankOutcome.Refused) outcome).words()).isNotBlank();
        return ((BlankOutcome.Refused) outcome).reason();
    }

    @Test
    void countsWhatIsUsedSpoiltAndLeft() {
        Booklet booklet = received(101, 110);
        assertThat(acts.give(booklet.id(), 101, DAY, "Lò Văn Ban")).isEqualTo(new BlankOutcome.Done(1));
        assertThat(acts.spoil(booklet.id(), 102, DAY, "in lệch")).isEqualTo(new BlankOutcome.Done(1));
        Booklet now = store.find(booklet.id()).orElseThrow();
        assertThat(List.of(now.count(), now.used(), now.spoilt(), now.left())).containsExactly(10, 1, 1, 8);
        assertThat(store.free(now)).startsWith(103).hasSize(8);
        assertThat(store.uses(booklet.id())).extracting(BlankUse::holder).containsExactly("Lò Văn Ban", "");
    }

    @Test
    void aNumberIsWrittenOnceAndOnlyInsideItsSeries() {
        Booklet booklet = received(1, 5);
        acts.give(booklet.id(), 3, DAY, "Lò Văn Ban");
        assertThat(reason(acts.spoil(booklet.id(), 3, DAY, "rách"))).isEqualTo(Reason.TAKEN);
        assertThat(reason(acts.give(booklet.id(), 6, DAY, "Ai đó"))).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(reason(acts.spoil(booklet.id(), 4, DAY, " "))).isEqualTo(Reason.NO_REASON);
        assertThat(reason(acts.receive(Booklet.received("CN-NTVĐ", "A", 5, 9, DAY))))
                .isEqualTo(Reason.OVERLAP);
        assertThat(reason(acts.receive(Booklet.received("CN-NTVĐ", "A", 9, 6, DAY))))
                .isEqualTo(Reason.WRONG_RANGE);
        assertThat(reason(acts.remove(booklet.id()))).isEqualTo(Reason.IN_USE);
    }

    @Test
    void aClassTakesTheNextNumbersForItsCertificates() {
        BlankStore.Waiting waiting = store.waiting().get(0);
        Booklet booklet = received(1, waiting.certificates() + 1);
        acts.spoil(booklet.id(), 1, DAY, "in thử");
        assertThat(acts.giveToClass(booklet.id(), waiting.classId(), DAY))
                .isEqualTo(new BlankOutcome.Done(waiting.certificates()));
        assertThat(store.waiting()).extracting(BlankStore.Waiting::classId).doesNotContain(waiting.classId());
        assertThat(store.find(booklet.id()).orElseThrow().left()).isZero();
        assertThat(reason(acts.giveToClass(booklet.id(), waiting.classId(), DAY)))
                .isEqualTo(Reason.NOBODY);
        BlankStore.Waiting next = store.waiting().get(0);
        assertThat(reason(acts.giveToClass(booklet.id(), next.classId(), DAY))).isEqualTo(Reason.NOT_ENOUGH);
    }

    @Test
    void whatWasWrittenCanBeTakenBackAndUndone() {
        Booklet booklet = received(1, 2);
        acts.give(booklet.id(), 1, DAY, "Lò Văn Ban");
        acts.takeBack(store.uses(booklet.id()).get(0));
        assertThat(store.free(booklet)).containsExactly(1, 2);
        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(store.free(booklet)).containsExactly(2);
    }
}
