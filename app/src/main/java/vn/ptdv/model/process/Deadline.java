package vn.ptdv.model.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A day by which something must be done, together with everything it was computed from. */
public record Deadline(
        String ruleKey,
        String name,
        String ruleSetId,
        String basisEvent,
        LocalDate basisDay,
        String value,
        RuleUnit unit,
        boolean verified,
        String source,
        LocalDate due,
        Optional<Extension> extension,
        Optional<LocalDate> doneOn) {

    /** The day that counts: the extended one if there is one. */
    public LocalDate lastDay() {
        return extension.map(Extension::due).orElse(due);
    }

    public DeadlineState state(LocalDate today) {
        return doneOn.map(day -> day.isAfter(lastDay()) ? DeadlineState.DONE_LATE : DeadlineState.DONE)
                .orElse(today.isAfter(lastDay()) ? DeadlineState.OVERDUE : DeadlineState.OPEN);
    }

    /** Days left on a day; negative when overdue. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay());
    }

    public Deadline done(LocalDate day) {
        return ending(extension, Optional.of(day));
    }

    public Deadline extended(Extension by) {
        return ending(Optional.of(by), doneOn);
    }

    private Deadline ending(Optional<Extension> by, Optional<LocalDate> day) {
        return new Deadline(
                ruleKey, name, ruleSetId, basisEvent, basisDay, value, unit, verified, source, due, by, day);
    }
}
