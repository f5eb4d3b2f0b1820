package vn.ptdv.model.training;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day, or part of one, on which a class meets; id 0 is one not kept yet. */
public record ClassDay(long id, LocalDate date, Part part, String topic) {
    /** Which part of the day. */
    public enum Part {
        DAY,
        MORNING,
        AFTERNOON,
        EVENING
    }

    public static ClassDay of(LocalDate date, String topic) {
        return new ClassDay(0, date, Part.DAY, topic);
    }

    /** Saturday or Sunday: classes for people who work are held then. */
    public boolean isWeekend() {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
