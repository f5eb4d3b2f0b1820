package vn.ptdv.store.change;

/** A write that the book turned down; everything in the same action is rolled back. */
public final class WriteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why, as a code whose words are in the messages. */
    public enum Reason {
        /** Someone changed the row since it was read. */
        STALE,
        /** The row is not there any more. */
        GONE,
        /** Other rows refer to it. */
        IN_USE,
        /** A row with the same key exists. */
        DUPLICATE,
        /** A value breaks a rule of the table. */
        INVALID
    }

    public WriteRefused(Reason reason, String where) {
        super(reason + " " + where);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
