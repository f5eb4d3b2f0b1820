package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.book.Watch;
import vn.ptdv.store.unit.UnitStore;

/**
 * One unchanging state of the book as reports count it: every fact is read once, when it is first asked for, and serves
 * all the tables that are made of it.
 */
public final class BookFacts {
    private final DSLContext sql;
    private final CountBy countBy;
    private final Watch watch;
    private final ReportPeople people;
    private final Map<LocalDate, UnitTree> trees = new HashMap<>();
    private final Map<LocalDate, RollUp> rollUps = new HashMap<>();
    private @Nullable List<Unit> units;
    private @Nullable Ways ways;
    private @Nullable Map<String, String> families;

    public BookFacts(DSLContext sql, CountBy countBy) {
        this(sql, countBy, Watch.NONE);
    }

    /** For somebody who waits. */
    public BookFacts(DSLContext sql, CountBy countBy, Watch watch) {
        this.sql = sql;
        this.countBy = countBy;
        this.watch = watch;
        this.people = new ReportPeople(sql, countBy, watch);
    }

    /** Whoever waits for what is made of this. */
    public Watch watch() {
        return watch;
    }

    public DSLContext sql() {
        return sql;
    }

    /** The day by which an admission counts. */
    public CountBy countBy() {
        return countBy;
    }

    public ReportPeople people() {
        return people;
    }

    /** Everybody by their days alone. */
    public Ways ways() {
        Ways known = ways;
        if (known == null) {
            known = Ways.read(sql, countBy);
            ways = known;
        }
        return known;
    }

    /** Every unit that ever was. */
    public List<Unit> units() {
        List<Unit> known = units;
        if (known == null) {
            known = new UnitStore(sql).all();
            units = known;
        }
        return known;
    }

    public UnitTree treeOn(LocalDate day) {
        return trees.computeIfAbsent(day, d -> new UnitStore(sql).treeOn(d, units()));
    }

    /** The way from any unit to those of the day. */
    public RollUp rollUpOn(LocalDate day) {
        return rollUps.computeIfAbsent(day, d -> new RollUp(treeOn(d), units()));
    }

    /** Carried to the units of another day, so that years stand side by side for the units of today. */
    public ProgressBoard board(ProgressQuestion question, LocalDate unitsOf) {
        UnitTree tree = treeOn(unitsOf);
        RollUp rollUp = rollUpOn(unitsOf);
        PeopleCounts counts = new PeopleCounts(people, question.spans(), families());
        return new BoardMaking(new DirectSources(sql), tree, units(), rollUp)
                .board(question, counts.byUnit(), reported(tree, rollUp));
    }

    /** What the units of a day reported as totals beyond the dossiers of the span, each its own. */
    public Map<Long, Long> reportedOnly(Period span, LocalDate unitsOf) {
        Map<Long, Long> amounts = new HashMap<>();
        reported(treeOn(unitsOf), rollUpOn(unitsOf))
                .amounts(Map.of(span, span))
                .forEach((unit, bySpan) -> amounts.merge(unit, bySpan.getOrDefault(span, 0L), Long::sum));
        return amounts;
    }

    private ReportedTotals reported(UnitTree tree, RollUp rollUp) {
        return new ReportedTotals(
                new DirectSources(sql), tree, rollUp, span -> PeopleCounts.byUnit(people.admitted(span)));
    }

    /** The family of a target group that has one. */
    private Map<String, String> families() {
        Map<String, String> known = families;
        if (known == null) {
            known = sql.select(CODE_ITEM.CODE, CODE_ITEM.REPORT_GROUP)
                    .from(CODE_ITEM)
                    .where(CODE_ITEM.LIST_KEY.eq("TARGET_GROUP").and(CODE_ITEM.REPORT_GROUP.isNotNull()))
                    .fetchMap(CODE_ITEM.CODE, CODE_ITEM.REPORT_GROUP);
            families = known;
        }
        return known;
    }
}
