package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where a candidacy stands: its furthest stage and since when, or the way out that it took. */
public record CurrentState(String stageKey, LocalDate since, Optional<String> exitKey) {
    public boolean hasLeft() {
        return exitKey.isPresent();
    }

    /** The key under which the state is shown: the exit if there is one, else the stage. */
    public String key() {
        return exitKey.orElse(stageKey);
    }

    public long daysIn(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }
}
