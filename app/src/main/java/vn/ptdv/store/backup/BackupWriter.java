package vn.ptdv.store.backup;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Stretch;

/** Writes one backup file from the open book and its folder. */
final class BackupWriter {
    private final BookFolder folder;
    private final Clock clock;
    private final String program;

    BackupWriter(BookFolder folder, Clock clock, String program) {
        this.folder = folder;
        this.clock = clock;
        this.program = program;
    }

    void write(Path file, LiveBook book, BookKey key, Reason reason) {
        try {
            try (EntryWriter entries = new EntryWriter(file)) {
                BookFigures figures = copyStill(book, entries);
                entries.plain(BackupFile.KEY, out -> Files.copy(soundKeyFile(), out));
                for (Path document : Folders.filesBelow(folder.documents())) {
                    entries.plain(nameOf(document), out -> Files.copy(document, out));
                }
                entries.manifest(
                        manifest(figures, key, reason, entries.written()).bytes());
            }
            AtomicFiles.force(file);
        } catch (IOException | UncheckedIOException e) {
            throw BookException.writing(e);
        }
    }

    private static BookFigures copyStill(LiveBook book, EntryWriter entries) {
        return book.whileStill(() -> {
            try {
                entries.stored(BackupFile.DATA, book::copyData);
                return book.figures();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Path soundKeyFile() {
        return new KeyRing(folder, Stretch.standard())
                .soundFile()
                .orElseThrow(() -> new BookException(BookFault.KEY_CUT, new FileNotFoundException()));
    }

    private String nameOf(Path document) {
        return BackupFile.DOCUMENTS
                + folder.documents().relativize(document).toString().replace('\\', '/');
    }

    private Manifest manifest(BookFigures figures, BookKey key, Reason reason, List<Manifest.Entry> entries) {
        return new Manifest(
                        Manifest.FORMAT,
                        program,
                        H2Stream.version(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                        reason,
                        key.id(),
                        figures.schema(),
                        figures.counts(),
                        figures.chainHead(),
                        entries,
                        "")
                .sealed(key);
    }
}
