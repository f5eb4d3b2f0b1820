package vn.ptdv.sheet.read;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Numbers of a workbook: days counted from 1900 or 1904, digits without exponent, formats that mean a date. */
public final class CellNumbers {
    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    /** The 31st of December 9999, less the half second that would be rounded up to the next day. */
    private static final double AFTER_LAST_DAY = 2_958_466 - 0.5 / 86_400;

    private static final int FROM_1900_TO_1904 = 1_462;
    private static final int FEIGNED_LEAP_DAY = 60;
    private static final double EXACT = 1e15;

    private CellNumbers() {}

    /** The digits as a person would type them: no exponent, no trailing zeros. */
    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        if (!Double.isFinite(value)) {
            return "";
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    public static String dayFirst(LocalDateTime value) {
        String day = "%02d/%02d/%04d".formatted(value.getDayOfMonth(), value.getMonthValue(), value.getYear());
        return value.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day
                : day + " " + value.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether the number is a day or a time of day in a workbook that counts from this day. */
    static boolean isSerialDay(double serial, DayBase base) {
        return serial >= 0 && serial < AFTER_LAST_DAY - (base == DayBase.FROM_1904 ? FROM_1900_TO_1904 : 0);
    }

    /** The moment of a serial number. Serials below 60 are shifted, because Excel believes in 29/02/1900. */
    public static LocalDateTime moment(double serial, DayBase base) {
        long days = (long) Math.floor(serial);
        long seconds = Math.round((serial - days) * Duration.ofDays(1).toSeconds());
        LocalDate first = base == DayBase.FROM_1904 ? BASE_1904 : BASE_1900;
        if (base == DayBase.FROM_1900 && days < FEIGNED_LEAP_DAY) {
            days++;
        }
        return first.plusDays(days).atStartOfDay().plusSeconds(seconds);
    }

    /** The serial number of a day in a workbook that counts from 1900. */
    public static long serial(LocalDate day) {
        long days = ChronoUnit.DAYS.between(BASE_1900, day);
        return days <= FEIGNED_LEAP_DAY ? days - 1 : days;
    }

    /** Which day a workbook counts from. */
    public enum DayBase {
        FROM_1900,
        FROM_1904
    }
}
