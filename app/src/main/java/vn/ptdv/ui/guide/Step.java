package vn.ptdv.ui.guide;

import vn.ptdv.logic.text.Texts;

/** The steps in their order; the book is made between user and recovery key. */
@SuppressWarnings("EnumOrdinal") // The order of the steps is what this list is.
enum Step {
    COMMITTEE,
    FORMAT,
    SIGNERS,
    TERM,
    USER,
    RECOVERY,
    CONTENT;

    /** Counted from one. */
    int number() {
        return ordinal() + 1;
    }

    String title() {
        return Texts.ofEnum("guide.step", this);
    }

    String what() {
        return Texts.ofEnum("guide.what", this);
    }

    boolean isFirst() {
        return this == COMMITTEE;
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** Once the book is made there is no way back to what made it. */
    boolean mayGoBack() {
        return this != COMMITTEE && !isMade();
    }

    /** Whether there is a book by now. */
    boolean isMade() {
        return this == RECOVERY || this == CONTENT;
    }
}
