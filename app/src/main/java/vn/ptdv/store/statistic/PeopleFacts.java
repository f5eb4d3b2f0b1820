package vn.ptdv.store.statistic;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.formula.Value;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.statistic.Fact;
import vn.ptdv.model.PartialDate;
import vn.ptdv.store.progress.BookFacts;

/** What forms may ask of those who were admitted in a period. */
final class PeopleFacts {
    private final BookFacts facts;
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<Long, String> unitTypes = new HashMap<>();

    private record Code(String parent, String group) {}

    PeopleFacts(BookFacts facts) {
        this.facts = facts;
        facts.sql()
                .select(CODE_ITEM.LIST_KEY, CODE_ITEM.CODE, CODE_ITEM.PARENT_CODE, CODE_ITEM.REPORT_GROUP)
                .from(CODE_ITEM)
                .forEach(r -> codes.put(key(r.value1(), r.value2()), new Code(text(r.value3()), text(r.value4()))));
        facts.units().forEach(unit -> unitTypes.put(unit.id(), unit.typeCode()));
    }

    /** In the order of the day that counts. */
    List<Fact> within(vn.ptdv.logic.time.Period period, StatScope scope) {
        return facts.people().admitted(period).stream()
                .filter(person -> scope.holds(person.unitId()))
                .sorted(Comparator.comparing(PeopleFacts::day))
                .map(person -> new Fact(person.candidacyId(), values(person)))
                .toList();
    }

    private static LocalDate day(ReportPerson person) {
        return person.dates().counted().orElseThrow();
    }

    private Map<String, Value> values(ReportPerson person) {
        ReportPerson.Traits traits = person.traits();
        Map<String, Value> values = new HashMap<>();
        values.put("sex", Value.of(traits.sex()));
        values.put("age", age(person.birth(), day(person)));
        code(values, "ethnic", "ETHNIC", traits.ethnic());
        code(values, "religion", "RELIGION", traits.religion());
        values.put("occupation", Value.of(traits.occupation()));
        values.put("occupation_top", Value.of(top("OCCUPATION", traits.occupation())));
        code(values, "schooling", "GENERAL_EDUCATION", traits.schooling());
        code(values, "profession", "PROFESSION_LEVEL", traits.profession());
        values.put("degree_title", Value.of(traits.degree()));
        values.put("political_theory", Value.of(traits.theory()));
        values.put("groups", Value.of(traits.groups()));
        values.put("admission", Value.of(person.standing().kind()));
        values.put("unit_type", Value.of(unitTypes.getOrDefault(person.unitId(), "")));
        return values;
    }

    private void code(Map<String, Value> values, String name, String list, String code) {
        values.put(name, Value.of(code));
        Code known = codes.get(key(list, code));
        values.put(name + "_group", known == null ? Value.unknown() : Value.of(known.group()));
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
                .orElse(Value.unknown());
    }

    private static String key(String list, String code) {
        return list + "\t" + code;
    }
}
