package vn.ptdv.store.book;

import java.util.function.LongSupplier;

/** Ids unique over the whole book, taken from the sequence a thousand at a time. */
public final class Ids {
    private static final int BLOCK = 1000;
    private final LongSupplier nextBlock;
    private long next;
    private long end;

    public Ids(LongSupplier nextBlock) {
        this.nextBlock = nextBlock;
    }

    public synchronized long next() {
        if (next == end) {
            next = nextBlock.getAsLong();
            end = next + BLOCK;
        }
        return next++;
    }
}
