package vn.ptdv.ui.common.table;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/** The rows that are shown; a line is made only where somebody looks, and all are exchanged by one word. */
final class Lines<R> extends ObservableListBase<Line<R>> {
    private final Map<Integer, Line<R>> made = new HashMap<>();
    private List<R> rows = List.of();

    List<R> rows() {
        return rows;
    }

    void show(List<R> now) {
        Old<R> old = new Old<>(rows);
        made.clear();
        rows = now;
        if (!old.isEmpty() || !now.isEmpty()) {
            fireChange(new Exchange<>(this, old));
        }
    }

    @Override
    public Line<R> get(int place) {
        return made.computeIfAbsent(place, p -> new Line<>(rows.get(p)));
    }

    /** Only a line that was made stands somewhere; the control looks for the focused one whenever all are exchanged. */
    @Override
    public int indexOf(Object line) {
        return made.entrySet().stream()
                .filter(e -> e.getValue() == line)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public int lastIndexOf(Object line) {
        return indexOf(line);
    }

    @Override
    public boolean contains(Object line) {
        return indexOf(line) >= 0;
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** What was shown before, for those who ask. */
    private static final class Old<R> extends AbstractList<Line<R>> {
        private final List<R> rows;

        Old(List<R> rows) {
            this.rows = rows;
        }

        @Override
        public Line<R> get(int place) {
            return new Line<>(rows.get(place));
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    private static final class Exchange<R> extends ListChangeListener.Change<Line<R>> {
        private final List<Line<R>> old;
        private boolean told;

        Exchange(Lines<R> lines, List<Line<R>> old) {
            super(lines);
            this.old = old;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<Line<R>> getRemoved() {
            return old;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
