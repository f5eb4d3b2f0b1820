package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** A unit's shape from a day until the day on which it no longer held. */
public record UnitSpan(
        long id, long unitId, LocalDate from, Optional<LocalDate> to, UnitShape shape, OptionalLong decisionId) {
    /** Where a beginning is not known: the Party's own. Days before 1911 may come back from the database a day early. */
    public static final LocalDate UNKNOWN_START = LocalDate.of(1930, 2, 3);

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
