package vn.ptdv.store.statistic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import vn.ptdv.logic.formula.Value;
import vn.ptdv.logic.statistic.Fact;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.progress.BookFacts;
import vn.ptdv.store.unit.UnitStore;

/** What forms may ask of organisations at the end of a period, and of the member counts that they gave for it. */
final class UnitFacts {
    private static final Set<String> BASE = Set.of("DANG_BO_CO_SO", "CHI_BO_CO_SO");
    private final BookFacts facts;
    private final StatScope scope;

    UnitFacts(BookFacts facts, StatScope scope) {
        this.facts = facts;
        this.scope = scope;
    }

    List<Fact> organisations(Period period) {
        LocalDate day = period.to();
        GivenTotals members = new MemberCountStore(facts.sql()).members(day, scope.tree(), scope.everKnown());
        Map<Long, Set<String>> flags = new UnitStore(facts.sql()).flagsOn(day);
        Map<Long, Long> admitted = scope.rollUp().totals(admitted(period), Long::sum);
        List<Fact> all = new ArrayList<>();
        for (Unit unit : scope.units()) {
            Map<String, Value> values = new HashMap<>();
            values.put("level", Value.of(unit.levelCode()));
            values.put("type", Value.of(unit.typeCode()));
            values.put("base_type", Value.of(baseType(unit)));
            values.put("flags", Value.of(flags.getOrDefault(unit.id(), Set.of())));
            values.put("admitted", Value.of(admitted.getOrDefault(unit.id(), 0L)));
            OptionalLong count = members.of(unit.id());
            values.put("members", count.isPresent() ? Value.of(count.getAsLong()) : Value.unknown());
            all.add(new Fact(unit.id(), values));
        }
        return all;
    }

    /** A count covers its unit with all below; below a unit that gave one, nothing counts again. */
    List<Fact> memberCounts(Period period) {
        Map<Long, MemberCount> given = new MemberCountStore(facts.sql()).of(period.code());
        Map<Long, List<MemberCount>> homes = new HashMap<>();
        given.values().forEach(count -> {
            OptionalLong home = scope.rollUp().home(count.unitId());
            if (home.isPresent() && (home.getAsLong() == count.unitId() || !given.containsKey(home.getAsLong()))) {
                homes.computeIfAbsent(home.getAsLong(), k -> new ArrayList<>()).add(count);
            }
        });
        List<Fact> gathered = new ArrayList<>();
        scope.tops().forEach(top -> gather(top, homes, gathered));
        return gathered;
    }

    private void gather(Unit unit, Map<Long, List<MemberCount>> homes, List<Fact> gathered) {
        List<MemberCount> own = homes.getOrDefault(unit.id(), List.of());
        if (own.isEmpty()) {
            scope.tree().children(unit.id()).forEach(child -> gather(child, homes, gathered));
        } else {
            own.forEach(count -> gathered.add(fact(count)));
        }
    }

    private static Fact fact(MemberCount count) {
        Map<String, Value> values = new HashMap<>();
        for (CountItem item : CountItem.values()) {
            count.value(item)
                    .ifPresent(amount -> values.put(item.name().toLowerCase(java.util.Locale.ROOT), Value.of(amount)));
        }
        return new Fact(count.unitId(), values);
    }

    /** The type of the base organisation that the unit is or belongs to. */
    private String baseType(Unit unit) {
        if (BASE.contains(unit.levelCode())) {
            return unit.typeCode();
        }
        return scope.tree().ancestors(unit.id()).stream()
                .filter(above -> BASE.contains(above.levelCode()))
                .findFirst()
                .map(above -> above.typeCode())
                .orElse(unit.typeCode());
    }

    private Map<Long, Long> admitted(Period period) {
        Map<Long, Long> own = new HashMap<>();
        facts.people().admitted(period).forEach(person -> own.merge(person.unitId(), 1L, Long::sum));
        return own;
    }
}
