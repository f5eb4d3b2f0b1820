package vn.ptdv.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Stretch;

/** Proves a backup: every byte has its hash, the copy opens with the key, and holds what the manifest says. */
final class BackupCheck {
    private static final String CHECKING = ".check-";

    private final Path workplace;
    private final CopyReader reader;

    BackupCheck(Path workplace, CopyReader reader) {
        this.workplace = workplace;
        this.reader = reader;
    }

    /** Why it is not good; empty when it is. */
    Optional<BookFault> fault(Path backup, BookKey key, CopyReader.Depth depth) {
        BookFolder copy = new BookFolder(newFolder());
        try {
            BackupFile.Unpacked unpacked = new BackupFile(backup).unpack(copy);
            return unpacked instanceof BackupFile.Whole whole
                    ? fault(whole.manifest(), copy, key, depth)
                    : Optional.of(((BackupFile.Bad) unpacked).fault());
        } finally {
            Folders.delete(copy.root());
        }
    }

    /** The same for one that is unpacked already. */
    Optional<BookFault> fault(Manifest manifest, BookFolder copy, BookKey key, CopyReader.Depth depth) {
        if (!manifest.keyId().equals(key.id())) {
            return Optional.of(BookFault.BACKUP_OTHER_KEY);
        }
        if (!manifest.isSealedBy(key) || !keyIdIn(copy).equals(Optional.of(key.id()))) {
            return Optional.of(BookFault.BACKUP_CHANGED);
        }
        try {
            BookFigures found = reader.read(copy.dataName(), key, depth);
            return found.equals(manifest.figures()) ? Optional.empty() : Optional.of(BookFault.BACKUP_COUNTS);
        } catch (BookException e) {
            // Every byte is as it was written, so that the book itself was damaged by then.
            return Optional.of(e.fault());
        }
    }

    // Without its key file the copy would be worthless on another machine.
    private static Optional<String> keyIdIn(BookFolder copy) {
        return new KeyRing(copy, Stretch.standard()).keyId();
    }

    private Path newFolder() {
        try {
            Files.createDirectories(workplace);
            return Files.createTempDirectory(workplace, CHECKING);
        } catch (IOException e) {
            throw BookException.writing(e);
        }
    }

    static boolean isLeftOver(Path path) {
        return path.getFileName().toString().startsWith(CHECKING);
    }
}
