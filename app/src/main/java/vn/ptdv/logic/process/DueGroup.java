package vn.ptdv.logic.process;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.ptdv.model.process.Deadline;

/** Where a deadline stands on the page "Hôm nay". */
public enum DueGroup {
    OVERDUE,
    THIS_WEEK,
    THIS_MONTH,
    LATER,
    DONE;

    public static DueGroup of(Deadline deadline, LocalDate today) {
        return deadline.doneOn().isPresent() ? DONE : of(deadline.lastDay(), today);
    }

    /** The group of a day that is still open; a week ends on Sunday. */
    public static DueGroup of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (!due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return THIS_WEEK;
        }
        return due.isAfter(today.with(TemporalAdjusters.lastDayOfMonth())) ? LATER : THIS_MONTH;
    }
}
