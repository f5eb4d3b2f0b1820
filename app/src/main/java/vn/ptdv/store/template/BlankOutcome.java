package vn.ptdv.store.template;

import vn.ptdv.logic.text.Texts;

/** What an act on the ledger of blanks came to. */
public sealed interface BlankOutcome {
    /** So many numbers were written down. */
    record Done(int numbers) implements BlankOutcome {}

    /** Nothing was written. */
    record Refused(Reason reason) implements BlankOutcome {
        public String words() {
            return Texts.ofEnum("template.blank", reason);
        }
    }

    /** Why not. */
    enum Reason {
        NO_FORM,
        WRONG_RANGE,
        OVERLAP,
        OUT_OF_RANGE,
        TAKEN,
        NO_REASON,
        NOT_ENOUGH,
        NOBODY,
        IN_USE,
        GONE
    }
}
