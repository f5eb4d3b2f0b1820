package vn.ptdv.logic.time;

import java.time.LocalDate;

/** Limits in ngày làm việc. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The last day of a limit of n working days from the basis day; with n = 0 the basis day itself. */
    public static LocalDate add(LocalDate basis, int n, Holidays holidays, FirstDay firstDay) {
        if (n < 0) {
            throw new IllegalArgumentException("negative limit: " + n);
        }
        boolean basisCounts = firstDay == FirstDay.COUNTED && n > 0 && holidays.isWorkingDay(basis);
        int left = basisCounts ? n - 1 : n;
        LocalDate day = basis;
        while (left > 0) {
            day = next(day, holidays);
            left--;
        }
        return day;
    }

    /** The first working day after that day. */
    public static LocalDate next(LocalDate after, Holidays holidays) {
        LocalDate day = after.plusDays(1);
        while (!holidays.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Working days after the first day up to and with the last; negative when the last lies before the first. */
    public static int between(LocalDate first, LocalDate last, Holidays holidays) {
        if (last.isBefore(first)) {
            return -between(last, first, holidays);
        }
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += holidays.isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }
}
