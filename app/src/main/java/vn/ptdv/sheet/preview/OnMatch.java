package vn.ptdv.sheet.preview;

/** What happens to a row that the book already has. */
public enum OnMatch {
    ADD,
    UPDATE,
    SKIP
}
