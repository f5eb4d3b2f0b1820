package vn.ptdv.sheet.write;

/** Told every few hundred rows; may ask to stop. */
@FunctionalInterface
public interface WriteProgress {
    WriteProgress IGNORED = rows -> Next.GO_ON;

    Next written(int rows);

    /** Whether to go on. */
    enum Next {
        GO_ON,
        CANCEL
    }
}
