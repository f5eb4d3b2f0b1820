package vn.ptdv.logic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.ptdv.model.Term;

/** The short codes of periods: stable, typed on the command line and stored in settings. */
final class PeriodCode {
    private static final String RANGE = "..";
    private static final String YEAR_TO = "YTD@";
    private static final String TERM_TO = "TERM@";
    private static final int YEAR_DIGITS = 4;

    private PeriodCode() {}

    static String of(Period period) {
        String year = "%04d".formatted(period.from().getYear());
        int month = period.from().getMonthValue();
        return switch (period.kind()) {
            case MONTH -> year + "-%02d".formatted(month);
            case QUARTER -> year + "-Q" + PeriodLabel.quarter(period);
            case FIRST_HALF_YEAR -> year + "-H1";
            case SECOND_HALF_YEAR -> year + "-H2";
            case NINE_MONTHS -> year + "-9M";
            case YEAR -> year;
            case YEAR_TO_DATE -> YEAR_TO + period.to();
            case FIRST_HALF_TERM -> "TERM-H1";
            case SECOND_HALF_TERM -> "TERM-H2";
            case TERM -> "TERM";
            case TERM_TO_DATE -> TERM_TO + period.to();
            case FREE -> period.from() + RANGE + period.to();
        };
    }

    static Optional<Period> parse(String code, Term term) {
        String typed = code.strip().toUpperCase(Locale.ROOT);
        try {
            return typed.startsWith("TERM") ? ofTerm(typed, term) : ofDays(typed);
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<Period> ofTerm(String code, Term term) {
        return switch (code) {
            case "TERM" -> Optional.of(Period.term(term));
            case "TERM-H1" -> Optional.of(Period.firstHalf(term));
            case "TERM-H2" -> Optional.of(Period.secondHalf(term));
            default ->
                code.startsWith(TERM_TO)
                        ? Optional.of(Period.termTo(term, LocalDate.parse(code.substring(TERM_TO.length()))))
                        : Optional.empty();
        };
    }

    private static Optional<Period> ofDays(String code) {
        int range = code.indexOf(RANGE);
        if (range > 0) {
            LocalDate from = LocalDate.parse(code.substring(0, range));
            return Optional.of(Period.free(from, LocalDate.parse(code.substring(range + RANGE.length()))));
        }
        if (code.startsWith(YEAR_TO)) {
            return Optional.of(Period.yearTo(LocalDate.parse(code.substring(YEAR_TO.length()))));
        }
        return code.matches("[12]\\d{3}(-.*)?") ? ofYear(code) : Optional.empty();
    }

    private static Optional<Period> ofYear(String code) {
        int year = Integer.parseInt(code.substring(0, YEAR_DIGITS));
        String part = code.substring(YEAR_DIGITS);
        return switch (part) {
            case "" -> Optional.of(Period.year(year));
            case "-Q1", "-Q2", "-Q3", "-Q4" -> Optional.of(Period.quarter(year, part.charAt(2) - '0'));
            case "-H1" -> Optional.of(Period.firstHalf(year));
            case "-H2" -> Optional.of(Period.secondHalf(year));
            case "-9M" -> Optional.of(Period.nineMonths(year));
            default ->
                part.matches("-\\d{1,2}")
                        ? Optional.of(Period.month(year, Integer.parseInt(part.substring(1))))
                        : Optional.empty();
        };
    }
}
