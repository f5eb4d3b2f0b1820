package vn.ptdv.store.keys;

import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.Explanation;

/** The answer to a change of the key file. The data file is never touched by one. */
public sealed interface KeyChange {
    record Changed() implements KeyChange {}

    /** The old password did not open the book, so nothing was changed. */
    record NotOpened(Opening.Closed why) implements KeyChange {}

    record Refused(BookFault fault) implements KeyChange {
        public Explanation explanation() {
            return Explanation.of(fault);
        }
    }
}
