package vn.ptdv.logic.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ptdv.model.Term;

/** A span of days that a report is about; both ends belong to it. */
public record Period(PeriodKind kind, LocalDate from, LocalDate to) {
    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_MONTHS = 6;
    private static final int NINE = 9;
    private static final int YEAR_MONTHS = 12;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + " " + to);
        }
    }

    public static Period month(int year, int month) {
        return months(PeriodKind.MONTH, year, month, 1);
    }

    public static Period quarter(int year, int quarter) {
        return months(PeriodKind.QUARTER, year, (quarter - 1) * QUARTER_MONTHS + 1, QUARTER_MONTHS);
    }

    public static Period firstHalf(int year) {
        return months(PeriodKind.FIRST_HALF_YEAR, year, 1, HALF_MONTHS);
    }

    public static Period secondHalf(int year) {
        return months(PeriodKind.SECOND_HALF_YEAR, year, HALF_MONTHS + 1, HALF_MONTHS);
    }

    public static Period nineMonths(int year) {
        return months(PeriodKind.NINE_MONTHS, year, 1, NINE);
    }

    public static Period year(int year) {
        return months(PeriodKind.YEAR, year, 1, YEAR_MONTHS);
    }

    /** Từ đầu năm đến ngày. */
    public static Period yearTo(LocalDate to) {
        return new Period(PeriodKind.YEAR_TO_DATE, to.withDayOfYear(1), to);
    }

    public static Period term(Term term) {
        return new Period(PeriodKind.TERM, term.from(), term.to());
    }

    public static Period firstHalf(Term term) {
        return new Period(PeriodKind.FIRST_HALF_TERM, term.from(), term.middle());
    }

    public static Period secondHalf(Term term) {
        return new Period(PeriodKind.SECOND_HALF_TERM, term.middle().plusDays(1), term.to());
    }

    /** Từ đầu nhiệm kỳ đến ngày. */
    public static Period termTo(Term term, LocalDate to) {
        return new Period(PeriodKind.TERM_TO_DATE, term.from(), to);
    }

    public static Period free(LocalDate from, LocalDate to) {
        return new Period(PeriodKind.FREE, from, to);
    }

    /** Reads 2026, 2026-Q3, 2026-09, 2026-H1, 2026-9M, TERM and the other codes that {@link #code} writes. */
    public static Optional<Period> parse(String code, Term term) {
        return PeriodCode.parse(code, term);
    }

    /** The short text by which the period is chosen and stored. */
    public String code() {
        return PeriodCode.of(this);
    }

    /** As a heading: Quý III năm 2026. */
    public String label() {
        return PeriodLabel.heading(this);
    }

    /** Inside a sentence: quý III năm 2026. */
    public String phrase() {
        return PeriodLabel.phrase(this);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Cùng kỳ năm trước: the same months a year earlier; a month end stays a month end. */
    public Period previousYear() {
        LocalDate end = isMonthEnd(to) ? YearMonth.from(to).minusYears(1).atEndOfMonth() : to.minusYears(1);
        return new Period(isOfTerm() ? PeriodKind.FREE : kind, from.minusYears(1), end);
    }

    /** Lũy kế từ đầu năm đến cuối kỳ. */
    public Period sinceYearStart() {
        return yearTo(to);
    }

    /** Lũy kế từ đầu nhiệm kỳ đến cuối kỳ; empty when the period ends before the term begins. */
    public Optional<Period> sinceTermStart(Term term) {
        return to.isBefore(term.from()) ? Optional.empty() : Optional.of(termTo(term, to));
    }

    /** A term or a part of one, which has no same period last year. */
    public boolean isOfTerm() {
        return switch (kind) {
            case TERM, FIRST_HALF_TERM, SECOND_HALF_TERM, TERM_TO_DATE -> true;
            default -> false;
        };
    }

    private static boolean isMonthEnd(LocalDate date) {
        return date.equals(YearMonth.from(date).atEndOfMonth());
    }

    private static Period months(PeriodKind kind, int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new Period(kind, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }
}
