package vn.ptdv.sheet.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dates written out in a part: {@code 2026-09-02} or with a time. */
final class IsoDates {
    private static final int DAY = 10;
    private static final int LAST_YEAR = 9999;

    private IsoDates() {}

    static Cell cell(String value) {
        try {
            if (value.length() <= DAY) {
                LocalDate day = LocalDate.parse(value);
                return isYear(day.getYear()) ? new Cell.DateValue(day.atStartOfDay()) : Cell.text(value);
            }
            String local = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            LocalDateTime moment = LocalDateTime.parse(local);
            return isYear(moment.getYear()) ? new Cell.DateValue(moment) : Cell.text(value);
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }
}
