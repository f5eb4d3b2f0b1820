package vn.ptdv.store.sums;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;

/**
 * Where the sums lie. While the book is open the file has another name: then only the chunks that are still in use are
 * as it says, and after a stop without an end nobody but H2 can tell which these are.
 */
public final class SumFile {
    private static final int PART = 1 << 20;

    private final BookFolder folder;

    public SumFile(BookFolder folder) {
        this.folder = folder;
    }

    /** The sums taken when the book was last closed, while it is open or was left open. */
    public Optional<ChunkSums> ofOpen() {
        return read(folder.sumsInUse());
    }

    /** Whether the book is open, or was left so. */
    public boolean isOpen() {
        return Files.exists(folder.sumsInUse());
    }

    /** Whether the closed file is as it was left; true also where nothing is known of it. */
    public boolean isAsClosed() {
        return read(folder.sums())
                .map(known -> {
                    List<Chunk> chunks =
                            known.entries().stream().map(ChunkSums.Entry::chunk).toList();
                    return summed(chunks).equals(known.entries());
                })
                .orElse(true);
    }

    /** From here on the file changes. */
    public void opened() {
        if (Files.exists(folder.sums())) {
            try {
                AtomicFiles.move(folder.sums(), folder.sumsInUse());
            } catch (IOException e) {
                throw BookException.writing(e);
            }
        }
    }

    /** Sums what was written since the opening; the book must be closed in order. */
    public void closed(BookKey key) {
        try {
            ClosedChunks found = ClosedChunks.of(folder.data(), key);
            ChunkSums sums = new ChunkSums(found.made(), summed(found.chunks())).keeping(ofOpen());
            AtomicFiles.write(folder.sums(), sums.text().getBytes(StandardCharsets.US_ASCII));
            Files.deleteIfExists(folder.sumsInUse());
        } catch (BookException | IOException e) {
            // Without a new note the old one stays, which is true of every chunk that is still in use.
            return;
        }
    }

    /** The data file is another one now. */
    public void forget() {
        try {
            Files.deleteIfExists(folder.sums());
            Files.deleteIfExists(folder.sumsInUse());
        } catch (IOException e) {
            throw BookException.writing(e);
        }
    }

    private List<ChunkSums.Entry> summed(List<Chunk> chunks) {
        Summing summing = new Summing(chunks);
        try (InputStream in = Files.newInputStream(folder.data())) {
            byte[] part = new byte[PART];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                summing.write(part, 0, read);
            }
        } catch (IOException e) {
            throw BookException.reading(e);
        }
        return summing.sums();
    }

    private static Optional<ChunkSums> read(Path file) {
        try {
            return Files.exists(file)
                    ? ChunkSums.of(Files.readString(file, StandardCharsets.US_ASCII))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
