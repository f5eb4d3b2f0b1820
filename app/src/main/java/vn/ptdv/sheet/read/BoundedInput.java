package vn.ptdv.sheet.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what comes out of a packed part and stops a part that swells beyond reason. */
final class BoundedInput extends FilterInputStream {
    /** Thousands of small parts may unpack to as much as so many large ones. */
    private static final int PARTS = 2;

    private final long packed;
    private final ReadLimits limits;
    private final AtomicLong all;
    private long unpacked;

    /** {@code all} counts what has come out of all parts together. */
    BoundedInput(InputStream in, long packed, ReadLimits limits, AtomicLong all) {
        super(in);
        this.all = all;
        this.packed = Math.max(1, packed);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = super.read(target, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int more) throws ReadFailure {
        unpacked += more;
        if (unpacked > limits.unpackedBytes()
                || all.addAndGet(more) > PARTS * limits.unpackedBytes()
                || (unpacked > limits.ratioMattersAbove() && unpacked / packed > limits.unpackedRatio())) {
            throw ReadFailure.of(ReadProblem.Code.ZIP_BOMB);
        }
    }
}
