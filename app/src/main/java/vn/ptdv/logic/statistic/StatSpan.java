package vn.ptdv.logic.statistic;

/** Which period a column looks at. */
public enum StatSpan {
    NOW,
    LAST_YEAR
}
