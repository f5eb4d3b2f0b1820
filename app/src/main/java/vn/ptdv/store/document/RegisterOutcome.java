package vn.ptdv.store.document;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterEntry;

/** What an act on the register came to. */
public sealed interface RegisterOutcome {
    /** Done; the entry as it stands now. */
    record Done(RegisterEntry entry) implements RegisterOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements RegisterOutcome {
        public String words() {
            return Texts.ofEnum("register.refused", reason);
        }
    }

    /** Why not. */
    enum Reason {
        GONE,
        TAKEN,
        NOT_RESERVED,
        NO_REASON,
        NO_SERIES,
        NO_FILE
    }
}
