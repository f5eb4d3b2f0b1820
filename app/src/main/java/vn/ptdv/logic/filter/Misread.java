package vn.ptdv.logic.filter;

import vn.ptdv.logic.text.Texts;

/** Why an expression was not understood, and the piece of it at which. */
public record Misread(Reason reason, int at, String piece) {
    public enum Reason {
        OPEN_QUOTE,
        OPEN_BRACKET,
        UNEXPECTED,
        NO_VALUE,
        UNKNOWN_FIELD,
        UNKNOWN_CODE,
        NOT_A_DATE,
        NOT_A_NUMBER,
        NOT_YES_OR_NO,
        NOT_COMPARABLE
    }

    public String words() {
        return Texts.family("filter.misread", reason.name(), piece, at + 1);
    }
}
