package vn.ptdv.store.seed;

import vn.ptdv.logic.text.Texts;

/** What a package from outside would come to, or came to. */
public sealed interface DataOutcome {
    record Loaded(DataLoader.Loaded counts) implements DataOutcome {}

    /** Nothing was written. */
    record Refused(String detail) implements DataOutcome {
        public String words() {
            return Texts.of("action.data.refused", detail);
        }
    }
}
