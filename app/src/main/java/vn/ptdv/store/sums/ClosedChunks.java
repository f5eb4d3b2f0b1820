package vn.ptdv.store.sums;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.keys.BookKey;

/**
 * The chunks of a closed data file, and when the file was made. Those without a page in use are among them: where one of
 * them is damaged, H2 takes an older state for the last one.
 */
public record ClosedChunks(long made, List<Chunk> chunks) {
    /** Opens the file for a moment, below the tables. */
    public static ClosedChunks of(Path data, BookKey key) {
        Listing file = new Listing();
        try {
            file.open(data.toString(), true, key.filePassword());
            MVStore store = new MVStore.Builder().adoptFileStore(file).open();
            try {
                return new ClosedChunks(file.getCreationTime(), file.all());
            } finally {
                store.closeImmediately();
            }
        } catch (MVStoreException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }

    /** H2's own list is for those who extend it. */
    private static final class Listing extends SingleFileStore {
        Listing() {
            super(Map.of());
        }

        List<Chunk> all() {
            return getChunks().values().stream()
                    .map(chunk -> Chunk.ofBlocks(chunk.id, chunk.block, chunk.len))
                    .toList();
        }
    }
}
