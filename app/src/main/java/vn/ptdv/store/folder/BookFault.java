package vn.ptdv.store.folder;

/** Everything that can be wrong with a book, each with a code that a clerk can read out on the telephone. */
public enum BookFault {
    NOT_A_FOLDER("B101"),
    NOT_A_BOOK("B102"),
    READ_ONLY("B103"),
    DATA_MISSING("B104"),
    KEY_MISSING("B105"),
    KEY_CUT("B106"),
    KEY_COPY_USED("B107"),
    DATA_DAMAGED("B108"),
    BOOK_NEWER("B109"),
    DISK_FULL("B110"),
    FILE_UNREADABLE("B111"),
    FILE_NOT_WRITTEN("B112"),
    FOLDER_IN_USE("B113"),
    BOOK_THERE("B114"),
    BOOK_STOPPED("B115"),
    BOOK_OLDER("B116"),
    DATA_CHANGED("B117"),
    CLOCK_BACK("B118"),
    WRONG_PASSWORD("B121"),
    TOO_MANY_TRIES("B122"),
    RECOVERY_MISTYPED("B123"),
    RECOVERY_WRONG("B124"),
    KEY_OF_ANOTHER_BOOK("B125"),
    USER_UNKNOWN("B126"),
    LAST_USER("B127"),
    USER_EXISTS("B128"),
    PASSWORD_EMPTY("B131"),
    PASSWORD_SHORT("B132"),
    PASSWORD_IS_USER("B133"),
    LOCKED("B141"),
    BACKUP_UNREADABLE("B151"),
    BACKUP_CHANGED("B152"),
    BACKUP_COUNTS("B153"),
    BACKUP_OTHER_KEY("B154"),
    BACKUP_NEWER("B155"),
    BACKUP_EMPTY("B156"),
    BACKUP_MISSING("B157"),
    RESTORE_FINISHED("B158");

    private final String code;

    BookFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
