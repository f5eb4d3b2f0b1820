package vn.ptdv.ui.common.layout;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Fields in columns of one width, in reading order, so that Tab goes as the eye does. */
public final class SplitForm extends GridPane {
    private final int columns;
    private int next;

    public SplitForm(int columns) {
        this.columns = columns;
        setHgap(16);
        setVgap(10);
        setPadding(new Insets(4));
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
    }

    public SplitForm add(Node... fields) {
        for (Node field : fields) {
            add(field, next % columns, next / columns);
            next++;
        }
        return this;
    }

    /** Over the whole width, on a row of its own. */
    public SplitForm addWide(Node field) {
        next = (next + columns - 1) / columns * columns;
        add(field, 0, next / columns, columns, 1);
        next += columns;
        return this;
    }
}
