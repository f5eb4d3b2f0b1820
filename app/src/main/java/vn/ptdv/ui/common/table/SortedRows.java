package vn.ptdv.ui.common.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;

/** All rows of a table with the sort keys that have been needed so far; several threads may ask at once. */
final class SortedRows<R> {
    /** So many are put in order at once; more are worth other threads. */
    static final int FEW = 1_000;

    private final List<R> rows;
    private final Function<R, ?> id;
    private final Map<Column<R>, Object[]> keys = Collections.synchronizedMap(new IdentityHashMap<>());

    SortedRows(List<R> rows, Function<R, ?> id) {
        this.rows = List.copyOf(rows);
        this.id = id;
    }

    /** A clicked heading. */
    record Heading<R>(Column<R> column, boolean descending) {
        static <R> List<Heading<R>> of(List<? extends TableColumn<?, ?>> sorted) {
            return sorted.stream()
                    .map(c ->
                            new Heading<R>(TableColumns.column(c), c.getSortType() == TableColumn.SortType.DESCENDING))
                    .toList();
        }
    }

    List<R> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    boolean isMany() {
        return size() > FEW;
    }

    /** The rows that pass, in the order of the headings; equal rows stand by id, so that they never swap places. */
    List<R> arranged(Predicate<? super R> passes, List<Heading<R>> headings) {
        int[] left = places().filter(i -> passes.test(rows.get(i))).toArray();
        if (headings.isEmpty()) {
            return left.length == rows.size()
                    ? rows
                    : IntStream.of(left).mapToObj(rows::get).toList();
        }
        for (Heading<R> heading : headings) {
            fill(heading.column(), left);
        }
        Integer[] order = IntStream.of(left).boxed().toArray(Integer[]::new);
        if (isMany()) {
            Arrays.parallelSort(order, order(headings));
        } else {
            Arrays.sort(order, order(headings));
        }
        return Arrays.stream(order).map(rows::get).toList();
    }

    private IntStream places() {
        IntStream all = IntStream.range(0, rows.size());
        return isMany() ? all.parallel() : all;
    }

    // Two threads may make the same key; the second is as good as the first.
    private void fill(Column<R> column, int[] left) {
        Object[] made = keys.computeIfAbsent(column, c -> new Object[rows.size()]);
        IntStream wanted = IntStream.of(left);
        (isMany() ? wanted.parallel() : wanted)
                .filter(i -> made[i] == null)
                .forEach(i -> made[i] = column.sortKey().apply(rows.get(i)));
    }

    private Comparator<Integer> order(List<Heading<R>> headings) {
        return headings.stream()
                .map(h -> h.descending() ? by(h.column()).reversed() : by(h.column()))
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(this::byId))
                .orElse(this::byId);
    }

    @SuppressWarnings("unchecked")
    private Comparator<Integer> by(Column<R> column) {
        Object[] made = keys.computeIfAbsent(column, c -> new Object[rows.size()]);
        return (a, b) -> ((Comparable<Object>) made[a]).compareTo(made[b]);
    }

    @SuppressWarnings("unchecked")
    private int byId(Integer a, Integer b) {
        Object one = id.apply(rows.get(a));
        Object other = id.apply(rows.get(b));
        return one instanceof Comparable<?> && one.getClass() == other.getClass()
                ? ((Comparable<Object>) one).compareTo(other)
                : a.compareTo(b);
    }
}
