package vn.ptdv.model.register;

/** What became of a number. */
public enum RegisterState {
    RESERVED,
    ISSUED,
    VOID
}
