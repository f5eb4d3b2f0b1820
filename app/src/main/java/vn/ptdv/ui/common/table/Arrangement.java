package vn.ptdv.ui.common.table;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is wanted of the rows: which of them, in which order, and what was chosen among those shown before. All of it is
 * taken from the window first, so that it can be worked out on any thread.
 */
record Arrangement<R>(
        SortedRows<R> all, Predicate<? super R> passes, List<SortedRows.Heading<R>> headings, Before<R> before) {
    /** What was shown, and what of it was chosen, by place. */
    record Before<R>(List<R> rows, BitSet chosen, int focused) {}

    /** What is to be shown; the focus is -1 where nothing was chosen. */
    record Shown<R>(List<R> rows, BitSet chosen, int focused) {}

    boolean isLong() {
        return all.isMany() || before.rows().size() > SortedRows.FEW;
    }

    Shown<R> work(Function<R, ?> id) {
        List<R> rows = all.arranged(passes, headings);
        BitSet chosen = new BitSet();
        if (before.chosen().isEmpty()) {
            return new Shown<>(rows, chosen, -1);
        }
        Set<Object> ids = new HashSet<>();
        before.chosen().stream().forEach(i -> ids.add(id.apply(before.rows().get(i))));
        IntStream.range(0, rows.size())
                .filter(i -> ids.contains(id.apply(rows.get(i))))
                .forEach(chosen::set);
        return new Shown<>(rows, chosen, focus(rows, chosen, id));
    }

    private int focus(List<R> rows, BitSet chosen, Function<R, ?> id) {
        if (before.focused() < 0 || before.focused() >= before.rows().size()) {
            return chosen.length() - 1;
        }
        Object focused = id.apply(before.rows().get(before.focused()));
        return chosen.stream()
                .filter(i -> id.apply(rows.get(i)).equals(focused))
                .findFirst()
                .orElse(chosen.length() - 1);
    }
}
