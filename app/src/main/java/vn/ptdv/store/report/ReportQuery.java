package vn.ptdv.store.report;

import java.time.LocalDate;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.time.Period;

/** Which report for which period; figures count up to the day, where it lies in the period. */
public record ReportQuery(ReportId report, Period period, LocalDate day) {
    /** The part of the period that has passed; the whole of it when the day lies outside. */
    Period counted() {
        return period.contains(day) ? new Period(period.kind(), period.from(), day) : period;
    }
}
