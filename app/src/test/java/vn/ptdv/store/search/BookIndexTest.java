package vn.ptdv.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.nio.file.Path;
import org.jooq.Record3;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;

/** Quick find leads to a person by the number of the decision that names them. */
@Tag("F88")
class BookIndexTest {
    @TempDir
    Path folder;

    @Test
    void findsAPersonByTheNumberOfTheirDecisionAsLongAsItHolds() {
        try (Book book = TestBooks.sample(folder);
                BookIndex index = new BookIndex(book)) {
            Record3<Long, Long, String> decision = book.reading()
                    .select(EVENT.ID, CANDIDACY.PERSON_ID, EVENT.DOC_NO)
                    .from(EVENT)
                    .join(CANDIDACY)
                    .on(CANDIDACY.ID.eq(EVENT.CANDIDACY_ID))
                    .where(EVENT.STAGE_KEY.eq(StageKeys.DECISION).and(EVENT.DOC_NO.isNotNull()))
                    .and(EVENT.CANCELLED.isFalse())
                    .orderBy(EVENT.ID)
                    .limit(1)
                    .fetchSingle();
            assertThat(finds(index, decision.value3(), decision.value2())).isTrue();
            book.writing().run(Act.named("action.candidacy.event", "Quyết định", "x"), work -> {
                var row = work.reading().fetchSingle(EVENT, EVENT.ID.eq(decision.value1()));
                row.setCancelled(true);
                work.update(row);
            });
            assertThat(finds(index, decision.value3(), decision.value2())).isFalse();
        }
    }

    private static boolean finds(BookIndex index, String number, long person) {
        return index.find(number, 1_000).stream()
                .filter(e -> e.kind() == FoundKind.PERSON)
                .map(FoundEntry::id)
                .anyMatch(String.valueOf(person)::equals);
    }
}
