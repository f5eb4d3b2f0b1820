package vn.ptdv.store.row;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.change.WriteRefused;

/** What an act on a plain row came to. */
public sealed interface RowOutcome {
    record Done(long id) implements RowOutcome {}

    record Refused(WriteRefused.Reason reason) implements RowOutcome {
        public String words() {
            return Texts.ofEnum("action.refused", reason);
        }
    }
}
