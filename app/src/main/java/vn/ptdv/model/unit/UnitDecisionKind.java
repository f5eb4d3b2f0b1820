package vn.ptdv.model.unit;

/** What a decision on organisation does. */
public enum UnitDecisionKind {
    ESTABLISH,
    RENAME,
    MERGE,
    SPLIT,
    UPGRADE,
    DOWNGRADE,
    MOVE,
    DISSOLVE,
    RETYPE
}
