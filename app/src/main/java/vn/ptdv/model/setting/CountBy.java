package vn.ptdv.model.setting;

/** The day on which an admission counts: that of the ceremony or that of the decision; places differ. */
public enum CountBy {
    CEREMONY,
    DECISION
}
