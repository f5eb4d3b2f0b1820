package vn.ptdv.model.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** A deadline of one candidacy with its whole history: extended, done, late, or void because its basis changed. */
public record KeptDeadline(
        long id,
        String title,
        DueLine.Basis basis,
        String amount,
        String unit,
        LocalDate due,
        Optional<LocalDate> extendedTo,
        String extendReason,
        Optional<LocalDate> doneOn,
        String lateReason,
        Standing standing) {
    /** Whether it still counts. */
    public enum Standing {
        COUNTS,
        VOID
    }

    public LocalDate lastDay() {
        return extendedTo.orElse(due);
    }

    public boolean isLate(LocalDate today) {
        return doneOn.orElse(today).isAfter(lastDay());
    }
}
