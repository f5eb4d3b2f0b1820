package vn.ptdv.sheet.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dates written out in a part: {@code 2026-09-02} or with a time. */
final class IsoDates {
    private static final int DAY = 10;

    private IsoDates() {}

    static Cell cell(String value) {
        try {
            if (value.length() <= DAY) {
                return new Cell.DateValue(LocalDate.parse(value).atStartOfDay());
            }
            String local = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            return new Cell.DateValue(LocalDateTime.parse(local));
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }
}
