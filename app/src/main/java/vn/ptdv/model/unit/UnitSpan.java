package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** A unit's shape from a day until the day on which it no longer held. */
public record UnitSpan(
        long id, long unitId, LocalDate from, Optional<LocalDate> to, UnitShape shape, OptionalLong decisionId) {
    /** Where a unit's beginning is not known. */
    public static final LocalDate UNKNOWN_START = LocalDate.of(1900, 1, 1);

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
