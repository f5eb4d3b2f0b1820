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
import vn.ptdv.store.keys.RecoveryKey;
import vn.ptdv.store.keys.Stretch;
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
                        || fault == BookFault.DATA_CHANGED
                        || fault == BookFault.FILE_UNREADABLE
                        || fault == BookFault.BOOK_OLDER
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
        return entrance(folder, user).enter(login -> login.open(user, password));
    }

    public Visit openByRecovery(BookFolder folder, String user, String typedKey) {
        return entrance(folder, user).enter(login -> login.openByRecovery(typedKey));
    }

    private Entrance entrance(BookFolder folder, String user) {
        return new Entrance(folder, user, clock, stretch, beforeMigration);
    }

    /** Makes a book in a free folder and fills it with the shipped tables. */
    public Creation create(BookFolder folder, String user, char[] password) {
        try {
            if (!(folder.state() instanceof FolderState.Free)) {
                return new Creation.NotMade(Explanation.of(whyNotFree(folder.state())));
            }
            folder.create();
            InstanceLock lock = new SingleInstance(clock).acquire(folder);
            return lock instanceof InstanceLock.Held held
                    ? made(folder, user, password, held)
                    : new Creation.NotMade(Explanation.of(BookFault.FOLDER_IN_USE));
        } catch (BookException e) {
            return new Creation.NotMade(e.explanation());
        } catch (DatabaseFault e) {
            return new Creation.NotMade(Explanation.of(e.kind().fault()));
        }
    }

    private static BookFault whyNotFree(FolderState state) {
        return state instanceof FolderState.Faulty faulty ? faulty.fault() : BookFault.BOOK_THERE;
    }

    private Creation made(BookFolder folder, String user, char[] password, InstanceLock.Held held)
            throws DatabaseFault {
        KeyRing.Created created = new KeyRing(folder, stretch).create(user, password);
        Database database =
                Database.open(folder.dataName(), new String(created.key().filePassword()));
        Book book = Book.over(database, clock, user);
        new DataLoader(book.writing()).loadShipped();
        UserRows.addFirst(book, user);
        LastSeen.open(LastSeen.newestAction(book.reading())).write(folder);
        return new Creation.Made(new OpenBook(folder, book, created.key(), held, List.of()), created.recovery());
    }
}
