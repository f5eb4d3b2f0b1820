package vn.ptdv.model.training;

/** Why someone who could be sent to a class has no seat in it. */
public enum SeatShortage {
    CLASS_FULL,
    UNIT_FULL,
    UNIT_WITHOUT_SEAT
}
