package vn.ptdv.store.backup;

import java.nio.file.Path;
import vn.ptdv.store.keys.BookKey;

/** Opens a closed copy of a data file for reading only, counts it, and closes it again. */
public interface CopyReader {
    /** How thoroughly a copy is looked at: reading every row of a large book takes as long as opening it ten times. */
    enum Depth {
        /** The rows are counted as the file itself counts them. */
        COUNTED,
        /** Every row is read, so that a lost page is noticed. */
        READ
    }

    /**
     * The figures of the copy, named without its ending.
     *
     * @throws vn.ptdv.store.folder.BookException when it cannot be opened or read to the end
     */
    BookFigures read(Path dataName, BookKey key, Depth depth);
}
