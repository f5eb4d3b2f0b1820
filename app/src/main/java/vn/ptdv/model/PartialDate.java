package vn.ptdv.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern STORED = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final int LAST_YEAR = 9999;

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
        if (!STORED.matcher(iso).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(iso.substring(0, 4)),
                    iso.length() > 4 ? Integer.parseInt(iso.substring(5, 7)) : 0,
                    iso.length() > 7 ? Integer.parseInt(iso.substring(8)) : 0));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
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
