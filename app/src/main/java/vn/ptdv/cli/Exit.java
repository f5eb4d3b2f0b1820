package vn.ptdv.cli;

import vn.ptdv.store.folder.BookFault;

/** The exit codes that scripts rely on. */
final class Exit {
    static final int DONE = 0;
    static final int UNEXPECTED = 1;
    static final int USAGE = 2;
    static final int NO_DISPLAY = 3;
    static final int REFUSED = 4;
    static final int LOCKED = 5;
    static final int DAMAGED = 6;
    static final int DEVIATIONS = 7;

    private Exit() {}

    static int of(BookFault fault) {
        return switch (fault) {
            case LOCKED, FOLDER_IN_USE, WRONG_PASSWORD, TOO_MANY_TRIES, RECOVERY_MISTYPED, RECOVERY_WRONG -> LOCKED;
            case DATA_DAMAGED,
                    DATA_CHANGED,
                    DATA_MISSING,
                    KEY_MISSING,
                    KEY_CUT,
                    BACKUP_UNREADABLE,
                    BACKUP_CHANGED,
                    BACKUP_COUNTS -> DAMAGED;
            default -> REFUSED;
        };
    }
}
