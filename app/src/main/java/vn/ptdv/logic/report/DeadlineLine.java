package vn.ptdv.logic.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A time limit of one person, seen on a day: the rule, the last day with its extension, and when it was kept. */
public record DeadlineLine(
        long candidacyId,
        String name,
        long unitId,
        String unit,
        String ruleKey,
        LocalDate due,
        Optional<LocalDate> extendedTo,
        Optional<LocalDate> done,
        String reason) {
    /** How it stands. */
    public enum State {
        ON_TIME,
        LATE,
        OVERDUE,
        RUNNING
    }

    public LocalDate last() {
        return extendedTo.orElse(due);
    }

    /** What happened after the day is not known on it. */
    public State on(LocalDate day) {
        Optional<LocalDate> kept = done.filter(d -> !d.isAfter(day));
        if (kept.isPresent()) {
            return kept.get().isAfter(last()) ? State.LATE : State.ON_TIME;
        }
        return day.isAfter(last()) ? State.OVERDUE : State.RUNNING;
    }

    public boolean isBrokenOn(LocalDate day) {
        return on(day) == State.LATE || on(day) == State.OVERDUE;
    }

    /** Calendar days beyond the last day, up to the day it was kept or to this one. */
    public long daysLate(LocalDate day) {
        LocalDate until = done.filter(d -> !d.isAfter(day)).orElse(day);
        return Math.max(0, ChronoUnit.DAYS.between(last(), until));
    }
}
