package vn.ptdv.logic.time;

/** The kinds of period that reports are made for. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    FIRST_HALF_YEAR,
    SECOND_HALF_YEAR,
    NINE_MONTHS,
    YEAR,
    YEAR_TO_DATE,
    FIRST_HALF_TERM,
    SECOND_HALF_TERM,
    TERM,
    TERM_TO_DATE,
    FREE
}
