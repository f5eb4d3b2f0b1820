package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_SPAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.model.unit.UnitTree;

/** What a plan must know of all units at the moment it is made. */
final class UnitState {
    private final Map<Long, Unit> units = new LinkedHashMap<>();
    private final Map<Long, LocalDate> lastChange = new HashMap<>();
    private final Map<Long, Integer> openCandidacies;
    private final UnitTree tree;

    private UnitState(List<Unit> all, List<UnitSpan> spans, Map<Long, Integer> openCandidacies) {
        all.forEach(u -> units.put(u.id(), u));
        spans.forEach(s -> lastChange.merge(s.unitId(), s.from(), (a, b) -> a.isAfter(b) ? a : b));
        this.openCandidacies = openCandidacies;
        this.tree = UnitTree.of(all.stream().filter(u -> u.endedOn().isEmpty()).toList(), VietnameseOrder::key);
    }

    static UnitState read(DSLContext sql) {
        Map<Long, Integer> open = sql.select(CANDIDACY.UNIT_ID, DSL.count())
                .from(CANDIDACY)
                .where(CANDIDACY.CEREMONY_ON.isNull().and(CANDIDACY.CLOSED_ON.isNull()))
                .groupBy(CANDIDACY.UNIT_ID)
                .fetchMap(CANDIDACY.UNIT_ID, DSL.count());
        return new UnitState(
                sql.selectFrom(UNIT).fetch(UnitRows::unit),
                sql.selectFrom(UNIT_SPAN).fetch(UnitRows::span),
                open);
    }

    Optional<Unit> find(long id) {
        return Optional.ofNullable(units.get(id));
    }

    String name(long id) {
        return find(id).map(Unit::name).orElse("");
    }

    String parentName(OptionalLong id) {
        return id.isPresent() ? name(id.getAsLong()) : Texts.of("unit.effect.top");
    }

    UnitTree tree() {
        return tree;
    }

    /** The day on which the last shape of the unit began. */
    LocalDate lastChange(long id) {
        LocalDate day = lastChange.get(id);
        return day != null ? day : find(id).flatMap(Unit::establishedOn).orElse(UnitSpan.UNKNOWN_START);
    }

    int openCandidacies(long id) {
        return openCandidacies.getOrDefault(id, 0);
    }

    boolean codeTaken(String code, long butBy) {
        return !code.isEmpty()
                && units.values().stream()
                        .anyMatch(u -> u.id() != butBy
                                && u.endedOn().isEmpty()
                                && u.facts().orgCode().equals(code));
    }
}
