package vn.ptdv.model.unit;

/** Only an issued decision counts. */
public enum QuotaState {
    DRAFT,
    ISSUED,
    VOID
}
