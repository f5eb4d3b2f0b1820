package vn.ptdv.model.unit;

/** For what time a decision gives quotas; the narrower kind speaks for its year. */
public enum QuotaKind {
    TERM,
    SPAN,
    YEAR
}
