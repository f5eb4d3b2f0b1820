package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** A tổ chức đảng in the shape of one day. */
public record Unit(
        long id,
        UnitShape shape,
        UnitFacts facts,
        Optional<LocalDate> establishedOn,
        Optional<LocalDate> endedOn,
        OptionalLong successorId) {
    public String name() {
        return shape.name();
    }

    public OptionalLong parentId() {
        return shape.parentId();
    }

    public String typeCode() {
        return shape.typeCode();
    }

    public String levelCode() {
        return shape.levelCode();
    }

    /** Whether it worked on the day; the day of its end is the first day on which it no longer did. */
    public boolean livesOn(LocalDate day) {
        return establishedOn.filter(day::isBefore).isEmpty()
                && endedOn.filter(end -> !day.isBefore(end)).isEmpty();
    }

    public Unit inShape(UnitShape other) {
        return new Unit(id, other, facts, establishedOn, endedOn, successorId);
    }
}
