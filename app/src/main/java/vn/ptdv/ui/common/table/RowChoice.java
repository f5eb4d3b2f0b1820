package vn.ptdv.ui.common.table;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are chosen, one bit for each: the usual model keeps a cell for each and tells of each, so that choosing all
 * of a hundred thousand rows stops the window.
 */
final class RowChoice<S> extends TableView.TableViewSelectionModel<S> {
    private BitSet bits = new BitSet();
    private int[] places = {};
    private final Seen<Integer> indices = new Seen<>(i -> i);
    private final Seen<S> items = new Seen<>(this::getModelItem);
    private final Seen<TablePosition> cells = new Seen<>(i -> new TablePosition<>(getTableView(), i, null));

    RowChoice(TableView<S> table) {
        super(table);
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    BitSet bits() {
        return (BitSet) bits.clone();
    }

    int count() {
        return places.length;
    }

    /** Other rows have come: these are chosen now, and this one is the latest. */
    void reset(BitSet now, int latest) {
        setSelectedIndex(-1);
        change(next -> {
            next.clear();
            next.or(now);
        });
        setSelectedIndex(latest);
    }

    private void change(Consumer<BitSet> act) {
        BitSet before = bits;
        BitSet next = bits();
        act.accept(next);
        if (next.length() > getItemCount()) {
            next.clear(getItemCount(), next.length());
        }
        if (next.equals(before)) {
            return;
        }
        bits = next;
        places = next.stream().toArray();
        Told told = new Told(before, next, places);
        indices.tell(told);
        items.tell(told);
        cells.tell(told);
    }

    private boolean isRow(int row) {
        return row >= 0 && row < getItemCount();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<S> getSelectedItems() {
        return items;
    }

    @Override
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isSelected(int row) {
        return row >= 0 && bits.get(row);
    }

    @Override
    public boolean isSelected(int row, @Nullable TableColumn<S, ?> column) {
        return isSelected(row);
    }

    @Override
    public boolean isEmpty() {
        return places.length == 0;
    }

    @Override
    public void select(int row) {
        select(row, null);
    }

    @Override
    public void select(int row, @Nullable TableColumn<S, ?> column) {
        if (isRow(row)) {
            setSelectedIndex(row);
            change(next -> next.set(row));
            getTableView().getFocusModel().focus(row, column);
        }
    }

    @Override
    public void clearAndSelect(int row) {
        clearAndSelect(row, null);
    }

    @Override
    public void clearAndSelect(int row, @Nullable TableColumn<S, ?> column) {
        if (!isRow(row)) {
            clearSelection();
            return;
        }
        setSelectedIndex(row);
        change(next -> {
            next.clear();
            next.set(row);
        });
        getTableView().getFocusModel().focus(row, column);
    }

    @Override
    public void clearSelection(int row) {
        if (isSelected(row)) {
            change(next -> next.clear(row));
            if (getSelectedIndex() == row || isEmpty()) {
                setSelectedIndex(bits.length() - 1);
            }
        }
    }

    @Override
    public void clearSelection(int row, @Nullable TableColumn<S, ?> column) {
        clearSelection(row);
    }

    @Override
    public void clearSelection() {
        setSelectedIndex(-1);
        change(BitSet::clear);
    }

    @Override
    public void selectIndices(int row, int... rows) {
        change(next -> {
            if (isRow(row)) {
                next.set(row);
            }
            for (int other : rows) {
                if (isRow(other)) {
                    next.set(other);
                }
            }
        });
        goTo(rows.length == 0 ? row : rows[rows.length - 1]);
    }

    @Override
    public void selectRange(int start, int end) {
        int from = Math.max(0, Math.min(start, end + 1));
        int to = Math.min(getItemCount(), Math.max(end, start + 1));
        if (start != end && from < to) {
            change(next -> next.set(from, to));
            goTo(start < end ? to - 1 : from);
        }
    }

    /** What a click with Shift asks for, after it has taken the old choice away. */
    @Override
    public void selectRange(
            int first, @Nullable TableColumnBase<S, ?> column, int last, @Nullable TableColumnBase<S, ?> lastColumn) {
        selectRange(first, first <= last ? last + 1 : last - 1);
    }

    @Override
    public void selectAll() {
        if (getItemCount() > 0) {
            change(next -> next.set(0, getItemCount()));
            int focused = getFocusedIndex();
            goTo(isRow(focused) ? focused : getItemCount() - 1);
        }
    }

    private void goTo(int row) {
        if (isRow(row)) {
            setSelectedIndex(row);
            focus(row);
        }
    }

    @Override
    public void selectAboveCell() {
        int row = getSelectedIndex();
        select(row < 0 ? getItemCount() - 1 : row - 1);
    }

    @Override
    public void selectBelowCell() {
        select(getSelectedIndex() + 1);
    }

    @Override
    public void selectLeftCell() {
        // Rows are chosen, never cells.
    }

    @Override
    public void selectRightCell() {
        // Rows are chosen, never cells.
    }

    /** What changed by one act, told to all who look at the choice. */
    private record Told(int from, int to, int[] removed) {
        /** Those who listen look at each place that came; beyond a screenful only the last ones matter to them. */
        private static final int LOOKED_AT = 64;

        Told(BitSet before, BitSet next, int[] places) {
            this(from(before, next, places), to(before, next, places), gone(before, next));
        }

        private static int from(BitSet before, BitSet next, int[] places) {
            int first = came(before, next).nextSetBit(0);
            return first < 0
                    ? 0
                    : Math.max(java.util.Arrays.binarySearch(places, first), to(before, next, places) - LOOKED_AT);
        }

        private static int to(BitSet before, BitSet next, int[] places) {
            int last = came(before, next).length() - 1;
            return last < 0 ? 0 : java.util.Arrays.binarySearch(places, last) + 1;
        }

        private static BitSet came(BitSet before, BitSet next) {
            BitSet came = (BitSet) next.clone();
            came.andNot(before);
            return came;
        }

        private static int[] gone(BitSet before, BitSet next) {
            BitSet gone = (BitSet) before.clone();
            gone.andNot(next);
            return gone.stream().toArray();
        }
    }

    /** The choice as a list: of places, of rows or of cells. */
    private final class Seen<E> extends ObservableListBase<E> {
        private final IntFunction<E> maker;

        Seen(IntFunction<E> maker) {
            this.maker = maker;
        }

        void tell(Told told) {
            fireChange(new Change<>(this, told, maker));
        }

        @Override
        public E get(int place) {
            return maker.apply(places[place]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    private static final class Change<E> extends ListChangeListener.Change<E> {
        private final Told told;
        private final IntFunction<E> maker;
        private boolean read;

        Change(ObservableList<E> list, Told told, IntFunction<E> maker) {
            super(list);
            this.told = told;
            this.maker = maker;
        }

        @Override
        public boolean next() {
            boolean first = !read;
            read = true;
            return first;
        }

        @Override
        public void reset() {
            read = false;
        }

        @Override
        public int getFrom() {
            return told.from();
        }

        @Override
        public int getTo() {
            return told.to();
        }

        @Override
        public List<E> getRemoved() {
            return new java.util.AbstractList<>() {
                @Override
                public E get(int place) {
                    return maker.apply(told.removed()[place]);
                }

                @Override
                public int size() {
                    return told.removed().length;
                }
            };
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
