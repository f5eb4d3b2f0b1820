package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** A time away (làm ăn xa, nghĩa vụ quân sự, XKLĐ) during which nobody is reminded. */
public record Absence(String kind, LocalDate from, Optional<LocalDate> to) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
