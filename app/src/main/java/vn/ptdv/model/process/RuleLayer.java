package vn.ptdv.model.process;

/** National rules always apply; a local layer only when the committee switches it on. */
public enum RuleLayer {
    NATIONAL,
    LOCAL
}
