package vn.ptdv.store.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.sums.SumFile;

/**
 * Puts staged files in place of the book's and the book's aside, in steps that can be stopped anywhere and repeated.
 * The small file that names where the old ones go is the point of no return.
 */
final class Swap {
    private static final String DECIDED = "decided";
    private static final String OLD_KEY_COPY = "book.key.bak";

    private final BookFolder folder;
    private final List<String> parts;

    Swap(BookFolder folder) {
        this.folder = folder;
        // The sums come last: they are true only of the data that stands beside them.
        this.parts = List.of(
                BackupFile.DATA,
                BackupFile.KEY,
                BackupFile.DOCUMENTS.replace("/", ""),
                folder.sums().getFileName().toString());
    }

    Path staging() {
        return folder.root().resolve("restoring");
    }

    /** The files must be whole and checked: from here on they are the book. */
    Path start(String aside) throws IOException {
        for (Path file : Folders.filesBelow(staging())) {
            AtomicFiles.force(file);
        }
        AtomicFiles.write(decided(), aside.getBytes(StandardCharsets.UTF_8));
        return finish().orElseThrow();
    }

    Optional<Path> finish() {
        if (!isDecided()) {
            return Optional.empty();
        }
        try {
            Path aside = folder.root().resolve(Files.readString(decided()));
            Files.createDirectories(aside);
            for (String part : parts) {
                exchange(part, aside);
            }
            Folders.delete(staging());
            forgetIfEmpty(aside);
            return Optional.of(aside);
        } catch (IOException e) {
            throw BookException.writing(e);
        }
    }

    /** Where there was no book before, nothing was put aside. */
    private static void forgetIfEmpty(Path aside) throws IOException {
        if (Folders.filesBelow(aside).isEmpty()) {
            Folders.delete(aside);
        }
    }

    boolean isDecided() {
        return Files.exists(decided());
    }

    private void exchange(String part, Path aside) throws IOException {
        Path fresh = staging().resolve(part);
        Path current = folder.root().resolve(part);
        if (!Files.exists(fresh)) {
            return;
        }
        if (part.equals(BackupFile.KEY)) {
            moveAway(folder.keyCopy(), aside.resolve(OLD_KEY_COPY));
        }
        if (part.equals(BackupFile.DATA)) {
            // What was last seen was the other file; kept here it would call the restored one too old.
            moveAway(folder.last(), aside.resolve(folder.last().getFileName()));
            new SumFile(folder).forget();
        }
        moveAway(current, aside.resolve(part));
        Files.move(fresh, current);
    }

    // What lies aside already was moved before the interruption; what stands here now is nobody's.
    private static void moveAway(Path current, Path aside) throws IOException {
        if (Files.exists(current) && !Files.exists(aside)) {
            Files.move(current, aside);
        }
    }

    private Path decided() {
        return staging().resolve(DECIDED);
    }
}
