package vn.ptdv.ui.common.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import vn.ptdv.ui.common.task.Beside;

/** The rows of a table between those who bring them and those who look: many are filtered and sorted beside the window. */
final class RowsInSight<R> {
    private final TableView<Line<R>> table;
    private final Function<R, ?> id;
    private final Runnable told;
    private final Lines<R> lines = new Lines<>();
    private final RowChoice<Line<R>> choice;
    private final List<Runnable> afterwards = new ArrayList<>();
    private SortedRows<R> all;
    private Predicate<? super R> filter = r -> true;
    private Predicate<? super R> built = r -> true;
    private int wanted;
    private int shown;

    /** {@code told} is run after other rows have come into sight. */
    RowsInSight(TableView<Line<R>> table, Function<R, ?> id, Runnable told) {
        this.table = table;
        this.id = id;
        this.told = told;
        this.choice = new RowChoice<>(table);
        this.all = new SortedRows<>(List.of(), id);
        table.setItems(lines);
        table.setSelectionModel(choice);
    }

    int count() {
        return all.size();
    }

    /** How many rows there are, leaving out those that only stand between others. */
    int count(Optional<Predicate<? super R>> which) {
        return count(all.rows(), which);
    }

    int countShown(Optional<Predicate<? super R>> which) {
        return count(shown(), which);
    }

    private static <R> int count(List<R> rows, Optional<Predicate<? super R>> which) {
        return which.map(counts -> (int) rows.stream().filter(counts).count()).orElseGet(rows::size);
    }

    RowChoice<Line<R>> choice() {
        return choice;
    }

    void setRows(List<R> rows) {
        all = new SortedRows<>(rows, id);
        arrange();
    }

    void setFilter(Predicate<? super R> passes) {
        filter = passes;
        arrange();
    }

    void setBuilt(Predicate<? super R> passes) {
        built = passes;
        arrange();
    }

    List<R> shown() {
        return lines.rows();
    }

    List<R> chosen() {
        List<R> rows = lines.rows();
        return choice.count() == rows.size()
                ? rows
                : choice.bits().stream().mapToObj(rows::get).toList();
    }

    void choose(Object rowId) {
        whenShown(() -> places(Set.of(rowId)).limit(1).forEach(i -> {
            choice.clearAndSelect(i);
            table.scrollTo(Math.max(0, i - 3));
        }));
    }

    void chooseAll(Collection<?> rowIds) {
        whenShown(() -> {
            choice.clearSelection();
            int[] places = places(Set.copyOf(rowIds)).toArray();
            if (places.length > 0) {
                choice.selectIndices(places[0], places);
            }
        });
    }

    void chooseFirst() {
        whenShown(() -> {
            if (choice.isEmpty()) {
                choice.select(0);
            }
        });
    }

    // What is asked for later replaces what is not shown yet; a choice made meanwhile is taken along by asking anew.
    void arrange() {
        int ticket = ++wanted;
        BitSet chosen = choice.bits();
        Arrangement<R> arrangement = arrangement(chosen);
        if (!arrangement.isLong()) {
            show(arrangement.work(id));
            return;
        }
        Beside.reckon(() -> arrangement.work(id), now -> {
            if (ticket != wanted) {
                return;
            }
            if (choice.bits().equals(chosen)) {
                show(now);
            } else {
                arrange();
            }
        });
    }

    private Arrangement<R> arrangement(BitSet chosen) {
        Predicate<? super R> first = filter;
        Predicate<? super R> second = built;
        return new Arrangement<>(
                all,
                row -> first.test(row) && second.test(row),
                SortedRows.Heading.of(table.getSortOrder()),
                new Arrangement.Before<>(
                        lines.rows(), chosen, table.getFocusModel().getFocusedIndex()));
    }

    private void show(Arrangement.Shown<R> now) {
        lines.show(now.rows());
        choice.reset(now.chosen(), now.focused());
        if (now.focused() >= 0) {
            table.getFocusModel().focus(now.focused());
        }
        shown = wanted;
        told.run();
        List.copyOf(afterwards).forEach(Runnable::run);
        afterwards.clear();
    }

    private IntStream places(Set<?> rowIds) {
        List<R> rows = lines.rows();
        return IntStream.range(0, rows.size()).filter(i -> rowIds.contains(id.apply(rows.get(i))));
    }

    private void whenShown(Runnable act) {
        if (shown == wanted) {
            act.run();
        } else {
            afterwards.add(act);
        }
    }
}
