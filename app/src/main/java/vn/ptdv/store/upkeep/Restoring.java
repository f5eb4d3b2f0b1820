package vn.ptdv.store.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.backup.BookFigures;
import vn.ptdv.store.backup.RestorePlan;
import vn.ptdv.store.backup.RestoreResult;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.folder.InstanceLock;
import vn.ptdv.store.folder.SingleInstance;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.Stretch;

/**
 * One restore of a closed book, alone in its folder: prepared so far that its differences from the book of now can be
 * shown, then done or given up. The book is untouched until {@link #finish}.
 */
public final class Restoring implements AutoCloseable {
    private final BookFolder folder;
    private final Clock clock;
    private final Stretch stretch;
    private final Restorer restorer;
    private InstanceLock.@Nullable Held lock;
    private RestoreResult.@Nullable Staged staged;
    private @Nullable BookKey key;

    public Restoring(BookFolder folder, Clock clock, Stretch stretch) {
        this.folder = folder;
        this.clock = clock;
        this.stretch = stretch;
        this.restorer = Upkeep.restorer(folder, clock);
    }

    /** How far the way back has come. */
    public sealed interface Step {
        /** The differences are counted, unless the book of now cannot be read. */
        record Ready(RestorePlan plan, boolean compared) implements Step {}

        /** With the folder where the former book is kept. */
        record Done(Path replaced) implements Step {
            /** False where there was no book before. */
            public boolean hasReplaced() {
                return Files.exists(replaced);
            }
        }

        /** Why the book stays as it is, for a command and for a person. */
        record Stopped(BookFault fault, Explanation why) implements Step {}
    }

    /** Unpacks the backup beside the book, opens it with the password, and compares it with the book of now. */
    public Step prepare(Path file, String user, char[] password) {
        try {
            folder.create();
        } catch (BookException e) {
            return new Step.Stopped(e.fault(), e.explanation());
        }
        InstanceLock asked = new SingleInstance(clock).acquire(folder);
        if (asked instanceof InstanceLock.Held held) {
            lock = held;
            return unpacked(file, user, password);
        }
        if (asked instanceof InstanceLock.LockedBy other) {
            return new Step.Stopped(BookFault.LOCKED, other.explanation());
        }
        InstanceLock.Unusable unusable = (InstanceLock.Unusable) asked;
        return new Step.Stopped(unusable.fault(), unusable.explanation());
    }

    /** Exchanges the files; what was there is kept aside. */
    public Step finish() {
        if (staged == null || key == null) {
            throw new IllegalStateException("not prepared");
        }
        RestoreResult result = restorer.commit(staged, key);
        if (result instanceof RestoreResult.Restored restored) {
            staged = null;
            return new Step.Done(restored.replaced());
        }
        return stopped((RestoreResult.Refused) result);
    }

    @Override
    public void close() {
        if (staged != null) {
            restorer.giveUp(staged);
        }
        if (key != null) {
            key.close();
        }
        if (lock != null) {
            lock.close();
        }
    }

    private Step unpacked(Path file, String user, char[] password) {
        RestoreResult planned = restorer.plan(file, Optional.empty(), Schema.CURRENT);
        if (!(planned instanceof RestoreResult.Planned readable)) {
            return stopped((RestoreResult.Refused) planned);
        }
        RestoreResult result = restorer.stage(readable.plan());
        if (!(result instanceof RestoreResult.Staged ready)) {
            return stopped((RestoreResult.Refused) result);
        }
        staged = ready;
        Opening opening = open(ready, user, password);
        if (!(opening instanceof Opening.Opened opened)) {
            return new Step.Stopped(BookFault.WRONG_PASSWORD, ((Opening.Closed) opening).explanation());
        }
        key = opened.key();
        return compared(ready.plan().file(), user, password, opened.key());
    }

    /** The passwords of the backup's day open it; where it is of this book, so do those of today. */
    private Opening open(RestoreResult.Staged ready, String user, char[] password) {
        Opening then = open(new KeyRing(ready.folder(), stretch), user, password);
        boolean sameBook = ready.plan().keys() == RestorePlan.KeyMatch.SAME_BOOK;
        return then instanceof Opening.Opened || !sameBook ? then : open(new KeyRing(folder, stretch), user, password);
    }

    /** Without a name the first user is meant: most books have but one. */
    private static Opening open(KeyRing ring, String user, char[] password) {
        String name = user.isBlank() ? ring.users().stream().findFirst().orElse("") : user;
        return ring.open(name, password.clone());
    }

    private Step compared(Path file, String user, char[] password, BookKey opened) {
        Optional<BookFigures> now = figuresNow(user, password, opened);
        RestoreResult planned = restorer.plan(file, now, Schema.CURRENT);
        return planned instanceof RestoreResult.Planned ready
                ? new Step.Ready(ready.plan(), now.isPresent())
                : stopped((RestoreResult.Refused) planned);
    }

    private Optional<BookFigures> figuresNow(String user, char[] password, BookKey opened) {
        try {
            Optional<String> own = new KeyRing(folder, stretch).keyId();
            if (own.equals(Optional.of(opened.id()))) {
                return Optional.of(figures(opened));
            }
            Opening opening = open(new KeyRing(folder, stretch), user, password);
            if (opening instanceof Opening.Opened other) {
                try (BookKey its = other.key()) {
                    return Optional.of(figures(its));
                }
            }
            return Optional.empty();
        } catch (BookException e) {
            return Optional.empty();
        }
    }

    private BookFigures figures(BookKey its) {
        return BookCopy.reader().figures("file:" + folder.dataName().toAbsolutePath(), its);
    }

    private static Step stopped(RestoreResult.Refused refused) {
        return new Step.Stopped(refused.fault(), refused.explanation());
    }
}
