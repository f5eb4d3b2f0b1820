package vn.ptdv.model.process;

/** How a deadline stands on a day. */
public enum DeadlineState {
    OPEN,
    OVERDUE,
    DONE,
    DONE_LATE
}
