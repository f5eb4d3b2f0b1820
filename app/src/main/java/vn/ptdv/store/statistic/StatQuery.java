package vn.ptdv.store.statistic;

import java.time.LocalDate;
import java.util.OptionalLong;
import vn.ptdv.logic.time.Period;

/** Which form, for which period, of which unit with everything below it; without a unit, of the whole committee. */
public record StatQuery(String form, Period period, LocalDate day, OptionalLong unit) {
    /** The part of the period that has passed; the whole of it when the day lies outside. */
    Period counted() {
        return period.contains(day) ? new Period(period.kind(), period.from(), day) : period;
    }

    /** The last day that is judged, never one that is still to come. */
    LocalDate asOf() {
        LocalDate last = counted().to();
        return last.isAfter(day) ? day : last;
    }
}
