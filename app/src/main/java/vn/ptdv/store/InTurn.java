package vn.ptdv.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Reads a long table some rows at a time by its key: whatever one query returns, H2 holds in memory at once. */
public final class InTurn {
    /** How many rows one query should return at most. */
    public static final int SOME = 20_000;

    private InTurn() {}

    /** Asks for the rows after a key, in the order of the key, until none is left. */
    public static <R extends Record> void each(
            LongFunction<ResultQuery<R>> after, Function<R, Long> key, Consumer<R> take) {
        long last = Long.MIN_VALUE;
        List<R> some = after.apply(last).fetch();
        while (!some.isEmpty()) {
            some.forEach(take);
            last = key.apply(some.get(some.size() - 1));
            some = after.apply(last).fetch();
        }
    }
}
