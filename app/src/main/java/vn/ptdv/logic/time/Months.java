package vn.ptdv.logic.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Limits and ages in calendar months. */
public final class Months {
    private Months() {}

    /** The same day so many months later, or the last day of a month that has no such day. */
    public static LocalDate add(LocalDate basis, int months) {
        return basis.plusMonths(months);
    }

    /** Full months from one day to the other by the same rule: 29/02/2004 to 28/02/2022 are 216. */
    public static int full(LocalDate from, LocalDate to) {
        int months = byCalendar(from, to);
        return add(from, months).isAfter(to) ? months - 1 : months;
    }

    /** Months of the calendar between both, whatever the days: the looser way of counting an age by months. */
    public static int byCalendar(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    }
}
