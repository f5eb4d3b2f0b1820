package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_DECISION;
import static vn.ptdv.store.jooq.Tables.UNIT_FLAG;
import static vn.ptdv.store.jooq.Tables.UNIT_SPAN;
import static vn.ptdv.store.jooq.Tables.UNIT_SUCCESSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.model.unit.UnitDecisionKind;
import vn.ptdv.model.unit.UnitFlag;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.model.unit.UnitTree;

/** Reading units: now, on a past day, by a word, with their history. */
public final class UnitStore {
    private final DSLContext sql;

    /** One change in a unit's life with the paper behind it. */
    public record Milestone(long decisionId, UnitDecisionKind kind, UnitDecision decision) {}

    public UnitStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Every unit that ever was, in its last shape. */
    public List<Unit> all() {
        return sql.selectFrom(UNIT).fetch(UnitRows::unit);
    }

    public Optional<Unit> find(long id) {
        return sql.selectFrom(UNIT).where(UNIT.ID.eq(id)).fetchOptional(UnitRows::unit);
    }

    /** The units that have not ended, in their last shape, decided changes included whatever their day. */
    public UnitTree tree() {
        return UnitTree.of(
                sql.selectFrom(UNIT).where(UNIT.ENDED_ON.isNull()).fetch(UnitRows::unit), VietnameseOrder::key);
    }

    /** Every name that any unit ever bore, by unit. */
    public Map<Long, Set<String>> everNamed() {
        Map<Long, Set<String>> names = new HashMap<>();
        sql.select(UNIT_SPAN.UNIT_ID, UNIT_SPAN.NAME)
                .from(UNIT_SPAN)
                .union(sql.select(UNIT.ID, UNIT.NAME).from(UNIT))
                .forEach(r ->
                        names.computeIfAbsent(r.value1(), k -> new HashSet<>()).add(r.value2()));
        return names;
    }

    /** The tree as it stood on the day: the names, parents and types of that day. */
    public UnitTree treeOn(LocalDate day) {
        return treeOn(day, all());
    }

    /** The tree of the day, and the way to carry the figures of units that were before to it. */
    public RollUp rollUpOn(LocalDate day) {
        List<Unit> all = all();
        return new RollUp(treeOn(day, all), all);
    }

    /** The same from units that were read already. */
    public UnitTree treeOn(LocalDate day, List<Unit> all) {
        Map<Long, UnitSpan> shapes = new HashMap<>();
        Set<Long> dated = new HashSet<>();
        sql.selectFrom(UNIT_SPAN).fetch(UnitRows::span).forEach(span -> {
            dated.add(span.unitId());
            if (span.holdsOn(day)) {
                shapes.put(span.unitId(), span);
            }
        });
        List<Unit> living = new ArrayList<>();
        for (Unit unit : all) {
            UnitSpan span = shapes.get(unit.id());
            if (span != null) {
                living.add(unit.inShape(span.shape()));
            } else if (!dated.contains(unit.id()) && unit.livesOn(day)) {
                living.add(unit);
            }
        }
        return UnitTree.of(living, VietnameseOrder::key);
    }

    /** Units whose name, short name, code or earlier name holds the words, written with accents or without. */
    public List<Unit> search(String words) {
        String wanted = VietnameseText.fold(words);
        Set<Long> byOldName = new HashSet<>();
        sql.select(UNIT_SPAN.UNIT_ID, UNIT_SPAN.NAME).from(UNIT_SPAN).forEach(span -> {
            if (VietnameseText.fold(span.value2()).contains(wanted)) {
                byOldName.add(span.value1());
            }
        });
        List<Unit> found = all().stream()
                .filter(u -> byOldName.contains(u.id()) || matches(u, wanted))
                .toList();
        return VietnameseOrder.sorted(found, Unit::name);
    }

    private static boolean matches(Unit unit, String wanted) {
        return VietnameseText.fold(unit.name()).contains(wanted)
                || VietnameseText.fold(unit.facts().shortName()).contains(wanted)
                || unit.facts().orgCode().contains(wanted);
    }

    /** The shapes that the unit had, oldest first. */
    public List<UnitSpan> spans(long unitId) {
        return sql.selectFrom(UNIT_SPAN)
                .where(UNIT_SPAN.UNIT_ID.eq(unitId))
                .orderBy(UNIT_SPAN.FROM_ON)
                .fetch(UnitRows::span);
    }

    /** The decisions that touched the unit, oldest first. */
    public List<Milestone> milestones(long unitId) {
        return sql.selectFrom(UNIT_DECISION)
                .where(UNIT_DECISION.ID.in(sql.select(UNIT_SPAN.DECISION_ID)
                        .from(UNIT_SPAN)
                        .where(UNIT_SPAN.UNIT_ID.eq(unitId))
                        .and(UNIT_SPAN.DECISION_ID.isNotNull())
                        .union(sql.select(UNIT_SPAN.END_DECISION_ID)
                                .from(UNIT_SPAN)
                                .where(UNIT_SPAN.UNIT_ID.eq(unitId))
                                .and(UNIT_SPAN.END_DECISION_ID.isNotNull()))
                        .union(sql.select(UNIT_SUCCESSION.DECISION_ID)
                                .from(UNIT_SUCCESSION)
                                .where(UNIT_SUCCESSION
                                        .FROM_UNIT_ID
                                        .eq(unitId)
                                        .or(UNIT_SUCCESSION.TO_UNIT_ID.eq(unitId)))
                                .and(UNIT_SUCCESSION.DECISION_ID.isNotNull()))))
                .orderBy(UNIT_DECISION.EFFECTIVE_ON, UNIT_DECISION.ID)
                .fetch(row -> new Milestone(
                        row.getId(),
                        UnitDecisionKind.valueOf(row.getKind()),
                        new UnitDecision(
                                UnitRows.text(row.getDecisionNo()),
                                Optional.ofNullable(row.getDecisionOn()),
                                row.getEffectiveOn(),
                                UnitRows.text(row.getIssuer()),
                                UnitRows.text(row.getNote()))));
    }

    /** The marks of all units that hold on the day, by unit. */
    public Map<Long, Set<String>> flagsOn(LocalDate day) {
        Map<Long, Set<String>> flags = new HashMap<>();
        sql
                .selectFrom(UNIT_FLAG)
                .fetch(row -> new UnitFlag(
                        row.getUnitId(),
                        row.getFlagCode(),
                        Optional.ofNullable(row.getFromOn()),
                        Optional.ofNullable(row.getToOn())))
                .stream()
                .filter(flag -> flag.holdsOn(day))
                .forEach(flag -> flags.computeIfAbsent(flag.unitId(), k -> new HashSet<>())
                        .add(flag.code()));
        return flags;
    }
}
