package vn.ptdv.model.person;

import java.time.LocalDate;
import java.util.Optional;

/** A time away (làm ăn xa, nghĩa vụ quân sự, xuất khẩu lao động) in which reminders rest; id 0 is one not kept yet. */
public record Absence(long id, String kind, LocalDate from, Optional<LocalDate> to, String place, String note) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
