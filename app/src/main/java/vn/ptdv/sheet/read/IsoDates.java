package vn.ptdv.sheet.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Dates written out in a part: {@code 2026-09-02} or with a time. */
final class IsoDates {
    private static final int DAY = 10;
    private static final int LAST_YEAR = 9999;
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    /** What LibreOffice writes for a nought shown as a day. */
    private static final LocalDate NOUGHT = LocalDate.of(1899, 12, 30);

    private IsoDates() {}

    static Cell cell(String value) {
        try {
            if (value.length() <= DAY) {
                return moment(LocalDate.parse(value).atStartOfDay(), value);
            }
            String local = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            return moment(LocalDateTime.parse(local).plus(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS), value);
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }

    private static Cell moment(LocalDateTime moment, String value) {
        if (moment.toLocalDate().equals(NOUGHT)) {
            boolean blank = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return blank ? Cell.blank() : Cell.text(moment.toLocalTime().toString());
        }
        boolean possible = moment.getYear() >= 1 && moment.getYear() <= LAST_YEAR;
        return possible ? new Cell.DateValue(moment) : Cell.text(value);
    }
}
