package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Who answers for a unit: cấp ủy viên phụ trách or chuyên viên theo dõi; the last day belongs to the span. */
public record UnitOfficer(
        long id,
        long unitId,
        Kind kind,
        String name,
        OptionalLong userId,
        String contact,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    /** The two duties. */
    public enum Kind {
        COMMITTEE_MEMBER,
        SPECIALIST
    }

    public boolean servesOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
