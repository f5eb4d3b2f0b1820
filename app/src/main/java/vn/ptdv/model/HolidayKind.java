package vn.ptdv.model;

/** Nghỉ (no work on a weekday) or làm bù (work on a weekend day in exchange). */
public enum HolidayKind {
    OFF,
    MAKE_UP
}
