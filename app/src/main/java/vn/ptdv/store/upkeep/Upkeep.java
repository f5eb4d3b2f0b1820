package vn.ptdv.store.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.backup.BackupResult;
import vn.ptdv.store.backup.Backups;
import vn.ptdv.store.backup.BookFigures;
import vn.ptdv.store.backup.Manifest;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.backup.Retention;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.setting.SettingKey;

/** The backups that are made without being asked for, and the tools for those that are. */
public final class Upkeep {
    private Upkeep() {}

    /** An older book is copied before its tables are changed. */
    public static BookDoor.BeforeMigration beforeMigration(Clock clock) {
        return (folder, key, database) -> {
            BackupResult result =
                    backups(folder, clock).make(BookCopy.ofUnused(database), key, Reason.BEFORE_MIGRATION);
            if (result instanceof BackupResult.Failed failed) {
                throw new DatabaseFault(
                        DatabaseFault.Kind.MIGRATION_FAILED, failed.fault().code());
            }
        };
    }

    /** The first opening of a day makes a backup; what went wrong is told. */
    public static Optional<Explanation> daily(BookServices services) {
        return backups(services).isDue() ? make(services, Reason.DAILY) : Optional.empty();
    }

    /** The end of work makes a backup if anything changed since the last good one. */
    public static Optional<Explanation> atEnd(BookServices services) {
        Optional<Manifest> last =
                newest(services.open().folder(), services.clock()).flatMap(BackupEntry::manifest);
        String head = figures(services).chainHead();
        return last.filter(m -> m.chainHead().equals(head)).isPresent()
                ? Optional.empty()
                : make(services, Reason.EXIT);
    }

    /** One in the book's folder and one in the further folder of the settings, where that is connected. */
    public static Optional<Explanation> make(BookServices services, Reason reason) {
        try {
            return made(services, reason);
        } catch (DataAccessException e) {
            // The settings say how many to keep and where else; their own pages may be the damaged ones.
            SQLException cause = e.getCause(SQLException.class);
            BookFault fault = cause == null
                    ? BookFault.DATA_DAMAGED
                    : DatabaseFault.of(cause).kind().fault();
            return Optional.of(Explanation.of(fault));
        }
    }

    private static Optional<Explanation> made(BookServices services, Reason reason) {
        Backups backups = backups(services);
        BackupResult result =
                backups.make(BookCopy.of(services.book()), services.open().key(), reason);
        String extra = services.settings().now().text(SettingKey.BACKUP_EXTRA_FOLDER);
        if (result instanceof BackupResult.Good && !extra.isEmpty() && Files.isDirectory(Path.of(extra))) {
            result = backups.makeIn(
                    Path.of(extra),
                    BookCopy.of(services.book()),
                    services.open().key(),
                    reason);
        }
        return result instanceof BackupResult.Failed failed ? Optional.of(failed.explanation()) : Optional.empty();
    }

    /** A backup under a name that a person chose. */
    public static BackupResult makeAt(BookServices services, Path file) {
        return backups(services)
                .makeAt(file, BookCopy.of(services.book()), services.open().key(), Reason.BY_HAND);
    }

    public static BookFigures figures(BookServices services) {
        return BookCopy.of(services.book()).figures();
    }

    public static Backups backups(BookServices services) {
        int days = services.settings().now().whole(SettingKey.BACKUP_KEEP);
        return backups(services.open().folder(), services.clock(), new Retention(days));
    }

    public static Restorer restorer(BookFolder folder, Clock clock) {
        return new Restorer(folder, BookCopy.reader(), clock);
    }

    /** The day of the newest good backup in the book's own folder. */
    public static Optional<LocalDate> lastGood(OpenBook open, Clock clock) {
        return newest(open.folder(), clock)
                .flatMap(BackupEntry::manifest)
                .map(m -> LocalDate.ofInstant(m.at(), clock.getZone()));
    }

    /** All backups in the book's own folder, newest first. */
    public static List<BackupEntry> list(BookFolder folder, Clock clock) {
        return backups(folder, clock).list();
    }

    /** The newest good backup, for the offer where a book cannot be opened. */
    public static Optional<BackupEntry> newest(BookFolder folder, Clock clock) {
        return backups(folder, clock).list().stream()
                .filter(BackupEntry::isGood)
                .findFirst();
    }

    private static Backups backups(BookFolder folder, Clock clock) {
        return backups(folder, clock, Retention.standard());
    }

    private static Backups backups(BookFolder folder, Clock clock, Retention retention) {
        String version = Upkeep.class.getPackage().getImplementationVersion();
        return new Backups(folder, BookCopy.reader(), clock, version == null ? "0" : version, retention);
    }
}
