package vn.ptdv.exchange.paper;

import vn.ptdv.logic.text.Texts;

/** What the office writes: the kind in the register, and from which of its data the sample text is made. */
public enum PaperKind {
    REMIND("CV", Source.PROGRESS),
    PRAISE("CV", Source.PROGRESS),
    CORRECT("CV", Source.PROGRESS),
    PUSH("CV", Source.NONE),
    LETTER("CV", Source.NONE),
    PLAN("KH", Source.PROGRESS),
    QUOTA_ASSIGN("Q\u0110", Source.QUOTA),
    QUOTA_ADJUST("Q\u0110", Source.QUOTA),
    REPORT("BC", Source.PROGRESS),
    CONCLUSION("TB", Source.SESSION),
    NOTICE("TB", Source.NONE),
    SUBMISSION("TTr", Source.SESSION),
    DIRECTIVE("CT", Source.NONE),
    GUIDANCE("HD", Source.NONE),
    INVITATION("GM", Source.SESSION),
    MINUTES("BB", Source.SESSION),
    CANDIDATES("DS", Source.SESSION),
    CLASS_DECISION("Q\u0110", Source.CLASS),
    DECISION("Q\u0110", Source.NONE);

    private final String code;
    private final Source source;

    PaperKind(String code, Source source) {
        this.code = code;
        this.source = source;
    }

    /** What the sample text is filled from. */
    public enum Source {
        NONE,
        PROGRESS,
        QUOTA,
        SESSION,
        CLASS
    }

    /** The code of the kind in the register. */
    public String code() {
        return code;
    }

    public Source source() {
        return source;
    }

    /** Letters that are about units and their results. */
    public boolean aboutUnits() {
        return this == REMIND || this == PRAISE || this == CORRECT;
    }

    public boolean addressed() {
        return code.equals(LETTER.code) || this == SUBMISSION || this == INVITATION;
    }

    public boolean decision() {
        return code.equals(DECISION.code);
    }

    public String title() {
        return Texts.ofEnum("docui.kind", this);
    }
}
