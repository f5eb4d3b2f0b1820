package vn.ptdv.model.unit;

/** Whether an adjusting decision puts its figures in the place of the old ones or adds them. */
public enum QuotaMode {
    REPLACE,
    ADD
}
