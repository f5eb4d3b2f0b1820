package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.MANUAL_RESULT;
import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.QUOTA_DECISION;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_SPAN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.Table;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.time.Period;
import vn.ptdv.logic.unit.CurrentQuotas;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.Dated;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.ChangeFeed;

/** What the board is made of, kept while the book is open; the feed says what an action touched, and only that is read anew. */
public final class ProgressMemory implements ProgressSources {
    /** An action on more people than this is cheaper to answer by reading all. */
    private static final int MOST_PEOPLE = 2_000;

    private final Book book;
    private final DirectSources direct;
    private final Queue<ChangeFeed.News> news = new ConcurrentLinkedQueue<>();
    private final Map<CountBy, AdmittedPeople> people = new EnumMap<>(CountBy.class);
    private final Map<Kind, Map<Object, Object>> kept = new HashMap<>();

    /** What is kept, and the tables that it is read from. */
    private enum Kind {
        UNITS(UNIT, UNIT_SPAN),
        MEMBERS(MEMBER_COUNT),
        QUOTAS(QUOTA_DECISION, QUOTA_LINE),
        REPORTED(MANUAL_RESULT);

        @SuppressWarnings("ImmutableEnumChecker") // Collected into a set that nobody can change.
        private final Set<String> tables;

        Kind(Table<?>... tables) {
            this.tables = Arrays.stream(tables).map(Table::getName).collect(Collectors.toUnmodifiableSet());
        }
    }

    private record Asked(Object one, Object other, Object last) {}

    public ProgressMemory(Book book) {
        this.book = book;
        this.direct = new DirectSources(book.reading());
        book.feed().subscribe(news::add);
    }

    @Override
    public synchronized List<Unit> units() {
        return keep(Kind.UNITS, "all", direct::units);
    }

    @Override
    public synchronized UnitTree treeOn(LocalDate day) {
        return keep(Kind.UNITS, day, () -> direct.treeOn(day));
    }

    @Override
    public synchronized Map<Long, UnitFigures> admissions(CountBy countBy, Map<ProgressSpan, Period> spans) {
        return people(countBy, AdmissionCounts.range(spans).from()).figures(spans);
    }

    @Override
    public synchronized Map<Long, Long> counted(CountBy countBy, Period period) {
        return people(countBy, period.from()).counted(period);
    }

    private AdmittedPeople people(CountBy countBy, LocalDate from) {
        catchUp();
        AdmittedPeople known = people.computeIfAbsent(countBy, AdmittedPeople::new);
        known.know(book.reading(), from);
        return known;
    }

    @Override
    public synchronized Map<Long, Dated> members(LocalDate day) {
        return keep(Kind.MEMBERS, day, () -> direct.members(day));
    }

    @Override
    public synchronized CurrentQuotas quotas(QuotaScope scope, int fromYear, int toYear) {
        return keep(Kind.QUOTAS, new Asked(scope, fromYear, toYear), () -> direct.quotas(scope, fromYear, toYear));
    }

    @Override
    public synchronized List<ManualResult> reported(LocalDate from, LocalDate to) {
        return keep(Kind.REPORTED, new Asked(from, to, ""), () -> direct.reported(from, to));
    }

    @SuppressWarnings("unchecked")
    private <T> T keep(Kind kind, Object asked, Supplier<T> read) {
        catchUp();
        return (T) kept.computeIfAbsent(kind, k -> new HashMap<>()).computeIfAbsent(asked, k -> read.get());
    }

    private void catchUp() {
        for (ChangeFeed.News one = news.poll(); one != null; one = news.poll()) {
            Set<String> touched = one.tables();
            kept.keySet().removeIf(kind -> kind.tables.stream().anyMatch(touched::contains));
            people(one);
        }
    }

    private void people(ChangeFeed.News one) {
        boolean grouped =
                Touched.has(one, CANDIDACY_GROUP) || Touched.has(one, PERSON_GROUP) || Touched.has(one, CODE_ITEM);
        if (grouped) {
            people.values().forEach(AdmittedPeople::forget);
        } else if (Touched.has(one, CANDIDACY) || Touched.has(one, PERSON)) {
            Set<Long> changed = new HashSet<>(Touched.rows(book.reading(), one, CANDIDACY));
            Collection<Long> persons = Touched.rows(book.reading(), one, PERSON);
            if (changed.size() + persons.size() > MOST_PEOPLE) {
                people.values().forEach(AdmittedPeople::forget);
                return;
            }
            if (!persons.isEmpty()) {
                changed.addAll(book.reading()
                        .select(CANDIDACY.ID)
                        .from(CANDIDACY)
                        .where(CANDIDACY.PERSON_ID.in(persons))
                        .fetch(CANDIDACY.ID));
            }
            people.values().forEach(known -> known.reload(book.reading(), changed));
        }
    }
}
