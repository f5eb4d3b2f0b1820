package vn.ptdv.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/**
 * A table of JavaFX's own, with nothing of the program in it but the look: what its two works take in the same run on the
 * same thread is what the machine, and the toolkit on it, need at least.
 */
final class BareTable {
    private static final int COLUMNS = 8;
    private static final int ROWS = 200;
    private final StackPane frame;
    private int shown;

    BareTable(StackPane frame) {
        this.frame = frame;
    }

    /** Comes into the window with its headings and first rows. */
    void build() {
        TableView<Integer> table = new TableView<>();
        table.setFixedCellSize(28);
        for (int c = 0; c < COLUMNS; c++) {
            int place = c;
            TableColumn<Integer, String> column = new TableColumn<>("Cột " + c);
            column.setPrefWidth(140);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper("Nguyễn Văn " + row.getValue() + " " + place));
            table.getColumns().add(column);
        }
        table.getItems().setAll(next());
        frame.getChildren().setAll(table);
    }

    /** Shows other rows, as after a sort. */
    @SuppressWarnings("unchecked")
    void exchange() {
        ((TableView<Integer>) frame.getChildren().get(0)).getItems().setAll(next());
    }

    private List<Integer> next() {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(shown++);
        }
        return rows;
    }
}
