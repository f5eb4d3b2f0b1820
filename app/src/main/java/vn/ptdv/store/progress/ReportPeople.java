package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.DEADLINE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.store.book.Watch;

/** The people whom reports count and name: read once, however many questions are asked of them. */
public final class ReportPeople {
    /** Of more than these the book is quicker read as a whole than asked for by their keys. */
    private static final int MOST_KEYS = 1_000;

    private final DSLContext sql;
    private final Watch watch;
    private final PersonRows rows;
    private @Nullable List<ReportPerson> all;
    private @Nullable Map<Long, ReportPerson> byId;
    private @Nullable Map<Long, LocalDate> ends;

    public ReportPeople(DSLContext sql, CountBy countBy) {
        this(sql, countBy, Watch.NONE);
    }

    ReportPeople(DSLContext sql, CountBy countBy, Watch watch) {
        this.sql = sql;
        this.watch = watch;
        this.rows = new PersonRows(sql, countBy);
    }

    /** Everybody who ever was on the way, in the order of the records. */
    public List<ReportPerson> all() {
        List<ReportPerson> known = all;
        if (known == null) {
            watch.at(-1, Texts.of("report.watch.people"));
            known = rows.all();
            watch.at(-1, Texts.of("report.watch.count"));
            all = known;
        }
        return known;
    }

    /** Who was admitted in the period, by the day that the office counts by. */
    public List<ReportPerson> admitted(Period period) {
        return those(p -> p.holds() && in(p.dates().counted(), period));
    }

    /** Who became an official member in the period. */
    public List<ReportPerson> official(Period period) {
        return those(p -> in(p.dates().official(), period));
    }

    /** Whose recognition was decided in the period, each with the end of the probation. */
    public List<ReportPerson> recognised(Period period) {
        return ending(those(p -> p.holds() && in(p.dates().recognition().day(), period)), ends());
    }

    /** Who was on probation on the day: admitted by then, neither recognised nor gone by then. */
    public List<ReportPerson> onProbation(LocalDate day) {
        return ending(
                those(p -> by(p.dates().ceremony(), day)
                        && !by(p.dates().recognition().day(), day)
                        && (p.dates().official().isEmpty()
                                || p.dates().recognition().day().isPresent())
                        && !by(p.dates().closed(), day)),
                ends());
    }

    /** Who left in the period by one of the ways out. */
    public List<ReportPerson> left(Period period, Collection<String> exits) {
        return those(p -> in(p.dates().closed(), period)
                && p.standing().exit().filter(exits::contains).isPresent());
    }

    /** These candidacies, whatever became of them. */
    public List<ReportPerson> of(Collection<Long> candidacies) {
        if (candidacies.isEmpty()) {
            return List.of();
        }
        if (all == null && candidacies.size() <= MOST_KEYS) {
            return ending(rows.of(candidacies), read(DEADLINE.CANDIDACY_ID.in(candidacies)));
        }
        Set<Long> wanted = new HashSet<>(candidacies);
        return ending(those(p -> wanted.contains(p.candidacyId())), ends());
    }

    /** Everybody by candidacy. */
    public Map<Long, ReportPerson> byId() {
        Map<Long, ReportPerson> known = byId;
        if (known == null) {
            known = new HashMap<>();
            for (ReportPerson person : all()) {
                known.put(person.candidacyId(), person);
            }
            byId = known;
        }
        return known;
    }

    private List<ReportPerson> those(Predicate<ReportPerson> which) {
        return all().stream().filter(which).toList();
    }

    private static List<ReportPerson> ending(List<ReportPerson> people, Map<Long, LocalDate> ends) {
        return people.stream()
                .map(p -> p.ending(Optional.ofNullable(ends.get(p.candidacyId()))))
                .toList();
    }

    private Map<Long, LocalDate> ends() {
        Map<Long, LocalDate> known = ends;
        if (known == null) {
            known = read(DSL.noCondition());
            ends = known;
        }
        return known;
    }

    /** As the deadline says that was reckoned by the rules of its day; nothing where none was reckoned. */
    private Map<Long, LocalDate> read(Condition which) {
        var end = DSL.max(DEADLINE.DUE_ON);
        return sql.select(DEADLINE.CANDIDACY_ID, end)
                .from(DEADLINE)
                .where(DEADLINE.RULE_KEY.eq("PROBATION").and(DEADLINE.VOID.isFalse()))
                .and(which)
                .groupBy(DEADLINE.CANDIDACY_ID)
                .fetchMap(DEADLINE.CANDIDACY_ID, end);
    }

    private static boolean in(Optional<LocalDate> day, Period period) {
        return day.filter(period::contains).isPresent();
    }

    private static boolean by(Optional<LocalDate> day, LocalDate last) {
        return day.filter(d -> !d.isAfter(last)).isPresent();
    }
}
