package vn.ptdv.ui.common.table;

/** One place of the table with the row that stands there; two lines are never equal, so that every reload is drawn. */
final class Line<R> {
    private final R row;

    Line(R row) {
        this.row = row;
    }

    R row() {
        return row;
    }
}
