package vn.ptdv.logic.filter;

import java.time.LocalDate;
import vn.ptdv.model.PartialDate;

/** Days from one to another, both included. */
public record DayRange(LocalDate from, LocalDate to) {
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    public static DayRange of(PartialDate day) {
        return new DayRange(day.earliest(), day.latest());
    }

    /** From the first day of this one to the last of the other. */
    public DayRange upTo(DayRange other) {
        return new DayRange(from, other.to);
    }

    public boolean overlaps(DayRange other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
