package vn.ptdv.store.book;

import java.sql.SQLException;

/** The book could not be opened, read or written; the kind says what a person can do. */
public final class DatabaseFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    /** What went wrong, in the terms in which it is explained. */
    public enum Kind {
        WRONG_KEY,
        IN_USE,
        DAMAGED,
        DISK_FULL,
        NEWER_BOOK,
        MIGRATION_FAILED,
        FAILED
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

    static DatabaseFault of(SQLException e) {
        if (Database.isWrongKey(e)) {
            return new DatabaseFault(Kind.WRONG_KEY, e);
        }
        if (Database.isInUse(e)) {
            return new DatabaseFault(Kind.IN_USE, e);
        }
        if (isDiskFull(e)) {
            return new DatabaseFault(Kind.DISK_FULL, e);
        }
        return new DatabaseFault(Database.isDamage(e) ? Kind.DAMAGED : Kind.FAILED, e);
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
