package vn.ptdv.store.count;

import vn.ptdv.logic.text.Texts;

/** What an act on a reported total came to. */
public sealed interface ManualOutcome {
    record Saved(long id) implements ManualOutcome {}

    record Refused(Reason reason) implements ManualOutcome {
        public String words() {
            return Texts.ofEnum("unit.manual", reason);
        }
    }

    /** Why it was refused. */
    enum Reason {
        NEGATIVE,
        ENDS_BEFORE_START,
        OVERLAPS,
        UNIT_ENDED,
        GONE
    }
}
