package vn.ptdv.store.backup;

import java.util.List;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.sums.ChunkSums;

/** Opens a closed copy of a data file for reading only, by H2's address of it, and closes it again. */
public interface CopyReader {
    /**
     * Counts the copy.
     *
     * @throws vn.ptdv.store.folder.BookException when it cannot be opened or counted
     */
    BookFigures figures(String address, BookKey key);

    /**
     * Counts the copy and reads all its pages, save those in chunks whose sums are known.
     *
     * @throws vn.ptdv.store.folder.BookException when it cannot be opened or read to the end
     */
    Proof prove(String address, BookKey key, ChunkSums known);

    /** The figures, and the sums that must be true for the pages that were not read. */
    record Proof(BookFigures figures, List<ChunkSums.Entry> trusted) {}
}
