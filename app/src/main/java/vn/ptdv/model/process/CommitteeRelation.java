package vn.ptdv.model.process;

/** Whether the old and the new place have the same competent committee. */
public enum CommitteeRelation {
    SAME,
    OTHER
}
