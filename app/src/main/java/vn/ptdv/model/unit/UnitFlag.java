package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.Optional;

/** A sector or area mark of a unit, by its code, while it holds. */
public record UnitFlag(long unitId, String code, Optional<LocalDate> from, Optional<LocalDate> to) {
    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
