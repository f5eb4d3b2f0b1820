package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.logic.report.Known;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.time.Period;

/** Which report for which period; figures count up to the day, where it lies in the period. */
public record ReportQuery(ReportId report, Period period, LocalDate day, ReportScope scope) {
    /** On the whole committee, as the book is known now. */
    public ReportQuery(ReportId report, Period period, LocalDate day) {
        this(report, period, day, ReportScope.USUAL);
    }

    /** Another report on the same. */
    public ReportQuery about(ReportId other) {
        return new ReportQuery(other, period, day, scope);
    }

    public ReportQuery within(ReportScope other) {
        return new ReportQuery(report, period, day, other);
    }

    /** The past day whose knowledge it rests on; empty for what is known now. */
    public Optional<LocalDate> knownOn() {
        return scope.known() == Known.THEN ? Optional.of(day) : Optional.empty();
    }

    /** The part of the period that has passed; the whole of it when the day lies outside. */
    public Period counted() {
        return period.contains(day) ? new Period(period.kind(), period.from(), day) : period;
    }

    /** The last day that is judged: never one that is still to come, on which everything would be overdue. */
    public LocalDate asOf() {
        LocalDate last = counted().to();
        return last.isAfter(day) ? day : last;
    }
}
