package vn.ptdv.ui.common.table;

import java.util.IdentityHashMap;
import java.util.Map;

/** A row with its place and the sort keys that have been needed so far. */
final class Line<R> {
    private final R row;
    private final Object id;
    private final int place;
    private final Map<Column<R>, Comparable<?>> keys = new IdentityHashMap<>(2);

    Line(R row, Object id, int place) {
        this.row = row;
        this.id = id;
        this.place = place;
    }

    R row() {
        return row;
    }

    Object id() {
        return id;
    }

    int place() {
        return place;
    }

    @SuppressWarnings("unchecked")
    Comparable<Object> key(Column<R> column) {
        return (Comparable<Object>)
                keys.computeIfAbsent(column, c -> c.sortKey().apply(row));
    }
}
