package vn.ptdv.model.unit;

import java.time.LocalDate;

/** A result that a unit reported only as a total, without names; both days belong to it. */
public record ManualResult(
        long id,
        long unitId,
        String indicator,
        String groupCode,
        LocalDate from,
        LocalDate to,
        int amount,
        String source,
        String note) {
    /** People admitted. */
    public static final String ADMITTED = "ADMIT";

    public boolean overlaps(ManualResult other) {
        return id != other.id
                && unitId == other.unitId
                && indicator.equals(other.indicator)
                && groupCode.equals(other.groupCode)
                && !from.isAfter(other.to)
                && !other.from.isAfter(to);
    }
}
