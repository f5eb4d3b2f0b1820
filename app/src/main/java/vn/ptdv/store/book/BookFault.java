package vn.ptdv.store.book;

import java.sql.SQLException;

/** The book could not be opened, read or written; the kind says what a person can do. */
public final class BookFault extends Exception {
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

    public BookFault(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    public BookFault(Kind kind, String detail) {
        super(kind.name() + ": " + detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static BookFault of(SQLException e) {
        if (Database.isWrongKey(e)) {
            return new BookFault(Kind.WRONG_KEY, e);
        }
        if (Database.isInUse(e)) {
            return new BookFault(Kind.IN_USE, e);
        }
        if (isDiskFull(e)) {
            return new BookFault(Kind.DISK_FULL, e);
        }
        return new BookFault(Database.isDamage(e) ? Kind.DAMAGED : Kind.FAILED, e);
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
