package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.progress.UnitFigures.GroupSpan;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;

/** One query for all units, spans and derived groups; one more for the groups that people were put in. */
final class AdmissionCounts {
    static final List<ProgressSpan> GROUP_SPANS =
            List.of(ProgressSpan.PERIOD, ProgressSpan.YEAR, ProgressSpan.TERM, ProgressSpan.LAST_YEAR);
    private final DSLContext sql;
    private final CountBy countBy;
    private final Map<ProgressSpan, Period> spans;
    private final Map<Long, Map<ProgressSpan, Figure>> figures = new HashMap<>();
    private final Map<Long, Map<GroupSpan, Long>> groups = new HashMap<>();

    AdmissionCounts(DSLContext sql, CountBy countBy, Map<ProgressSpan, Period> spans) {
        this.sql = sql;
        this.countBy = countBy;
        this.spans = spans;
    }

    Map<Long, UnitFigures> read() {
        readSpans();
        readGroups();
        Map<Long, UnitFigures> all = new HashMap<>();
        figures.forEach((unit, bySpan) -> all.put(unit, new UnitFigures(bySpan, groups.getOrDefault(unit, Map.of()))));
        return all;
    }

    private void readSpans() {
        Map<ProgressSpan, Field<Integer>> counts = new EnumMap<>(ProgressSpan.class);
        Map<GroupSpan, Field<Integer>> groupCounts = new LinkedHashMap<>();
        spans.forEach((span, period) -> {
            Condition in = Admissions.within(countBy, period);
            counts.put(span, DSL.count().filterWhere(in).as("n_" + span.name()));
            if (GROUP_SPANS.contains(span)) {
                Admissions.derivedGroups()
                        .forEach((group, is) -> groupCounts.put(
                                new GroupSpan(group, span),
                                DSL.count().filterWhere(in.and(is)).as("n_" + group + "_" + span.name())));
            }
        });
        List<SelectField<?>> columns = new ArrayList<>();
        columns.add(CANDIDACY.UNIT_ID);
        columns.addAll(counts.values());
        columns.addAll(groupCounts.values());
        sql.select(columns)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(inAny())
                .groupBy(CANDIDACY.UNIT_ID)
                .forEach(row -> {
                    long unit = row.get(CANDIDACY.UNIT_ID);
                    counts.forEach((span, count) -> figuresOf(unit).put(span, new Figure(row.get(count), 0)));
                    groupCounts.forEach((group, count) -> add(unit, group, row.get(count)));
                });
    }

    /** A person in two groups of one family (HSSV) counts once in the family. */
    private void readGroups() {
        Map<String, String> families = sql.select(CODE_ITEM.CODE, CODE_ITEM.REPORT_GROUP)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("TARGET_GROUP").and(CODE_ITEM.REPORT_GROUP.isNotNull()))
                .fetchMap(CODE_ITEM.CODE, CODE_ITEM.REPORT_GROUP);
        Set<String> derived = Admissions.derivedGroups().keySet();
        Field<LocalDate> day = Admissions.day(countBy).as("counted_on");
        Set<List<Object>> seen = new HashSet<>();
        sql.select(CANDIDACY.ID, CANDIDACY.UNIT_ID, day, CANDIDACY_GROUP.GROUP_CODE)
                .from(CANDIDACY)
                .join(CANDIDACY_GROUP)
                .on(CANDIDACY_GROUP.CANDIDACY_ID.eq(CANDIDACY.ID))
                .where(inAny())
                .unionAll(sql.select(CANDIDACY.ID, CANDIDACY.UNIT_ID, day, PERSON_GROUP.GROUP_CODE)
                        .from(CANDIDACY)
                        .join(PERSON_GROUP)
                        .on(PERSON_GROUP.PERSON_ID.eq(CANDIDACY.PERSON_ID))
                        .where(inAny()))
                .forEach(row -> {
                    String code = row.value4();
                    String family = families.getOrDefault(code, code);
                    for (String group : new TreeSet<>(List.of(code, family))) {
                        if (!derived.contains(group) && seen.add(List.of(row.value1(), group))) {
                            count(row, group, row.value3());
                        }
                    }
                });
    }

    private void count(Record row, String group, LocalDate day) {
        long unit = row.get(CANDIDACY.UNIT_ID);
        for (ProgressSpan span : GROUP_SPANS) {
            Period period = spans.get(span);
            if (period != null && period.contains(day)) {
                add(unit, new GroupSpan(group, span), 1);
            }
        }
    }

    private Map<ProgressSpan, Figure> figuresOf(long unit) {
        return figures.computeIfAbsent(unit, k -> new EnumMap<>(ProgressSpan.class));
    }

    private void add(long unit, GroupSpan group, long count) {
        if (count > 0) {
            groups.computeIfAbsent(unit, k -> new HashMap<>()).merge(group, count, Long::sum);
        }
    }

    /** One range over the index of days: what lies before it is never read. */
    private Condition inAny() {
        return Admissions.within(countBy, range(spans)).and(Admissions.holds());
    }

    /** The days from the first to the last of all spans. */
    static Period range(Map<ProgressSpan, Period> spans) {
        LocalDate from = spans.values().stream()
                .map(Period::from)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        LocalDate to = spans.values().stream()
                .map(Period::to)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return Period.free(from, to);
    }
}
