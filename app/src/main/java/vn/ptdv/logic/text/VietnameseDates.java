package vn.ptdv.logic.text;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.PartialDate;

/** Dates as lists, documents and clerks write them. */
public final class VietnameseDates {
    private static final int ZERO_BEFORE_DAY = 10;
    private static final int ZERO_BEFORE_MONTH = 3;
    private static final int YEAR_DIGITS = 4;

    private VietnameseDates() {}

    /** For lists and screens: 02/09/2026. */
    public static String format(LocalDate date) {
        return digits(date.getDayOfMonth(), 2) + "/" + digits(date.getMonthValue(), 2) + "/"
                + digits(date.getYear(), YEAR_DIGITS);
    }

    // A list of ten thousand people shows fifty thousand dates, for which the general formatter takes too long.
    private static String digits(int number, int length) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, length - plain.length())) + plain;
    }

    /** For lists and screens, as much as is known: 02/09/2026, 09/2026 or 2026. */
    public static String format(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> format(date.earliest());
            case MONTH -> digits(date.month(), 2) + "/" + digits(date.year(), YEAR_DIGITS);
            case YEAR -> digits(date.year(), YEAR_DIGITS);
        };
    }

    /** In the head of a document: ngày 08 tháng 10 năm 2019, ngày 27 tháng 5 năm 2026. */
    public static String official(LocalDate date) {
        return "ngày " + day(date) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** Inside the text of a document: 03/4/2018, 09/01/2026. */
    public static String officialShort(LocalDate date) {
        return day(date) + "/" + month(date) + "/" + date.getYear();
    }

    /** Inside the text of a document, as much as is known: 03/4/2018, 4/2018 or 2018. */
    public static String officialShort(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> officialShort(date.earliest());
            case MONTH -> month(date.earliest()) + "/" + date.year();
            case YEAR -> String.valueOf(date.year());
        };
    }

    /** In words: ngày hai tháng chín năm hai nghìn không trăm hai mươi sáu. */
    public static String words(LocalDate date) {
        String month = date.getMonthValue() == 4 ? "tư" : NumberWords.of(date.getMonthValue());
        return "ngày " + NumberWords.of(date.getDayOfMonth()) + " tháng " + month + " năm "
                + NumberWords.of(date.getYear());
    }

    /** Reads 2/9/2026, 2-9-26, 02092026, 2.9.2026, 9/2026, 2026, 2026-09-02 and the like. */
    public static Optional<PartialDate> parse(String text, LocalDate today, DateUse use) {
        return new TypedDate(today, use).read(text);
    }

    /** Reads a date of which the day must be known. */
    public static Optional<LocalDate> parseDay(String text, LocalDate today, DateUse use) {
        return parse(text, today, use).flatMap(PartialDate::exact);
    }

    private static String day(LocalDate date) {
        return padded(date.getDayOfMonth(), ZERO_BEFORE_DAY);
    }

    private static String month(LocalDate date) {
        return padded(date.getMonthValue(), ZERO_BEFORE_MONTH);
    }

    private static String padded(int number, int limit) {
        return number < limit ? "0" + number : String.valueOf(number);
    }
}
