package vn.ptdv.logic.search;

/** What quick find can lead to; of equal matches the earlier kind stands first. */
public enum FoundKind {
    PERSON,
    HELPER,
    UNIT,
    DOCUMENT,
    COMMAND
}
