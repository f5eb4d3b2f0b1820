package vn.ptdv.ui.common.table;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.util.Callback;

/** The first columns stay in sight while the others are scrolled to the side. */
public final class FrozenColumns<S> {
    private static final double IN_FRONT = -1;
    private static final String STYLE = "frozen";

    private final TableView<S> table;
    private final DoubleProperty scrolled;
    private List<TableColumn<S, ?>> frozen = List.of();

    private FrozenColumns(TableView<S> table) {
        this.table = table;
        this.scrolled = SideScroll.of(table);
        // Rows of a fixed height leave out the cells that lie outside, and these never do.
        table.getStyleClass().add("frozen-columns");
        InvalidationListener again = o -> Platform.runLater(this::holdHeaders);
        table.skinProperty().addListener(again);
        table.widthProperty().addListener(again);
        table.getVisibleLeafColumns().addListener(again);
        scrolled.addListener(again);
    }

    /** Gives a table other columns and keeps the first of them in sight. */
    @SuppressWarnings("unchecked")
    public static <S> void replace(TableView<S> table, List<TableColumn<S, ?>> columns, int count) {
        table.getColumns().setAll(columns);
        ((FrozenColumns<S>) table.getProperties().computeIfAbsent(FrozenColumns.class, k -> new FrozenColumns<>(table)))
                .hold(count);
    }

    static <S> FrozenColumns<S> on(TableView<S> table) {
        return new FrozenColumns<>(table);
    }

    /** Keeps so many of the columns as they stand now. */
    void hold(int count) {
        frozen = List.copyOf(
                table.getColumns().subList(0, Math.min(count, table.getColumns().size())));
        frozen.forEach(c -> {
            c.setReorderable(false);
            holdCells(c);
        });
        Platform.runLater(this::holdHeaders);
    }

    private <T> void holdCells(TableColumn<S, T> column) {
        Callback<TableColumn<S, T>, TableCell<S, T>> maker = column.getCellFactory();
        column.setCellFactory(c -> {
            TableCell<S, T> cell = maker.call(c);
            keep(cell);
            return cell;
        });
    }

    private void holdHeaders() {
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header
                    && frozen.stream().anyMatch(c -> c == header.getTableColumn())
                    && !header.getStyleClass().contains(STYLE)) {
                keep(header);
            }
        }
    }

    private void keep(Node node) {
        node.getStyleClass().add(STYLE);
        node.setViewOrder(IN_FRONT);
        node.translateXProperty().bind(scrolled);
    }
}
