package vn.ptdv.ui.common.dialog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Today and now, as the screens see them; tests stop it on a day. */
public record UiClock(Clock clock) {
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
