package vn.ptdv.store.statistic;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.ptdv.logic.formula.Value;
import vn.ptdv.logic.statistic.Fact;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.store.progress.Admissions;

/** What forms may ask of those who were admitted in a period. */
final class PeopleFacts {
    private final DSLContext sql;
    private final CountBy countBy;
    private final Map<String, Code> codes = new HashMap<>();

    private record Code(String parent, String group) {}

    PeopleFacts(DSLContext sql, CountBy countBy) {
        this.sql = sql;
        this.countBy = countBy;
        sql.select(CODE_ITEM.LIST_KEY, CODE_ITEM.CODE, CODE_ITEM.PARENT_CODE, CODE_ITEM.REPORT_GROUP)
                .from(CODE_ITEM)
                .forEach(r -> codes.put(key(r.value1(), r.value2()), new Code(text(r.value3()), text(r.value4()))));
    }

    List<Fact> within(vn.ptdv.logic.time.Period period, StatScope scope) {
        Condition which = Admissions.within(countBy, period).and(Admissions.holds());
        Map<Long, Set<String>> groups = groups(which);
        Map<String, Field<Boolean>> derived = new HashMap<>();
        Admissions.derivedGroups()
                .forEach((group, is) ->
                        derived.put(group, DSL.when(is, true).otherwise(false).as("is_" + group)));
        List<Fact> facts = new ArrayList<>();
        sql.select(CANDIDACY.ID, CANDIDACY.UNIT_ID, CANDIDACY.KIND, Admissions.day(countBy), UNIT.TYPE_CODE)
                .select(PERSON.BIRTH, PERSON.SEX, PERSON.ETHNIC_CODE, PERSON.RELIGION_CODE, PERSON.OCCUPATION_CODE)
                .select(PERSON.GENERAL_EDUCATION_CODE, PERSON.PROFESSION_CODE, PERSON.DEGREE_TITLE_CODE)
                .select(PERSON.POLITICAL_THEORY_CODE)
                .select(derived.values())
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(which)
                .orderBy(Admissions.day(countBy), CANDIDACY.ID)
                .forEach(r -> {
                    if (scope.holds(r.get(CANDIDACY.UNIT_ID))) {
                        Set<String> in = new HashSet<>(groups.getOrDefault(r.get(CANDIDACY.ID), Set.of()));
                        derived.forEach((group, is) -> {
                            if (r.get(is)) {
                                in.add(group);
                            }
                        });
                        facts.add(new Fact(r.get(CANDIDACY.ID), values(r, in)));
                    }
                });
        return facts;
    }

    private Map<String, Value> values(Record r, Set<String> groups) {
        Map<String, Value> values = new HashMap<>();
        values.put("sex", word(r.get(PERSON.SEX)));
        values.put("age", age(PartialDate.parse(text(r.get(PERSON.BIRTH))), r.get(Admissions.day(countBy))));
        code(values, "ethnic", "ETHNIC", r.get(PERSON.ETHNIC_CODE));
        code(values, "religion", "RELIGION", r.get(PERSON.RELIGION_CODE));
        values.put("occupation", word(r.get(PERSON.OCCUPATION_CODE)));
        values.put("occupation_top", Value.of(top("OCCUPATION", text(r.get(PERSON.OCCUPATION_CODE)))));
        code(values, "schooling", "GENERAL_EDUCATION", r.get(PERSON.GENERAL_EDUCATION_CODE));
        code(values, "profession", "PROFESSION_LEVEL", r.get(PERSON.PROFESSION_CODE));
        values.put("degree_title", word(r.get(PERSON.DEGREE_TITLE_CODE)));
        values.put("political_theory", word(r.get(PERSON.POLITICAL_THEORY_CODE)));
        values.put("groups", Value.of(groups));
        values.put("admission", word(r.get(CANDIDACY.KIND)));
        values.put("unit_type", word(r.get(UNIT.TYPE_CODE)));
        return values;
    }

    private void code(
            Map<String, Value> values, String name, String list, @org.jspecify.annotations.Nullable String code) {
        values.put(name, word(code));
        Code known = codes.get(key(list, text(code)));
        values.put(name + "_group", known == null ? Value.UNKNOWN : Value.of(known.group()));
    }

    private String top(String list, String code) {
        String at = code;
        for (int steps = 0; steps < codes.size(); steps++) {
            Code known = codes.get(key(list, at));
            if (known == null || known.parent().isEmpty()) {
                return at;
            }
            at = known.parent();
        }
        return at;
    }

    /** Full years on the day; of a birth without a day, the years between the two years. */
    private static Value age(Optional<PartialDate> birth, LocalDate day) {
        return birth.map(born -> Value.of(born.exact()
                        .map(exact -> Period.between(exact, day).getYears())
                        .orElseGet(() -> day.getYear() - born.year())))
                .orElse(Value.UNKNOWN);
    }

    /** The groups that were ticked, for the candidacy or for the person; derived ones are never ticked. */
    private Map<Long, Set<String>> groups(Condition which) {
        Map<Long, Set<String>> groups = new HashMap<>();
        Set<String> derived = Admissions.derivedGroups().keySet();
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
                .forEach(r -> {
                    if (!derived.contains(r.value2())) {
                        groups.computeIfAbsent(r.value1(), k -> new HashSet<>()).add(r.value2());
                    }
                });
        return groups;
    }

    private static Value word(@org.jspecify.annotations.Nullable String code) {
        return Value.of(text(code));
    }

    private static String key(String list, String code) {
        return list + "\t" + code;
    }
}
