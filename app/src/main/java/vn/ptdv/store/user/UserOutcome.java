package vn.ptdv.store.user;

import vn.ptdv.logic.text.Texts;

/** What an act on a user came to. */
public sealed interface UserOutcome {
    record Saved() implements UserOutcome {}

    record Refused(Reason reason) implements UserOutcome {
        public String words() {
            return Texts.ofEnum("action.user.refused", reason);
        }
    }

    /** Why it was refused. */
    enum Reason {
        NO_NAME,
        LAST_ADMIN
    }
}
