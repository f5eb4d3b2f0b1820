package vn.ptdv.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.stream.Stream;

/** One folder, one book: the encrypted data file, its key file, backups, issued documents and the log. */
public record BookFolder(Path root) {
    private static final String DATA = "book.mv.db";

    public Path data() {
        return root.resolve(DATA);
    }

    /** The data file as H2 wants it named in its address: without the ending. */
    public Path dataName() {
        return root.resolve("book");
    }

    public Path key() {
        return root.resolve("book.key");
    }

    public Path keyCopy() {
        return root.resolve("book.key.bak");
    }

    public Path tries() {
        return root.resolve("book.tries");
    }

    /** What the data file held when it was last closed. */
    public Path last() {
        return root.resolve("book.last");
    }

    /** Checksums of the data file as it was closed. */
    public Path sums() {
        return root.resolve("book.sums");
    }

    /** The same while the book is open. */
    public Path sumsInUse() {
        return root.resolve("book.sums.open");
    }

    public Path lock() {
        return root.resolve("book.lock");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path documents() {
        return root.resolve("documents");
    }

    public Path log() {
        return root.resolve("log");
    }

    /** Makes the folder and its rooms; what already stands there stays. */
    public void create() {
        try {
            for (Path folder : List.of(root, backups(), documents(), log())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw BookException.writing(e);
        }
    }

    public FolderState state() {
        if (!Files.exists(root)) {
            return new FolderState.Free();
        }
        if (!Files.isDirectory(root)) {
            return new FolderState.Faulty(BookFault.NOT_A_FOLDER);
        }
        boolean data = Files.exists(data());
        boolean anyKey = Files.exists(key()) || Files.exists(keyCopy());
        if (data && anyKey) {
            return keyIsCut() ? faulty(BookFault.KEY_CUT) : writable();
        }
        if (data || anyKey) {
            return faulty(data ? BookFault.KEY_MISSING : BookFault.DATA_MISSING);
        }
        return holdsNothing() ? writable(new FolderState.Free()) : faulty(BookFault.NOT_A_BOOK);
    }

    private boolean keyIsCut() {
        return Stream.of(key(), keyCopy()).noneMatch(BookFolder::hasBytes);
    }

    private static boolean hasBytes(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    // Rooms made before a failed first start, and the lock of whoever asks, are no book.
    private boolean holdsNothing() {
        List<Path> own = List.of(backups(), documents(), log(), lock(), tries());
        try (Stream<Path> files = Files.list(root)) {
            return files.allMatch(own::contains);
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    private FolderState writable() {
        return writable(new FolderState.Complete());
    }

    private FolderState writable(FolderState state) {
        return canWrite() ? state : faulty(BookFault.READ_ONLY);
    }

    // Asking by rights alone is wrong on Windows shares and for read-only media: only writing tells.
    private boolean canWrite() {
        if (Files.exists(data()) && !Files.isWritable(data())) {
            return false;
        }
        try {
            Files.delete(Files.createTempFile(root, "book", ".probe"));
            return true;
        } catch (IOException | ReadOnlyFileSystemException e) {
            return false;
        }
    }

    private static FolderState faulty(BookFault fault) {
        return new FolderState.Faulty(fault);
    }
}
