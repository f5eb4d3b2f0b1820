package vn.ptdv.logic.progress;

/** What an officer should look at. */
public enum ProgressMark {
    BELOW_THRESHOLD,
    ZERO_THIS_QUARTER,
    ZERO_FOR_YEARS
}
