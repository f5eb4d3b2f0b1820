package vn.ptdv.model.process;

/** How far a person was when moving to another organisation. */
public enum MovementCase {
    BEFORE_RESOLUTION,
    RESOLUTION_MADE,
    FILE_SENT,
    DECIDED_SAME_COMMITTEE,
    DECIDED_OTHER_COMMITTEE,
    DECIDED_TOO_LATE,
    ADMITTED
}
