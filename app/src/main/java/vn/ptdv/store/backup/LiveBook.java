package vn.ptdv.store.backup;

import java.io.OutputStream;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** The open book, as a backup sees it. */
public interface LiveBook {
    /** Runs the work while nothing is written, so that figures and copy speak of the same moment. */
    <T> T whileStill(Supplier<T> work);

    BookFigures figures();

    /** Writes the encrypted data file as it stands to what is opened for its size; {@link H2Stream} does it for an H2 connection. */
    void copyData(LongFunction<OutputStream> target);
}
