package vn.ptdv.ui.common.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.TableContents;
import vn.ptdv.ui.common.table.TableExports;

/** Takes a grid out as it stands, what is typed but not saved included. */
final class GridContents {
    private GridContents() {}

    /** Ctrl+E, as in every table. */
    static <K> void offer(
            EditGrid<K> grid, TableView<GridRow<K>> table, Supplier<List<GridColumn>> columns, String rowTitle) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (KeyCombination.valueOf("Shortcut+E").match(e)) {
                e.consume();
                TableExports.over(grid).ifPresent(exports -> exports.ask(of(grid, table, columns.get(), rowTitle)));
            }
        });
    }

    static <K> TableContents of(
            EditGrid<K> grid, TableView<GridRow<K>> table, List<GridColumn> columns, String rowTitle) {
        List<Column<GridRow<K>>> shown = new ArrayList<>();
        shown.add(Column.<GridRow<K>>text("name", rowTitle, GridRow::indented).width(300));
        for (GridColumn column : columns) {
            Column<GridRow<K>> made = Column.<GridRow<K>>text(
                            column.key(), column.title(), row -> grid.text(new GridCell<>(row.id(), column.key())))
                    .width(column.width());
            shown.add(column.side() == GridColumn.Side.RIGHT ? made.right() : made);
        }
        List<GridRow<K>> rows = List.copyOf(table.getItems());
        String title = table.getAccessibleText() == null ? "" : table.getAccessibleText();
        return new TableContents.Of<>(table.getId(), title, shown, rows, List.of(), row -> false);
    }
}
