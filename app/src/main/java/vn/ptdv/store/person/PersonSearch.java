package vn.ptdv.store.person;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.search.FoldedIndex;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.ChangeFeed;

/** Keeps the people of quick find equal to those of the book. */
public final class PersonSearch implements AutoCloseable {
    /** Beyond this many changed people one pass over all is cheaper than asking for each. */
    private static final int MANY = 500;

    private final DSLContext reading;
    private final FoldedIndex index;
    private final Set<Long> known = new HashSet<>();
    private final Runnable unsubscribe;

    public PersonSearch(Book book, FoldedIndex index) {
        this.reading = book.reading();
        this.index = index;
        this.unsubscribe = book.feed().subscribe(this::onNews);
        refresh();
    }

    /** Reads all people again. */
    public synchronized void refresh() {
        Set<Long> gone = new HashSet<>(known);
        put(DSL.noCondition(), new PersonNumbers(reading).all(), gone);
        drop(gone);
    }

    private synchronized void onNews(ChangeFeed.News news) {
        if (Stream.of(PERSON, CERTIFICATE, EVENT)
                .noneMatch(table -> news.tables().contains(table.getName()))) {
            return;
        }
        Set<Long> changed = new HashSet<>(keys(news.actionId(), PERSON.getName()));
        Set<Long> certificates = keys(news.actionId(), CERTIFICATE.getName());
        changed.addAll(holders(certificates));
        Set<Long> events = keys(news.actionId(), EVENT.getName());
        changed.addAll(walkers(events));
        // A certificate that is gone no longer tells whose it was.
        if (changed.size() > MANY || certificates.size() > changed.size() || events.size() > MANY) {
            refresh();
        } else {
            Set<Long> gone = new HashSet<>(changed);
            put(PERSON.ID.in(changed), new PersonNumbers(reading).of(changed), gone);
            drop(gone);
        }
    }

    private Set<Long> keys(long actionId, String table) {
        return reading.select(CHANGE_ROW.ROW_KEY)
                .from(CHANGE_ROW)
                .where(CHANGE_ROW.ACTION_ID.eq(actionId).and(CHANGE_ROW.TABLE_NAME.eq(table)))
                .limit(MANY + 1)
                .fetchSet(CHANGE_ROW.ROW_KEY);
    }

    private Collection<Long> holders(Set<Long> certificates) {
        return certificates.isEmpty()
                ? Set.of()
                : reading.select(CERTIFICATE.PERSON_ID)
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.ID.in(certificates))
                        .fetchSet(CERTIFICATE.PERSON_ID);
    }

    private Collection<Long> walkers(Set<Long> events) {
        return events.isEmpty()
                ? Set.of()
                : reading.selectDistinct(CANDIDACY.PERSON_ID)
                        .from(EVENT)
                        .join(CANDIDACY)
                        .on(CANDIDACY.ID.eq(EVENT.CANDIDACY_ID))
                        .where(EVENT.ID.in(events))
                        .fetchSet(CANDIDACY.PERSON_ID);
    }

    /** Puts the people who meet the condition into the index and takes them out of those thought gone. */
    private void put(Condition which, Map<Long, List<String>> papers, Set<Long> gone) {
        reading.select(PERSON.ID, PERSON.FULL_NAME, PERSON.CITIZEN_ID, PERSON.PHONE)
                .from(PERSON)
                .where(which)
                .forEach(row -> {
                    List<String> numbers = new ArrayList<>(papers.getOrDefault(row.value1(), List.of()));
                    add(numbers, row.value3());
                    add(numbers, row.value4());
                    index.put(FoundEntry.person(String.valueOf(row.value1()), row.value2(), numbers));
                    known.add(row.value1());
                    gone.remove(row.value1());
                });
    }

    private void drop(Set<Long> gone) {
        gone.forEach(id -> index.remove(FoundKind.PERSON, String.valueOf(id)));
        known.removeAll(gone);
    }

    private static void add(List<String> numbers, @Nullable String number) {
        if (number != null) {
            numbers.add(number);
        }
    }

    @Override
    public void close() {
        unsubscribe.run();
    }
}
