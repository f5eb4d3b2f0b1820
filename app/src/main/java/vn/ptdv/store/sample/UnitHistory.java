package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.store.jooq.tables.records.UnitDecisionRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.jooq.tables.records.UnitSpanRecord;
import vn.ptdv.store.jooq.tables.records.UnitSuccessionRecord;

/** The years behind the units: some were renamed, some took over another one, a few were raised or dissolved. */
final class UnitHistory {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final int EVERY = 13;
    private final World world;
    private final Rows rows;
    private int decisions;

    UnitHistory(World world, Rows rows) {
        this.world = world;
        this.rows = rows;
    }

    /** Writes the spans of a unit, and the unit that it took over if there was one. */
    Optional<SampleUnit.Former> of(UnitRecord unit, int index, Dice dice) {
        LocalDate day = REFORM.isBefore(world.today) ? REFORM : world.today.minusMonths(6);
        boolean leaf = unit.getLevelCode().startsWith("CHI_BO");
        switch (index % EVERY) {
            case 3 -> renamed(unit, day);
            case 5 -> raised(unit, day.minusYears(1));
            case 7 -> {
                if (leaf) {
                    return Optional.of(merged(unit, day, dice));
                }
                span(unit, unit.getEstablishedOn());
            }
            case 9 -> {
                span(unit, unit.getEstablishedOn());
                dissolved(unit, day.minusMonths(3));
            }
            default -> span(unit, unit.getEstablishedOn());
        }
        return Optional.empty();
    }

    private void renamed(UnitRecord unit, LocalDate day) {
        UnitDecisionRecord decision = decision("RENAME", day);
        UnitSpanRecord old = span(unit, unit.getEstablishedOn());
        old.setName(world.words.of("OLD_NAME", "", unit.getName()));
        close(old, decision, day);
        span(unit, day).setDecisionId(decision.getId());
    }

    private void raised(UnitRecord unit, LocalDate day) {
        UnitDecisionRecord decision = decision("RETYPE", day);
        UnitSpanRecord old = span(unit, unit.getEstablishedOn());
        old.setTypeCode("KHAC");
        close(old, decision, day);
        span(unit, day).setDecisionId(decision.getId());
    }

    /** The unit as it is came out of itself and a neighbour, which ended that day. */
    private SampleUnit.Former merged(UnitRecord unit, LocalDate day, Dice dice) {
        UnitDecisionRecord decision = decision("MERGE", day);
        UnitRecord gone = unit.copy();
        gone.setId(rows.newId());
        gone.setName(world.words.of("OLD_NAME", "", unit.getName()));
        gone.setOrgCode(null);
        gone.setEndedOn(day);
        gone.setSuccessorId(unit.getId());
        gone.setEstablishedOn(unit.getEstablishedOn().plusDays(dice.between(0, 300)));
        rows.add(gone);
        close(span(gone, gone.getEstablishedOn()), decision, day);
        span(unit, unit.getEstablishedOn());
        UnitSuccessionRecord succession = new UnitSuccessionRecord();
        succession.setFromUnitId(gone.getId());
        succession.setToUnitId(unit.getId());
        succession.setDecisionId(decision.getId());
        succession.setOnDate(day);
        rows.add(succession);
        return new SampleUnit.Former(gone.getId(), day);
    }

    private void dissolved(UnitRecord neighbour, LocalDate day) {
        UnitDecisionRecord decision = decision("DISSOLVE", day);
        UnitRecord gone = neighbour.copy();
        gone.setId(rows.newId());
        gone.setName(world.words.of("OLD_NAME", "", neighbour.getName()));
        gone.setOrgCode(null);
        gone.setEndedOn(day);
        rows.add(gone);
        close(span(gone, gone.getEstablishedOn()), decision, day);
    }

    private UnitDecisionRecord decision(String kind, LocalDate day) {
        UnitDecisionRecord row = new UnitDecisionRecord();
        row.setId(rows.newId());
        row.setKind(kind);
        row.setDecisionNo(world.words.of("NUMBER", "UNIT", ++decisions));
        row.setDecisionOn(day.minusDays(5));
        row.setEffectiveOn(day);
        row.setIssuer(world.words.of("QUOTA", "ISSUER"));
        rows.add(row);
        return row;
    }

    private UnitSpanRecord span(UnitRecord unit, LocalDate from) {
        UnitSpanRecord row = new UnitSpanRecord();
        row.setUnitId(unit.getId());
        row.setFromOn(from);
        row.setParentId(unit.getParentId());
        row.setName(unit.getName());
        row.setTypeCode(unit.getTypeCode());
        row.setLevelCode(unit.getLevelCode());
        row.setCompetenceCode(unit.getCompetenceCode());
        rows.add(row);
        return row;
    }

    private static void close(UnitSpanRecord span, UnitDecisionRecord decision, LocalDate day) {
        span.setToOn(day);
        span.setEndDecisionId(decision.getId());
    }
}
