package vn.ptdv.logic.time;

/** Whether the day on which a limit begins is itself the first counted day; NOT_COUNTED is the usual reading. */
public enum FirstDay {
    NOT_COUNTED,
    COUNTED
}
