package vn.ptdv.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.sums.ChunkSums;
import vn.ptdv.store.sums.Summing;

/**
 * Proves a backup: every byte has its hash, the copy opens with the key, holds what the manifest says, and all its pages
 * can be read. It is opened inside the archive; taking it out would write the whole book a second time.
 */
final class BackupCheck {
    private static final String CHECKING = ".check-";

    private final Path workplace;
    private final CopyReader reader;

    BackupCheck(Path workplace, CopyReader reader) {
        this.workplace = workplace;
        this.reader = reader;
    }

    /** Why it is not good; empty when it is. Pages in chunks whose sums are known need not be read one by one. */
    Optional<BookFault> fault(Path backup, BookKey key, ChunkSums known) {
        BookFolder taken = new BookFolder(newFolder());
        try {
            BackupFile file = new BackupFile(backup);
            boolean inPlace = file.placeOfData().isPresent();
            Summing summing = new Summing(
                    known.entries().stream().map(ChunkSums.Entry::chunk).toList());
            BackupFile.Unpacked read = inPlace ? file.read(entry -> target(entry, taken, summing)) : file.unpack(taken);
            if (read instanceof BackupFile.Bad bad) {
                return Optional.of(bad.fault());
            }
            Manifest manifest = ((BackupFile.Whole) read).manifest();
            String address = inPlace ? BackupWindow.address(backup) : address(taken);
            return ofAnother(manifest, taken, key).or(() -> {
                CopyReader.Proof proof = reader.prove(address, key, known);
                return summing.sums().containsAll(proof.trusted())
                        ? otherFigures(manifest, proof.figures())
                        : Optional.of(BookFault.DATA_DAMAGED);
            });
        } catch (BookException e) {
            // Every byte is as it was written, so that the book itself was damaged by then.
            return Optional.of(e.fault());
        } finally {
            Folders.delete(taken.root());
        }
    }

    /** The same for one whose every byte was compared when it was taken out. */
    Optional<BookFault> fault(Manifest manifest, BookFolder taken, BookKey key) {
        try {
            return ofAnother(manifest, taken, key)
                    .or(() -> otherFigures(manifest, reader.figures(address(taken), key)));
        } catch (BookException e) {
            return Optional.of(e.fault());
        }
    }

    // Only the key file is needed to itself.
    private static OutputStream target(String entry, BookFolder taken, Summing data) throws IOException {
        if (entry.equals(BackupFile.DATA)) {
            return data;
        }
        return entry.equals(BackupFile.KEY) ? Files.newOutputStream(taken.key()) : OutputStream.nullOutputStream();
    }

    private static String address(BookFolder taken) {
        return "file:" + taken.dataName().toAbsolutePath();
    }

    private static Optional<BookFault> ofAnother(Manifest manifest, BookFolder taken, BookKey key) {
        if (!manifest.keyId().equals(key.id())) {
            return Optional.of(BookFault.BACKUP_OTHER_KEY);
        }
        return manifest.isSealedBy(key) && keyIdIn(taken).equals(Optional.of(key.id()))
                ? Optional.empty()
                : Optional.of(BookFault.BACKUP_CHANGED);
    }

    private static Optional<BookFault> otherFigures(Manifest manifest, BookFigures found) {
        return found.equals(manifest.figures()) ? Optional.empty() : Optional.of(BookFault.BACKUP_COUNTS);
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
