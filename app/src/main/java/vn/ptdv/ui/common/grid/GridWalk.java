package vn.ptdv.ui.common.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/** Where one is in a grid, and how one goes on from cell to cell; the name of a row stands before its first column. */
final class GridWalk<K> {
    private final TableView<GridRow<K>> table;
    private final Supplier<List<GridColumn>> columns;

    GridWalk(TableView<GridRow<K>> table, Supplier<List<GridColumn>> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The focused row, or -1. */
    int row() {
        return table.getFocusModel().getFocusedCell().getRow();
    }

    /** The focused column; below 0 on the name of a row or without a focused cell. */
    int column() {
        return table.getFocusModel().getFocusedCell().getColumn() - 1;
    }

    int rows() {
        return table.getItems().size();
    }

    int columns() {
        return columns.get().size();
    }

    Optional<GridCell<K>> focused() {
        return row() >= 0 && row() < rows() && column() >= 0 ? Optional.of(cell(row(), column())) : Optional.empty();
    }

    GridCell<K> cell(int row, int column) {
        return new GridCell<>(
                table.getItems().get(row).id(), columns.get().get(column).key());
    }

    boolean isTyped(int row, int column) {
        return columns.get().get(column).kind() == GridRow.Kind.TYPED
                && table.getItems().get(row).kind() == GridRow.Kind.TYPED;
    }

    /** Goes to the next cell that can be typed into; from the end of a row to the next row. */
    void step(int down, int right) {
        table.requestFocus();
        int row = Math.max(0, row()) + down;
        int column = column();
        if (column < 0 || (columns.get().get(column).kind() == GridRow.Kind.FIXED && right == 0)) {
            column = nextTyped(Math.max(0, column), 1).orElse(0);
        } else if (right != 0) {
            Optional<Integer> next = nextTyped(column + right, right);
            if (next.isEmpty()) {
                row += right;
            }
            column = next.or(() -> nextTyped(right > 0 ? 0 : columns() - 1, right))
                    .orElse(column);
        }
        if (row >= 0 && row < rows()) {
            go(row, column);
        }
    }

    // At the last cell Tab goes on to the next field, so that the keyboard is never caught in the grid.
    boolean atEdge(int right) {
        int last = right > 0 ? rows() - 1 : 0;
        return row() == last && nextTyped(column() + right, right).isEmpty();
    }

    /** To the name of the row, or of the first row when no cell has the focus. */
    void toName() {
        if (rows() > 0) {
            select(Math.max(0, row()), 0);
        }
    }

    /** To the last cell of the row that can be typed into. */
    void toLast() {
        if (rows() > 0) {
            go(Math.max(0, row()), nextTyped(columns() - 1, -1).orElse(columns() - 1));
        }
    }

    /** To the first or the last cell of the grid that can be typed into. */
    void toEnd(int way) {
        int edge = way > 0 ? columns() - 1 : 0;
        int column = nextTyped(edge, -way).orElse(edge);
        for (int row = way > 0 ? rows() - 1 : 0; row >= 0 && row < rows(); row -= way) {
            if (isTyped(row, column)) {
                go(row, column);
                return;
            }
        }
    }

    void go(int row, int column) {
        select(row, column + 1);
    }

    @SuppressWarnings("rawtypes")
    List<TablePosition> chosen() {
        return table.getSelectionModel().getSelectedCells().stream()
                .filter(p -> p.getColumn() > 0)
                .toList();
    }

    private void select(int row, int tableColumn) {
        TableColumn<GridRow<K>, ?> target = table.getColumns().get(tableColumn);
        table.getSelectionModel().clearAndSelect(row, target);
        table.getFocusModel().focus(row, target);
        table.scrollTo(Math.max(0, row - 3));
        table.scrollToColumn(target);
    }

    private Optional<Integer> nextTyped(int from, int by) {
        for (int c = from; c >= 0 && c < columns(); c += by) {
            if (columns.get().get(c).kind() == GridRow.Kind.TYPED) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }
}
