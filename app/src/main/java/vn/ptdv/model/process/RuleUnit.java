package vn.ptdv.model.process;

/** In what a rule's value is counted. */
public enum RuleUnit {
    YEAR_BY_MONTH,
    YEAR,
    MONTH,
    WORKING_DAY,
    CODE,
    FRACTION_AT_LEAST,
    FRACTION_MORE_THAN,
    TIMES,
    PERCENT,
    PERSON;

    /** Whether a day can be computed from a basis day with it. */
    public boolean isPeriod() {
        return this == MONTH || this == WORKING_DAY;
    }
}
