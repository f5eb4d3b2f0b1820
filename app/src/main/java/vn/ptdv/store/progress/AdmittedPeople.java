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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.progress.UnitFigures.GroupSpan;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;

/** Who was admitted since a day, by the day that counts: a question reads its own days only, a change one person. */
final class AdmittedPeople {
    private final CountBy countBy;
    private final Map<Long, Fact> byCandidacy = new HashMap<>();
    private final TreeMap<LocalDate, List<Fact>> byDay = new TreeMap<>();
    private Map<String, String> families = Map.of();
    private Admissions.Derived derived = new Admissions.Derived(Set.of(), Set.of());
    private Optional<LocalDate> since = Optional.empty();

    private record Fact(long candidacy, long unit, LocalDate day, Set<String> groups) {}

    AdmittedPeople(CountBy countBy) {
        this.countBy = countBy;
    }

    /** Everything is to be read anew at the next question. */
    void forget() {
        since = Optional.empty();
    }

    /** What lies before the first day that was ever asked for is never read. */
    void know(DSLContext sql, LocalDate from) {
        if (since.filter(day -> !day.isAfter(from)).isPresent()) {
            return;
        }
        since = Optional.of(from);
        byCandidacy.clear();
        byDay.clear();
        families = sql.select(CODE_ITEM.CODE, CODE_ITEM.REPORT_GROUP)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("TARGET_GROUP").and(CODE_ITEM.REPORT_GROUP.isNotNull()))
                .fetchMap(CODE_ITEM.CODE, CODE_ITEM.REPORT_GROUP);
        derived = Admissions.Derived.read(sql);
        read(sql, DSL.noCondition());
    }

    /** Reads some of them anew, whatever became of them. */
    void reload(DSLContext sql, Collection<Long> candidacies) {
        if (since.isPresent()) {
            candidacies.forEach(this::remove);
            read(sql, CANDIDACY.ID.in(candidacies));
        }
    }

    private void remove(long candidacy) {
        Fact fact = byCandidacy.remove(candidacy);
        if (fact != null) {
            byDay.getOrDefault(fact.day(), new ArrayList<>()).remove(fact);
        }
    }

    private void read(DSLContext sql, Condition which) {
        Field<LocalDate> day = Admissions.day(countBy);
        Condition all = which.and(day.ge(since.orElse(LocalDate.MAX))).and(Admissions.holds());
        Map<Long, Set<String>> groups = groups(sql, all);
        sql.select(
                        CANDIDACY.ID,
                        CANDIDACY.UNIT_ID,
                        day,
                        CANDIDACY.YOUTH_MEMBER,
                        PERSON.SEX,
                        PERSON.ETHNIC_CODE,
                        PERSON.RELIGION_CODE)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(all)
                .forEach(row -> {
                    Set<String> its = derived.of(row);
                    its.addAll(groups.getOrDefault(row.value1(), Set.of()));
                    add(new Fact(row.value1(), row.value2(), row.value3(), Set.copyOf(its)));
                });
    }

    /** The groups that people were put in, with their families; those that follow from facts are never ticked. */
    private Map<Long, Set<String>> groups(DSLContext sql, Condition which) {
        Set<String> follow = Admissions.derivedGroups().keySet();
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
                        if (!follow.contains(group)) {
                            its.add(group);
                        }
                    }
                });
        return groups;
    }

    private void add(Fact fact) {
        byCandidacy.put(fact.candidacy(), fact);
        byDay.computeIfAbsent(fact.day(), k -> new ArrayList<>()).add(fact);
    }

    Map<Long, UnitFigures> figures(Map<ProgressSpan, Period> spans) {
        Map<Long, EnumMap<ProgressSpan, long[]>> counts = new HashMap<>();
        Map<Long, Map<GroupSpan, Long>> groups = new HashMap<>();
        Period all = AdmissionCounts.range(spans);
        within(all).forEach((day, facts) -> {
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

    Map<Long, Long> counted(Period period) {
        Map<Long, Long> counted = new HashMap<>();
        Consumer<Fact> count = fact -> counted.merge(fact.unit(), 1L, Long::sum);
        within(period).values().forEach(facts -> facts.forEach(count));
        return counted;
    }

    private Map<LocalDate, List<Fact>> within(Period period) {
        return period.from().isAfter(period.to()) ? Map.of() : byDay.subMap(period.from(), true, period.to(), true);
    }
}
