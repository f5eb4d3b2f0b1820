package vn.ptdv.store.book;

import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;

/** The book could not be opened, read or written; the kind says what a person can do. */
public final class DatabaseFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    /** What went wrong, in the terms in which it is explained. */
    public enum Kind {
        IN_USE(BookFault.FOLDER_IN_USE),
        // The key came out of its own sealed wrapping, so where it does not fit the file is at fault too.
        DAMAGED(BookFault.DATA_DAMAGED),
        CHANGED(BookFault.DATA_CHANGED),
        DISK_FULL(BookFault.DISK_FULL),
        NEWER_BOOK(BookFault.BOOK_NEWER),
        OLDER_FILE(BookFault.BOOK_OLDER),
        MIGRATION_FAILED(BookFault.FILE_UNREADABLE),
        FAILED(BookFault.FILE_UNREADABLE);

        private final BookFault fault;

        Kind(BookFault fault) {
            this.fault = fault;
        }

        /** How it is told to whoever stands at the door. */
        public BookFault fault() {
            return fault;
        }
    }

    public DatabaseFault(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    public DatabaseFault(Kind kind, String detail) {
        super(kind.name() + ": " + detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public static DatabaseFault of(SQLException e) {
        if (Database.isInUse(e)) {
            return new DatabaseFault(Kind.IN_USE, e);
        }
        if (isDiskFull(e)) {
            return new DatabaseFault(Kind.DISK_FULL, e);
        }
        return new DatabaseFault(Database.isDamage(e) ? Kind.DAMAGED : Kind.FAILED, e);
    }

    /** What broke under a statement; empty where the statement itself was at fault. */
    public static Optional<BookFault> ofMachine(DataAccessException e) {
        if (isDiskFull(e)) {
            return Optional.of(BookFault.DISK_FULL);
        }
        SQLException cause = e.getCause(SQLException.class);
        boolean broken = cause != null && (Database.isDamage(cause) || Database.isGone(cause));
        return broken ? Optional.of(BookFault.BOOK_STOPPED) : Optional.empty();
    }

    /** What broke under a query or an act, whoever made it; empty where the error is the program's own. */
    public static Optional<BookFault> faultOf(Throwable error) {
        if (error instanceof BookException known) {
            return Optional.of(known.fault());
        }
        return error instanceof DataAccessException query ? ofMachine(query) : Optional.empty();
    }

    /** The operating system says it in words only; these are what Linux, Windows and our test say. */
    public static boolean isDiskFull(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String words = String.valueOf(t.getMessage()).toLowerCase(java.util.Locale.ROOT);
            if (words.contains("no space left") || words.contains("disk full") || words.contains("not enough space")) {
                return true;
            }
        }
        return false;
    }
}
