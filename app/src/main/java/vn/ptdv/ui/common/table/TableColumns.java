package vn.ptdv.ui.common.table;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Makes the table's columns from ours. */
final class TableColumns {
    private static final double NARROWEST = 36;

    private TableColumns() {}

    static <R> TableColumn<Line<R>, Line<R>> make(Column<R> column) {
        TableColumn<Line<R>, Line<R>> made = new TableColumn<>(column.title());
        made.setId(column.key());
        made.setUserData(column);
        made.setMinWidth(NARROWEST);
        made.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        made.setCellFactory(c -> new Cell<>(column));
        if (column.align() == Column.Align.RIGHT) {
            made.getStyleClass().add("number");
        }
        reset(made);
        return made;
    }

    static void reset(TableColumn<?, ?> made) {
        Column<?> column = (Column<?>) made.getUserData();
        made.setPrefWidth(column.width());
        made.setVisible(column.shown() == Column.Shown.AT_FIRST);
    }

    @SuppressWarnings("unchecked")
    static <R> Column<R> column(TableColumn<?, ?> made) {
        return (Column<R>) made.getUserData();
    }

    private static final class Cell<R> extends TableCell<Line<R>, Line<R>> {
        private final Column<R> column;

        Cell(Column<R> column) {
            this.column = column;
            if (column.align() == Column.Align.RIGHT) {
                getStyleClass().add("number");
            }
        }

        @Override
        protected void updateItem(@Nullable Line<R> line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            String text = column.text().apply(line.row());
            setAccessibleText(text);
            if (column.graphic().isPresent()) {
                setGraphic(column.graphic().get().apply(line.row()));
            } else {
                setText(text);
            }
        }
    }
}
