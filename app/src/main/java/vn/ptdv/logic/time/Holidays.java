package vn.ptdv.logic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.model.Holiday;
import vn.ptdv.model.HolidayKind;

/** The days that break the usual week; a weekday is worked unless OFF, a weekend day only if MAKE_UP. */
public final class Holidays {
    private final Map<LocalDate, Holiday> days = new HashMap<>();

    private Holidays(Collection<Holiday> days) {
        days.forEach(day -> this.days.put(day.date(), day));
    }

    public static Holidays of(Collection<Holiday> days) {
        return new Holidays(days);
    }

    /** Only Mondays to Fridays count. */
    public static Holidays none() {
        return new Holidays(List.of());
    }

    public boolean isWorkingDay(LocalDate date) {
        Holiday day = days.get(date);
        if (day != null) {
            return day.kind() == HolidayKind.MAKE_UP;
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    public Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Whether any day of the year is known; if not, a limit that falls into it may be too early. */
    public boolean knowsYear(int year) {
        return days.keySet().stream().anyMatch(day -> day.getYear() == year);
    }
}
