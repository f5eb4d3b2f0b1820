package vn.ptdv.logic.formula;

/** One word or sign of a formula and where it stands. */
record Token(Kind kind, String text, int at) {
    enum Kind {
        NUMBER,
        QUOTED,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equalsIgnoreCase(sign);
    }
}
