package vn.ptdv.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/** A date of which perhaps only the year, or only month and year, is known; 0 stands for an unknown month or day. */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    /** How much of the date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    private static final int LAST_YEAR = 9999;
    private static final int LAST_MONTH = 12;
    private static final int UNREAD = -1;

    public PartialDate {
        if (year < 1 || year > LAST_YEAR || (month == 0 && day != 0)) {
            throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
        }
        if (month != 0) {
            LocalDate.of(year, month, day == 0 ? 1 : day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(int year, int month) {
        YearMonth known = YearMonth.of(year, month);
        return new PartialDate(known.getYear(), known.getMonthValue(), 0);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads the stored text: 2026, 2026-09 or 2026-09-02; empty if it is none of these. */
    public static Optional<PartialDate> parse(String iso) {
        int length = iso.length();
        boolean formed = switch (length) {
            case 4 -> true;
            case 7 -> iso.charAt(4) == '-';
            case 10 -> iso.charAt(4) == '-' && iso.charAt(7) == '-';
            default -> false;
        };
        // Read by hand: a list of ten thousand people is compared with fifty thousand stored dates.
        int year = formed ? number(iso, 0, 4) : UNREAD;
        int month = formed && length > 4 ? number(iso, 5, 7) : 0;
        int day = formed && length > 7 ? number(iso, 8, 10) : 0;
        boolean unread = year < 1 || month < 0 || day < 0 || (month == 0 && length > 4) || (day == 0 && length > 7);
        if (unread
                || month > LAST_MONTH
                || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(year, month, day));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return UNREAD;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    public Precision precision() {
        if (day != 0) {
            return Precision.DAY;
        }
        return month != 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The day, if it is fully known. */
    public Optional<LocalDate> exact() {
        return precision() == Precision.DAY ? Optional.of(earliest()) : Optional.empty();
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        return switch (precision()) {
            case DAY -> earliest();
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    /** Whether it may be that day. */
    public boolean mayBe(LocalDate date) {
        return !date.isBefore(earliest()) && !date.isAfter(latest());
    }

    /** The stored text: 2026, 2026-09 or 2026-09-02; it sorts as the date does. */
    public String iso() {
        return switch (precision()) {
            case YEAR -> "%04d".formatted(year);
            case MONTH -> "%04d-%02d".formatted(year, month);
            case DAY -> earliest().toString();
        };
    }

    /** By year, month, day; the unknown stands before the known. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return iso();
    }
}
