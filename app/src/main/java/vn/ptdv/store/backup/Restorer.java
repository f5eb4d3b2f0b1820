package vn.ptdv.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.sums.SumFile;

/** Brings a backup back in three steps; the book must be closed for the last one, and is kept aside. */
public final class Restorer {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final BookFolder folder;
    private final BackupCheck check;
    private final Clock clock;
    private final Swap swap;

    public Restorer(BookFolder folder, CopyReader reader, Clock clock) {
        this.folder = folder;
        this.check = new BackupCheck(folder.backups(), reader);
        this.clock = clock;
        this.swap = new Swap(folder);
    }

    /** Reads the backup's manifest and compares it with the book as it is; empty when that cannot be opened. */
    public RestoreResult plan(Path file, Optional<BookFigures> now, int knownSchema) {
        if (!Files.exists(file)) {
            return new RestoreResult.Refused(BookFault.BACKUP_MISSING);
        }
        Optional<Manifest> read = new BackupFile(file).manifest();
        if (read.isEmpty()) {
            return new RestoreResult.Refused(BookFault.BACKUP_UNREADABLE);
        }
        Manifest manifest = read.get();
        if (manifest.schema() > knownSchema || manifest.format() > Manifest.FORMAT) {
            return new RestoreResult.Refused(BookFault.BACKUP_NEWER);
        }
        Map<String, Long> counts =
                now.<Map<String, Long>>map(BookFigures::counts).orElse(Map.of());
        return new RestoreResult.Planned(
                new RestorePlan(file, manifest, RestorePlan.differences(counts, manifest.counts()), match(manifest)));
    }

    /** Unpacks beside the book. A {@link KeyRing} on the folder it names opens the copy. */
    public RestoreResult stage(RestorePlan plan) {
        BookFolder staged = new BookFolder(swap.staging());
        try {
            Folders.delete(staged.root());
            Files.createDirectories(staged.documents());
            if (new BackupFile(plan.file()).unpack(staged) instanceof BackupFile.Bad bad) {
                Folders.delete(staged.root());
                return new RestoreResult.Refused(bad.fault());
            }
            return new RestoreResult.Staged(plan, staged);
        } catch (BookException e) {
            return refused(e, staged);
        } catch (IOException e) {
            return refused(BookException.writing(e), staged);
        }
    }

    /** Opens and counts the unpacked copy, then puts it in place of the closed book. */
    public RestoreResult commit(RestoreResult.Staged staged, BookKey key) {
        Optional<BookFault> fault = check.fault(staged.plan().manifest(), staged.folder(), key);
        if (fault.isPresent()) {
            return new RestoreResult.Refused(fault.get());
        }
        try {
            if (match(staged.plan().manifest()) == RestorePlan.KeyMatch.SAME_BOOK) {
                // The passwords of today stay; those of the backup's day may be forgotten by now.
                Files.deleteIfExists(staged.folder().key());
            }
            // Damage that comes before the restored book is first closed is known by these.
            new SumFile(staged.folder()).closed(key);
            return new RestoreResult.Restored(swap.start(unusedName()));
        } catch (IOException e) {
            return new RestoreResult.Refused(BookException.writing(e).fault());
        } catch (BookException e) {
            return new RestoreResult.Refused(e.fault());
        }
    }

    /** Removes what was unpacked for a restore that is not wanted. */
    public void giveUp(RestoreResult.Staged staged) {
        Folders.delete(staged.folder().root());
    }

    /** Before every opening: finishes a restore that a power cut stopped half-way; says where the old book lies. */
    public static Optional<Path> finishInterrupted(BookFolder folder) {
        return new Swap(folder).finish();
    }

    public static boolean isInterrupted(BookFolder folder) {
        return new Swap(folder).isDecided();
    }

    private String unusedName() {
        String stem = "replaced-" + STAMP.format(LocalDateTime.now(clock));
        String name = stem;
        for (int again = 2; Files.exists(folder.root().resolve(name)); again++) {
            name = stem + "-" + again;
        }
        return name;
    }

    private RestorePlan.KeyMatch match(Manifest manifest) {
        Optional<String> current = new KeyRing(folder, Stretch.standard()).keyId();
        return current.equals(Optional.of(manifest.keyId()))
                ? RestorePlan.KeyMatch.SAME_BOOK
                : RestorePlan.KeyMatch.OTHER_OR_LOST;
    }

    private static RestoreResult refused(BookException e, BookFolder staged) {
        Folders.delete(staged.root());
        return new RestoreResult.Refused(e.fault());
    }
}
