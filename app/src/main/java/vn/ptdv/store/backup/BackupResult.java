package vn.ptdv.store.backup;

import java.nio.file.Path;
import java.util.List;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.Explanation;

/** The answer to making or checking a backup. */
public sealed interface BackupResult {
    /** Opened, counted and compared; the thinned-out ones are gone. */
    record Good(BackupEntry backup, List<Path> removed) implements BackupResult {}

    /** Nothing that stood there before was touched. */
    record Failed(BookFault fault) implements BackupResult {
        public Explanation explanation() {
            return Explanation.of(fault);
        }
    }
}
