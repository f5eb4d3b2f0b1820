package vn.ptdv.store.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.sums.Chunk;
import vn.ptdv.store.sums.ChunkSums;
import vn.ptdv.store.sums.OpenChunks;
import vn.ptdv.store.sums.PageWalk;
import vn.ptdv.store.sums.SumFile;
import vn.ptdv.store.sums.Summing;

/** Compares the file of an open book with the sums of its last closing, and reads the pages that are newer. */
public final class SumCheck {
    private final SumFile file;

    public SumCheck(BookFolder folder) {
        this.file = new SumFile(folder);
    }

    /** The chunks in use that are not as they were written; H2's own handle reads them, for it locks out all others. */
    public List<Chunk> changed(Connection book) {
        ChunkSums known = file.ofOpen().orElse(ChunkSums.NONE);
        try {
            List<ChunkSums.Entry> before = OpenChunks.standing(book, known);
            if (before.isEmpty()) {
                return List.of();
            }
            Summing summing = new Summing(chunks(before));
            H2Stream.copy(book, size -> summing);
            Set<ChunkSums.Entry> differing = new HashSet<>(before);
            summing.sums().forEach(differing::remove);
            // A chunk may have made room for another one while it was read.
            differing.retainAll(OpenChunks.standing(book, known));
            return chunks(List.copyOf(differing));
        } catch (SQLException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }

    /** Whether everything written since can be read. */
    public boolean canBeRead(Connection book) {
        ChunkSums known = file.ofOpen().orElse(ChunkSums.NONE);
        try {
            return PageWalk.past(OpenChunks.standing(book, known)).isWhole(book);
        } catch (SQLException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }

    private static List<Chunk> chunks(List<ChunkSums.Entry> entries) {
        return entries.stream().map(ChunkSums.Entry::chunk).toList();
    }
}
