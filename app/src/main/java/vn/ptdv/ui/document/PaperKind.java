package vn.ptdv.ui.document;

import vn.ptdv.logic.text.Texts;

/** What the clerk may write here; the letters on progress take their units and figures from the book. */
enum PaperKind {
    REMIND("CV"),
    PRAISE("CV"),
    LETTER("CV"),
    PLAN("KH"),
    NOTICE("TB"),
    REPORT("BC"),
    GUIDANCE("HD"),
    DECISION("Q\u0110"),
    SUBMISSION("TTr");

    private final String code;

    PaperKind(String code) {
        this.code = code;
    }

    /** The code of the kind in the register. */
    String code() {
        return code;
    }

    boolean fromProgress() {
        return this == REMIND || this == PRAISE;
    }

    boolean addressed() {
        return code.equals("CV") || this == SUBMISSION;
    }

    String title() {
        return Texts.ofEnum("docui.kind", this);
    }
}
