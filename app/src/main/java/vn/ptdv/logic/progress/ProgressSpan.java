package vn.ptdv.logic.progress;

/** The spans of days for which admissions are counted side by side. */
public enum ProgressSpan {
    /** The period that was asked for. */
    PERIOD,
    /** From the start of the year to the end of the period. */
    YEAR,
    /** From the start of the term to the end of the period. */
    TERM,
    /** The same period a year earlier. */
    LAST_YEAR,
    /** The quarter that runs at the end of the period. */
    QUARTER,
    /** The last n years up to the end of the period. */
    ZERO_YEARS
}
