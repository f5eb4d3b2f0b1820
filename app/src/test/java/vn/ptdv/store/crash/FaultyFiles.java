package vn.ptdv.store.crash;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;

/**
 * A disk that fills up or fails, for H2: an address {@code jdbc:h2:faulty:/path/book} goes through it.
 *
 * <p>H2 makes its file objects itself, so the faults are one for the process; closing mends the disk.
 */
public final class FaultyFiles implements AutoCloseable {
    static final String SCHEME = "faulty";
    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);
    private static final AtomicBoolean READS_FAIL = new AtomicBoolean();

    private final FaultyPath scheme = new FaultyPath();

    private FaultyFiles() {
        FilePath.register(scheme);
    }

    public static FaultyFiles install() {
        mend();
        return new FaultyFiles();
    }

    /** The name that stands after {@code jdbc:h2:}. */
    public String address(Path dataName) {
        return SCHEME + ":" + dataName.toAbsolutePath();
    }

    /** From now on so many bytes fit; the write that does not fit is cut in the middle. */
    public void fullAfter(long bytes) {
        ROOM.set(bytes);
    }

    public void failReads() {
        READS_FAIL.set(true);
    }

    public static void mend() {
        ROOM.set(Long.MAX_VALUE);
        READS_FAIL.set(false);
    }

    /** How many of so many bytes still fit. */
    static int room(int wanted) {
        long before = ROOM.getAndUpdate(left -> Math.max(0, left - wanted));
        return (int) Math.min(wanted, before);
    }

    static boolean readsFail() {
        return READS_FAIL.get();
    }

    @Override
    public void close() {
        mend();
        FilePath.unregister(scheme);
    }
}
