package vn.ptdv.document.ooxml;

import vn.ptdv.logic.text.Texts;

/** Why a file cannot be examined. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final Fault fault;

    public Unreadable(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** What is wrong with the file. */
    public enum Fault {
        NOT_WORD,
        OLD_FORMAT,
        ENCRYPTED,
        BROKEN,
        TOO_LARGE,
        MACROS;

        /** What happened and what to do next. */
        public String words() {
            return Texts.ofEnum("lint.fault", this);
        }
    }

    public Fault fault() {
        return fault;
    }
}
