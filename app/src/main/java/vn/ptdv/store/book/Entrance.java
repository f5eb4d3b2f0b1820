package vn.ptdv.store.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.backup.SumCheck;
import vn.ptdv.store.book.BookDoor.Visit;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.folder.FolderState;
import vn.ptdv.store.folder.InstanceLock;
import vn.ptdv.store.folder.SingleInstance;
import vn.ptdv.store.folder.TornTail;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.KeySource;
import vn.ptdv.store.keys.Login;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.keys.Throttle;
import vn.ptdv.store.sums.SumFile;

/**
 * One opening of one book. The order matters: only who holds the lock may finish a restore or cut a torn end, and both
 * must be done before H2 reads the file.
 */
final class Entrance {
    private static final int LEAST_BYTES = 3 * 4096;

    private final BookFolder folder;
    private final SumFile sums;
    private final String user;
    private final Clock clock;
    private final KeyRing ring;
    private final BookDoor.BeforeMigration beforeMigration;
    private final List<Explanation> notices = new ArrayList<>();

    Entrance(BookFolder folder, String user, Clock clock, Stretch stretch, BookDoor.BeforeMigration beforeMigration) {
        this.folder = folder;
        this.sums = new SumFile(folder);
        this.user = user;
        this.clock = clock;
        this.ring = new KeyRing(folder, stretch);
        this.beforeMigration = beforeMigration;
    }

    /** A try of a password or a recovery key. */
    interface Attempt {
        Opening at(Login login);
    }

    Visit enter(Attempt attempt) {
        try {
            if (!isThere()) {
                // Asking for the lock would leave a file in a folder that is none of ours.
                return closed(fault(folder.state()));
            }
            InstanceLock lock = new SingleInstance(clock).acquire(folder);
            if (lock instanceof InstanceLock.Held held) {
                return entered(attempt, held);
            }
            return lock instanceof InstanceLock.LockedBy other
                    ? new Visit.Closed(BookFault.LOCKED, other.explanation())
                    : closed(((InstanceLock.Unusable) lock).fault());
        } catch (BookException e) {
            return closed(e.fault());
        }
    }

    private boolean isThere() {
        return Stream.of(folder.data(), folder.key(), folder.keyCopy()).anyMatch(Files::exists)
                || Restorer.isInterrupted(folder);
    }

    private Visit entered(Attempt attempt, InstanceLock.Held held) {
        Visit visit = closed(BookFault.FILE_UNREADABLE);
        try {
            visit = locked(attempt, held);
        } catch (BookException e) {
            visit = closed(e.fault());
        } finally {
            if (visit instanceof Visit.Closed) {
                held.close();
            }
        }
        return visit;
    }

    private Visit locked(Attempt attempt, InstanceLock.Held held) {
        Optional<Path> replaced = Restorer.finishInterrupted(folder);
        replaced.ifPresent(old -> notices.add(Explanation.of(BookFault.RESTORE_FINISHED, old.getFileName())));
        FolderState state = folder.state();
        if (!(state instanceof FolderState.Complete)) {
            return closed(fault(state));
        }
        TornTail.cut(folder.data());
        // Proving a password takes its time by design, and that is enough to read the whole file meanwhile.
        CompletableFuture<Boolean> unchanged = CompletableFuture.supplyAsync(sums::isAsClosed);
        Opening opening = attempt.at(new Login(ring, new Throttle(folder.tries(), clock)));
        boolean isUnchanged = unchanged.join();
        if (opening instanceof Opening.Opened opened) {
            repair(opened);
            return unlocked(opened.key(), held, isUnchanged);
        }
        Opening.Closed refused = (Opening.Closed) opening;
        return new Visit.Closed(fault(refused), refused.explanation());
    }

    /** A key file that was read from its copy is written again at once. */
    private void repair(Opening.Opened opened) {
        if (opened.source() != KeySource.FILE) {
            ring.repair(opened.key());
            notices.add(Explanation.of(BookFault.KEY_COPY_USED));
        }
    }

    private Visit unlocked(BookKey key, InstanceLock.Held held, boolean isUnchanged) {
        try {
            Optional<LastSeen> seen = LastSeen.read(folder);
            lookFirst(key, seen);
            boolean isAsClosed = seen.filter(s -> s.isAsClosed(folder)).isPresent();
            if (isAsClosed && !isUnchanged) {
                throw new DatabaseFault(DatabaseFault.Kind.CHANGED, "sums");
            }
            keepSums(isAsClosed, seen.isPresent());
            Book book = prepared(key, seen);
            return new Visit.Open(new OpenBook(folder, book, key, held, List.copyOf(notices)));
        } catch (DatabaseFault e) {
            key.close();
            return closed(e.kind().fault());
        }
    }

    /** Sums are of use only for the very file of which they were taken, or for what has grown out of it. */
    private void keepSums(boolean isAsClosed, boolean isKnown) {
        if (isAsClosed) {
            sums.opened();
        } else if (!isKnown || !sums.isOpen()) {
            sums.forget();
        }
    }

    /** The file is read before H2 may change a byte of it, which it does by the mere opening. */
    private void lookFirst(BookKey key, Optional<LastSeen> seen) throws DatabaseFault {
        if (LastSeen.size(folder) < LEAST_BYTES) {
            throw new DatabaseFault(DatabaseFault.Kind.DAMAGED, "cut");
        }
        if (seen.filter(s -> s.isLongerThan(folder)).isPresent()) {
            throw new DatabaseFault(DatabaseFault.Kind.OLDER_FILE, "shorter");
        }
        try (Database copy = Database.openToRead(folder.dataName(), new String(key.filePassword()))) {
            examine(copy, seen);
        } catch (DatabaseFault e) {
            // A file left by a kill may need writing before it can be read; the real opening will tell.
            boolean known = e.kind() == DatabaseFault.Kind.NEWER_BOOK || e.kind() == DatabaseFault.Kind.OLDER_FILE;
            if (known || seen.filter(s -> s.isAsClosed(folder)).isPresent()) {
                throw e;
            }
        }
    }

    private Book prepared(BookKey key, Optional<LastSeen> seen) throws DatabaseFault {
        Database database = Database.open(folder.dataName(), new String(key.filePassword()));
        try {
            int schema = examine(database, seen);
            if (seen.filter(s -> s.isAsClosed(folder)).isEmpty()) {
                compareAfterAStop(database);
            }
            if (schema < Schema.CURRENT) {
                beforeMigration.secure(folder, key, database);
            }
            Book book = Book.over(database, clock, ring.nameOf(user).orElse(user.strip()));
            UserRows.complete(book, ring.users());
            LastSeen.open(LastSeen.newestAction(book.reading())).write(folder);
            ClockCheck.notice(book.reading(), clock).ifPresent(notices::add);
            return book;
        } catch (DatabaseFault | BookException e) {
            database.abandon();
            throw e;
        } catch (DataAccessException e) {
            database.abandon();
            throw new DatabaseFault(DatabaseFault.Kind.DAMAGED, e);
        }
    }

    private void compareAfterAStop(Database database) throws DatabaseFault {
        try (Connection connection = database.connect()) {
            if (!new SumCheck(folder).changed(connection).isEmpty()) {
                throw new DatabaseFault(DatabaseFault.Kind.CHANGED, "sums after a stop");
            }
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    /** The version of the tables; refused where they are newer, missing, or older than they once were. */
    private static int examine(Database database, Optional<LastSeen> seen) throws DatabaseFault {
        int schema = Book.schemaVersion(database);
        if (schema > Schema.CURRENT) {
            throw newer(schema);
        }
        if (schema == 0) {
            throw new DatabaseFault(DatabaseFault.Kind.DAMAGED, "no tables");
        }
        try {
            long newest = LastSeen.newestAction(DSL.using(database.source(), SQLDialect.H2));
            if (seen.filter(s -> newest < s.action()).isPresent()) {
                throw new DatabaseFault(DatabaseFault.Kind.OLDER_FILE, String.valueOf(newest));
            }
        } catch (DataAccessException e) {
            throw new DatabaseFault(DatabaseFault.Kind.DAMAGED, e);
        }
        return schema;
    }

    private static DatabaseFault newer(int schema) {
        return new DatabaseFault(DatabaseFault.Kind.NEWER_BOOK, String.valueOf(schema));
    }

    private static Visit closed(BookFault fault) {
        return new Visit.Closed(fault, Explanation.of(fault));
    }

    private static BookFault fault(FolderState state) {
        return state instanceof FolderState.Faulty faulty ? faulty.fault() : BookFault.NOT_A_BOOK;
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
}
