package vn.ptdv.store.book;

import java.time.Clock;
import java.util.List;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.folder.FolderState;
import vn.ptdv.store.folder.InstanceLock;
import vn.ptdv.store.folder.SingleInstance;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.KeySource;
import vn.ptdv.store.keys.Login;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.RecoveryKey;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.keys.Throttle;
import vn.ptdv.store.seed.DataLoader;

/** The way into a book: folder, lock, key, file, tables – in this order, and each with its own plain refusal. */
public final class BookDoor {
    private final Clock clock;
    private final Stretch stretch;
    private final BeforeMigration beforeMigration;

    /** Makes the backup that is the way back when an older book is brought to this program's tables. */
    public interface BeforeMigration {
        void secure(BookFolder folder, BookKey key, Database database) throws DatabaseFault;
    }

    public BookDoor(Clock clock, Stretch stretch, BeforeMigration beforeMigration) {
        this.clock = clock;
        this.stretch = stretch;
        this.beforeMigration = beforeMigration;
    }

    /** The answer at the door. */
    public sealed interface Visit {
        record Open(OpenBook book) implements Visit {}

        /** Nothing was changed; {@code damaged} says that a backup should be offered. */
        record Closed(BookFault fault, Explanation explanation) implements Visit {
            public boolean damaged() {
                return fault == BookFault.DATA_DAMAGED
                        || fault == BookFault.DATA_MISSING
                        || fault == BookFault.KEY_MISSING
                        || fault == BookFault.KEY_CUT;
            }
        }
    }

    /** The answer to asking for a new book. */
    public sealed interface Creation {
        /** With the recovery key that is shown once. */
        record Made(OpenBook book, RecoveryKey recovery) implements Creation {}

        record NotMade(Explanation explanation) implements Creation {}
    }

    public Visit open(BookFolder folder, String user, char[] password) {
        return enter(folder, user, login -> login.open(user, password));
    }

    public Visit openByRecovery(BookFolder folder, String user, String typedKey) {
        return enter(folder, user, login -> login.openByRecovery(typedKey));
    }

    /** Makes a book in a free folder and fills it with the shipped tables. */
    public Creation create(BookFolder folder, String user, char[] password) {
        if (!(folder.state() instanceof FolderState.Free)) {
            return new Creation.NotMade(Explanation.of(BookFault.NOT_A_BOOK));
        }
        try {
            folder.create();
            InstanceLock lock = new SingleInstance(clock).acquire(folder);
            return lock instanceof InstanceLock.Held held
                    ? made(folder, user, password, held)
                    : new Creation.NotMade(Explanation.of(BookFault.FOLDER_IN_USE));
        } catch (BookException e) {
            return new Creation.NotMade(e.explanation());
        } catch (DatabaseFault e) {
            return new Creation.NotMade(Explanation.of(fault(e)));
        }
    }

    private Creation made(BookFolder folder, String user, char[] password, InstanceLock.Held held)
            throws DatabaseFault {
        KeyRing.Created created = new KeyRing(folder, stretch).create(user, password);
        Database database =
                Database.open(folder.dataName(), new String(created.key().filePassword()));
        Book book = Book.over(database, clock, user);
        new DataLoader(book.writing()).loadShipped();
        FirstUser.add(book, user);
        return new Creation.Made(new OpenBook(folder, book, created.key(), held, List.of()), created.recovery());
    }

    private interface Try {
        Opening at(Login login);
    }

    private Visit enter(BookFolder folder, String user, Try attempt) {
        if (folder.state() instanceof FolderState.Faulty faulty) {
            return closed(faulty.fault());
        }
        if (folder.state() instanceof FolderState.Free) {
            return closed(BookFault.NOT_A_BOOK);
        }
        InstanceLock lock = new SingleInstance(clock).acquire(folder);
        if (lock instanceof InstanceLock.Held held) {
            return entered(folder, user, attempt, held);
        }
        return lock instanceof InstanceLock.LockedBy other
                ? new Visit.Closed(BookFault.LOCKED, other.explanation())
                : closed(((InstanceLock.Unusable) lock).fault());
    }

    private Visit entered(BookFolder folder, String user, Try attempt, InstanceLock.Held held) {
        KeyRing ring = new KeyRing(folder, stretch);
        Opening opening = attempt.at(new Login(ring, new Throttle(folder.tries(), clock)));
        if (opening instanceof Opening.Opened opened) {
            return unlocked(new Unlocked(folder, user, opened.key(), held), repaired(ring, opened));
        }
        held.close();
        Opening.Closed refused = (Opening.Closed) opening;
        return new Visit.Closed(fault(refused), refused.explanation());
    }

    private record Unlocked(BookFolder folder, String user, BookKey key, InstanceLock.Held held) {}

    private Visit unlocked(Unlocked at, List<Explanation> notices) {
        try {
            Database database = Database.open(at.folder.dataName(), new String(at.key.filePassword()));
            Book book = prepared(at, database);
            return new Visit.Open(new OpenBook(at.folder, book, at.key, at.held, notices));
        } catch (DatabaseFault e) {
            at.key.close();
            at.held.close();
            return closed(fault(e));
        }
    }

    private Book prepared(Unlocked at, Database database) throws DatabaseFault {
        try {
            if (Book.schemaVersion(database) < Schema.CURRENT) {
                beforeMigration.secure(at.folder, at.key, database);
            }
            return Book.over(database, clock, at.user);
        } catch (DatabaseFault e) {
            database.close();
            throw e;
        }
    }

    /** A key file that was read from its copy is written again at once. */
    private static List<Explanation> repaired(KeyRing ring, Opening.Opened opened) {
        if (opened.source() == KeySource.FILE) {
            return List.of();
        }
        ring.repair(opened.key());
        return List.of(Explanation.of(BookFault.KEY_COPY_USED));
    }

    private static Visit closed(BookFault fault) {
        return new Visit.Closed(fault, Explanation.of(fault));
    }

    private static BookFault fault(Opening.Closed refused) {
        if (refused instanceof Opening.Unusable unusable) {
            return unusable.fault();
        }
        if (refused instanceof Opening.MustWait) {
            return BookFault.TOO_MANY_TRIES;
        }
        if (refused instanceof Opening.Mistyped) {
            return BookFault.RECOVERY_MISTYPED;
        }
        return refused instanceof Opening.WrongPassword ? BookFault.WRONG_PASSWORD : BookFault.RECOVERY_WRONG;
    }

    private static BookFault fault(DatabaseFault e) {
        return switch (e.kind()) {
            case NEWER_BOOK -> BookFault.BOOK_NEWER;
            case DISK_FULL -> BookFault.DISK_FULL;
            case IN_USE -> BookFault.FOLDER_IN_USE;
            case FAILED, MIGRATION_FAILED -> BookFault.FILE_UNREADABLE;
            // The key came out of its own sealed wrapping, so where the file refuses it the file is at fault.
            case WRONG_KEY, DAMAGED -> BookFault.DATA_DAMAGED;
        };
    }
}
