package vn.ptdv.model.process;

/** Whether a helper belongs to the same base organisation as the person. */
public enum BaseRelation {
    SAME_BASE,
    OTHER_BASE
}
