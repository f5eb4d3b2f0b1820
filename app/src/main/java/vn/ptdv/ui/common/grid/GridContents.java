package vn.ptdv.ui.common.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.TableContents;
import vn.ptdv.ui.common.table.TableExports;
import vn.ptdv.ui.common.theme.Icons;

/** Takes a grid out as it stands, what is typed but not saved included. */
final class GridContents {
    private GridContents() {}

    /** The title over the names of the rows, and the sums by their columns. */
    record Words(String rowTitle, Map<String, String> sums) {}

    /** Ctrl+E, as in every table, and the button that does the same where the window offers it. */
    static Node offer(Node grid, TableView<?> table, Supplier<TableContents> contents) {
        Runnable take = () -> TableExports.over(grid).ifPresent(exports -> exports.ask(contents.get()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (KeyCombination.valueOf("Shortcut+E").match(e)) {
                e.consume();
                take.run();
            }
        });
        Button button = Icons.button(Feather.SHARE, Texts.of("common.table.export"), take);
        button.setId(table.getId() + "-export");
        show(button, false);
        // Later too, because a dialog's scene stands in no window yet when the grid comes into it.
        grid.sceneProperty().addListener((o, old, now) -> {
            show(button, TableExports.over(grid).isPresent());
            Platform.runLater(() -> show(button, TableExports.over(grid).isPresent()));
        });
        return button;
    }

    private static void show(Node button, boolean now) {
        button.setVisible(now);
        button.setManaged(now);
    }

    static <K> TableContents of(EditGrid<K> grid, TableView<GridRow<K>> table, List<GridColumn> columns, Words words) {
        List<Column<GridRow<K>>> shown = new ArrayList<>();
        shown.add(Column.<GridRow<K>>text("name", words.rowTitle(), GridRow::indented)
                .width(300));
        for (GridColumn column : columns) {
            Column<GridRow<K>> made = Column.<GridRow<K>>text(
                            column.key(), column.title(), row -> grid.text(new GridCell<>(row.id(), column.key())))
                    .width(column.width());
            shown.add(column.side() == GridColumn.Side.RIGHT ? made.right() : made);
        }
        List<GridRow<K>> rows = List.copyOf(table.getItems());
        String title = table.getAccessibleText() == null ? "" : table.getAccessibleText();
        return new TableContents.Of<>(table.getId(), title, shown, rows, List.of(), row -> false, words.sums(), "");
    }
}
