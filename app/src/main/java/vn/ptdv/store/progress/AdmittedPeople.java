package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.progress.UnitFigures.GroupSpan;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;

/** All who were admitted, by the day that counts, so that a question reads its own days only and a change one person. */
final class AdmittedPeople {
    private final Map<Long, Fact> byCandidacy = new HashMap<>();
    private final Map<CountBy, TreeMap<LocalDate, List<Fact>>> byDay = new EnumMap<>(CountBy.class);
    private Map<String, String> families = Map.of();

    private record Fact(
            long candidacy, long unit, @Nullable LocalDate ceremony, @Nullable LocalDate decision, Set<String> groups) {
        @Nullable LocalDate day(CountBy countBy) {
            return countBy == CountBy.CEREMONY ? ceremony : decision;
        }
    }

    void loadAll(DSLContext sql) {
        byCandidacy.clear();
        byDay.clear();
        families = sql.select(CODE_ITEM.CODE, CODE_ITEM.REPORT_GROUP)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("TARGET_GROUP").and(CODE_ITEM.REPORT_GROUP.isNotNull()))
                .fetchMap(CODE_ITEM.CODE, CODE_ITEM.REPORT_GROUP);
        read(sql, DSL.noCondition());
    }

    /** Reads some of them anew, whatever became of them. */
    void reload(DSLContext sql, Collection<Long> candidacies) {
        candidacies.forEach(this::remove);
        read(sql, CANDIDACY.ID.in(candidacies));
    }

    private void remove(long candidacy) {
        Fact fact = byCandidacy.remove(candidacy);
        if (fact != null) {
            byDay.forEach((countBy, days) -> {
                LocalDate day = fact.day(countBy);
                if (day != null) {
                    days.getOrDefault(day, new ArrayList<>()).remove(fact);
                }
            });
        }
    }

    private void read(DSLContext sql, Condition which) {
        Condition counts =
                CANDIDACY.CEREMONY_ON.isNotNull().or(CANDIDACY.DECISION_ON.isNotNull());
        Condition all = which.and(counts).and(Admissions.holds());
        Map<Long, Set<String>> groups = groups(sql, all);
        Map<String, Field<Boolean>> derived = new TreeMap<>();
        Admissions.derivedGroups().forEach((group, is) -> derived.put(group, DSL.field(is).as("is_" + group)));
        List<SelectField<?>> columns = new ArrayList<>(
                List.of(CANDIDACY.ID, CANDIDACY.UNIT_ID, CANDIDACY.CEREMONY_ON, CANDIDACY.DECISION_ON));
        columns.addAll(derived.values());
        sql.select(columns)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(all)
                .forEach(row -> {
                    long id = row.get(CANDIDACY.ID);
                    Set<String> its = new HashSet<>(groups.getOrDefault(id, Set.of()));
                    derived.forEach((group, is) -> {
                        if (Boolean.TRUE.equals(row.get(is))) {
                            its.add(group);
                        }
                    });
                    add(new Fact(
                            id,
                            row.get(CANDIDACY.UNIT_ID),
                            row.get(CANDIDACY.CEREMONY_ON),
                            row.get(CANDIDACY.DECISION_ON),
                            Set.copyOf(its)));
                });
    }

    /** The groups that people were put in, with their families; those that follow from facts are never ticked. */
    private Map<Long, Set<String>> groups(DSLContext sql, Condition which) {
        Set<String> derived = Admissions.derivedGroups().keySet();
        Map<Long, Set<String>> groups = new HashMap<>();
        sql.select(CANDIDACY.ID, CANDIDACY_GROUP.GROUP_CODE)
                .from(CANDIDACY)
                .join(CANDIDACY_GROUP)
                .on(CANDIDACY_GROUP.CANDIDACY_ID.eq(CANDIDACY.ID))
                .where(which)
                .unionAll(sql.select(CANDIDACY.ID, PERSON_GROUP.GROUP_CODE)
                        .from(CANDIDACY)
                        .join(PERSON_GROUP)
                        .on(PERSON_GROUP.PERSON_ID.eq(CANDIDACY.PERSON_ID))
                        .where(which))
                .forEach(row -> {
                    Set<String> its = groups.computeIfAbsent(row.value1(), k -> new HashSet<>());
                    for (String group : List.of(row.value2(), families.getOrDefault(row.value2(), row.value2()))) {
                        if (!derived.contains(group)) {
                            its.add(group);
                        }
                    }
                });
        return groups;
    }

    private void add(Fact fact) {
        byCandidacy.put(fact.candidacy(), fact);
        for (CountBy countBy : CountBy.values()) {
            LocalDate day = fact.day(countBy);
            if (day != null) {
                byDay.computeIfAbsent(countBy, k -> new TreeMap<>())
                        .computeIfAbsent(day, k -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    Map<Long, UnitFigures> figures(CountBy countBy, Map<ProgressSpan, Period> spans) {
        Map<Long, EnumMap<ProgressSpan, long[]>> counts = new HashMap<>();
        Map<Long, Map<GroupSpan, Long>> groups = new HashMap<>();
        Period all = AdmissionCounts.range(spans);
        within(countBy, all).forEach((day, facts) -> {
            List<ProgressSpan> its = spans.entrySet().stream()
                    .filter(e -> e.getValue().contains(day))
                    .map(Map.Entry::getKey)
                    .toList();
            facts.forEach(fact -> {
                EnumMap<ProgressSpan, long[]> unit =
                        counts.computeIfAbsent(fact.unit(), k -> new EnumMap<>(ProgressSpan.class));
                Map<GroupSpan, Long> grouped = groups.computeIfAbsent(fact.unit(), k -> new HashMap<>());
                its.forEach(span -> {
                    unit.computeIfAbsent(span, k -> new long[1])[0]++;
                    if (AdmissionCounts.GROUP_SPANS.contains(span)) {
                        fact.groups().forEach(g -> grouped.merge(new GroupSpan(g, span), 1L, Long::sum));
                    }
                });
            });
        });
        Map<Long, UnitFigures> figures = new HashMap<>();
        counts.forEach((unit, bySpan) -> {
            Map<ProgressSpan, Figure> of = new EnumMap<>(ProgressSpan.class);
            spans.keySet().forEach(span -> of.put(span, new Figure(bySpan.getOrDefault(span, new long[1])[0], 0)));
            figures.put(unit, new UnitFigures(of, groups.getOrDefault(unit, Map.of())));
        });
        return figures;
    }

    Map<Long, Long> counted(CountBy countBy, Period period) {
        Map<Long, Long> counted = new HashMap<>();
        Consumer<Fact> count = fact -> counted.merge(fact.unit(), 1L, Long::sum);
        within(countBy, period).values().forEach(facts -> facts.forEach(count));
        return counted;
    }

    private Map<LocalDate, List<Fact>> within(CountBy countBy, Period period) {
        TreeMap<LocalDate, List<Fact>> days = byDay.getOrDefault(countBy, new TreeMap<>());
        return period.from().isAfter(period.to()) ? Map.of() : days.subMap(period.from(), true, period.to(), true);
    }
}
