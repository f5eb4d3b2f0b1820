package vn.ptdv.model.unit;

/** Where a target comes from; the three are kept apart and compared. */
public enum QuotaSource {
    TERM_RESOLUTION,
    UNIT_PLAN,
    ALLOCATION
}
