package vn.ptdv.store.backup;

import java.nio.file.Path;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;

/** The answers of the three steps of a restore: look, unpack, put in place. */
public sealed interface RestoreResult {
    record Planned(RestorePlan plan) implements RestoreResult {}

    /** Unpacked beside the book and compared byte by byte; its own key file opens it. */
    record Staged(RestorePlan plan, BookFolder folder) implements RestoreResult {}

    /** In place; what was there before lies in the folder named. */
    record Restored(Path replaced) implements RestoreResult {}

    /** The book is as it was. */
    record Refused(BookFault fault) implements RestoreResult {
        public Explanation explanation() {
            return Explanation.of(fault);
        }
    }
}
