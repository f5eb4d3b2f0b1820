package vn.ptdv.logic.formula;

import vn.ptdv.logic.text.Texts;

/** Why a text is no formula: what is wrong, which part of it, and at which letter, counted from one. */
public record FormulaProblem(Kind kind, String part, int at) {
    /** What can be wrong. */
    public enum Kind {
        CHARACTER,
        QUOTE,
        NUMBER,
        EXPECTED,
        ENDED,
        FUNCTION,
        TOO_LONG,
        TOO_DEEP
    }

    public String words() {
        return Texts.family("stat.formula", kind.name(), part, at);
    }
}
