package vn.ptdv.store.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ptdv.model.unit.OrgCode;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitObstacle;
import vn.ptdv.model.unit.UnitObstacle.Code;

/** Gathers what stands in the way of one change. */
final class UnitChecks {
    private final UnitState state;
    private final List<UnitObstacle> found = new ArrayList<>();

    UnitChecks(UnitState state) {
        this.state = state;
    }

    List<UnitObstacle> found() {
        return List.copyOf(found);
    }

    void refuse(Code code, String... args) {
        UnitObstacle obstacle = UnitObstacle.of(code, args);
        if (!found.contains(obstacle)) {
            found.add(obstacle);
        }
    }

    void refuseIf(boolean wrong, Code code, String... args) {
        if (wrong) {
            refuse(code, args);
        }
    }

    /** The unit, if it is there, has not ended and was not changed after the day. */
    Optional<Unit> changeable(long id, LocalDate day) {
        Optional<Unit> living = living(id);
        living.ifPresent(unit -> refuseIf(
                day.isBefore(state.lastChange(id)),
                Code.BEFORE_LAST_CHANGE,
                unit.name(),
                state.lastChange(id).toString()));
        return living;
    }

    /** The same for a unit that will end: its last shape must have held for a day at least. */
    Optional<Unit> endable(long id, LocalDate day) {
        Optional<Unit> living = living(id);
        living.ifPresent(unit -> refuseIf(
                !day.isAfter(state.lastChange(id)),
                Code.BEFORE_LAST_CHANGE,
                unit.name(),
                state.lastChange(id).toString()));
        return living;
    }

    Optional<Unit> living(long id) {
        Optional<Unit> unit = state.find(id);
        refuseIf(unit.isEmpty(), Code.UNKNOWN_UNIT, String.valueOf(id));
        unit.flatMap(Unit::endedOn).ifPresent(end -> refuse(Code.ENDED, state.name(id), end.toString()));
        return unit;
    }

    void parent(OptionalLong parentId, LocalDate day) {
        parentId.ifPresent(id -> {
            Optional<Unit> parent = state.find(id);
            refuseIf(parent.isEmpty(), Code.UNKNOWN_UNIT, String.valueOf(id));
            parent.filter(p -> !p.livesOn(day) || p.endedOn().isPresent())
                    .ifPresent(p -> refuse(Code.PARENT_ENDED, p.name()));
        });
    }

    void name(String name) {
        refuseIf(name.isBlank(), Code.NAME_MISSING);
    }

    void orgCode(String text, long of) {
        if (text.isBlank()) {
            return;
        }
        Optional<OrgCode> code = OrgCode.parse(text);
        refuseIf(code.isEmpty(), Code.CODE_SHAPE, text);
        code.ifPresent(c -> refuseIf(state.codeTaken(c.dotted(), of), Code.CODE_TAKEN, c.dotted()));
    }
}
