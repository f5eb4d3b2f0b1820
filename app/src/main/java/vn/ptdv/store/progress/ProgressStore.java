package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressFacts;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.RateBand;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** The progress of all units, and the people behind any of its figures. */
public final class ProgressStore {
    private final DSLContext sql;
    private final ProgressSources sources;

    public ProgressStore(DSLContext sql) {
        this(sql, new DirectSources(sql));
    }

    private ProgressStore(DSLContext sql, ProgressSources sources) {
        this.sql = sql;
        this.sources = sources;
    }

    /** Over what is kept of an open book, which is quick where the same is asked after every change. */
    public static ProgressStore keeping(DSLContext sql, ProgressMemory memory) {
        return new ProgressStore(sql, memory);
    }

    /** The rules of the board as the office set them. */
    public static ProgressRules rules(SettingValues settings) {
        return new ProgressRules(
                settings.countBy(),
                settings.decimal(SettingKey.BELOW_THRESHOLD_PERCENT),
                new RateBand(settings.decimal(SettingKey.RATE_MIN), settings.decimal(SettingKey.RATE_MAX)),
                settings.whole(SettingKey.ZERO_YEARS),
                settings.rounding(),
                settings.whole(SettingKey.PERCENT_DECIMALS));
    }

    public ProgressBoard board(ProgressQuestion question) {
        List<Unit> all = sources.units();
        UnitTree tree = sources.treeOn(question.asOf());
        RollUp rollUp = new RollUp(tree, all);
        CountBy countBy = question.rules().countBy();
        return new BoardMaking(sources, tree, all, rollUp)
                .board(
                        question,
                        sources.admissions(countBy, question.spans()),
                        new ReportedTotals(sources, countBy, tree, rollUp));
    }

    /** The same without target groups, from ways that were read already. */
    public ProgressBoard board(ProgressQuestion question, Ways ways) {
        List<Unit> all = sources.units();
        UnitTree tree = sources.treeOn(question.asOf());
        RollUp rollUp = new RollUp(tree, all);
        return new BoardMaking(sources, tree, all, rollUp)
                .board(
                        question,
                        ways.figures(question.spans()),
                        new ReportedTotals(sources, tree, rollUp, ways::counted));
    }

    /** The candidacies behind a unit's figure, those of everything below it and of units it succeeded included. */
    public List<Long> behind(ProgressQuestion question, long unitId, ProgressSpan span) {
        return ids(question, unitId, span, DSL.noCondition());
    }

    /** The same within a target group, or within a family of groups such as HSSV. */
    public List<Long> behind(ProgressQuestion question, long unitId, ProgressSpan span, String group) {
        Condition derived = Admissions.derivedGroups().get(group);
        return ids(question, unitId, span, derived != null ? derived : inGroup(group));
    }

    /** The candidacies behind some units in any span of days, everything below them included. */
    public List<Long> within(ProgressQuestion question, Collection<Long> unitIds, Period period) {
        List<Long> units = unitsOf(question, unitIds).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        return ids(question, units, period, DSL.noCondition());
    }

    /** Target and result of some units together in each year of a span, everything below them included. */
    public SortedMap<Integer, Progress> years(ProgressQuestion question, Collection<Long> unitIds, int from) {
        List<Unit> all = sources.units();
        UnitTree tree = sources.treeOn(question.asOf());
        int to = question.year();
        ProgressFacts facts = new ProgressFacts(
                tree, all, Map.of(), new GivenTotals(tree, all, Map.of()), sources.quotas(question.scope(), from, to));
        var results = new AdmissionSeries(sql, question.rules().countBy()).years(tree, all, new Years(from, to));
        SortedMap<Integer, Progress> years = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            GivenTotals targets = facts.yearTargets(year, QuotaKey.ALL);
            for (long unit : unitIds) {
                Figure result = results.getOrDefault(unit, Map.of()).getOrDefault(year, Figure.NONE);
                years.merge(year, new Progress(targets.of(unit).orElse(0), result.total()), Progress::plus);
            }
        }
        return years;
    }

    private List<Long> ids(ProgressQuestion question, long unitId, ProgressSpan span, Condition which) {
        Period period = question.spans().get(span);
        return period == null ? List.of() : ids(question, unitsOf(question, unitId), period, which);
    }

    private List<Long> ids(ProgressQuestion question, Collection<Long> units, Period period, Condition which) {
        CountBy countBy = question.rules().countBy();
        return sql.select(CANDIDACY.ID)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(CANDIDACY.UNIT_ID.in(units))
                .and(Admissions.within(countBy, period))
                .and(Admissions.holds())
                .and(which)
                .orderBy(Admissions.day(countBy), CANDIDACY.ID)
                .fetch(CANDIDACY.ID);
    }

    /** The same for many units at once. */
    public Map<Long, List<Long>> unitsOf(ProgressQuestion question, Collection<Long> unitIds) {
        List<Unit> all = sources.units();
        UnitTree tree = sources.treeOn(question.asOf());
        RollUp rollUp = new RollUp(tree, all);
        Map<Long, List<Long>> found = new HashMap<>();
        for (Unit unit : all) {
            OptionalLong home = rollUp.home(unit.id());
            if (home.isPresent()) {
                tree.path(home.getAsLong()).stream()
                        .map(Unit::id)
                        .filter(unitIds::contains)
                        .forEach(id -> found.computeIfAbsent(id, k -> new ArrayList<>())
                                .add(unit.id()));
            }
        }
        return found;
    }

    /** The units whose figures are carried to this one on the day of the question. */
    public List<Long> unitsOf(ProgressQuestion question, long unitId) {
        List<Unit> all = sources.units();
        UnitTree tree = sources.treeOn(question.asOf());
        RollUp rollUp = new RollUp(tree, all);
        return all.stream()
                .map(Unit::id)
                .filter(id -> {
                    OptionalLong home = rollUp.home(id);
                    return home.isPresent() && tree.isWithin(home.getAsLong(), unitId);
                })
                .toList();
    }

    private static Condition inGroup(String group) {
        Condition isGroup = CODE_ITEM.LIST_KEY.eq("TARGET_GROUP").and(CODE_ITEM.REPORT_GROUP.eq(group));
        var codes = DSL.select(CODE_ITEM.CODE).from(CODE_ITEM).where(isGroup);
        return DSL.exists(DSL.selectOne()
                        .from(CANDIDACY_GROUP)
                        .where(CANDIDACY_GROUP.CANDIDACY_ID.eq(CANDIDACY.ID))
                        .and(CANDIDACY_GROUP.GROUP_CODE.eq(group).or(CANDIDACY_GROUP.GROUP_CODE.in(codes))))
                .or(DSL.exists(DSL.selectOne()
                        .from(PERSON_GROUP)
                        .where(PERSON_GROUP.PERSON_ID.eq(CANDIDACY.PERSON_ID))
                        .and(PERSON_GROUP.GROUP_CODE.eq(group).or(PERSON_GROUP.GROUP_CODE.in(codes)))));
    }
}
