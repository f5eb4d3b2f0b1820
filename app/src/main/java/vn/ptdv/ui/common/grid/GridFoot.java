package vn.ptdv.ui.common.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.table.TotalRow;

/** Below a grid: the sums of its columns, what was just done, and what all of it comes to. */
final class GridFoot extends VBox {
    private final TotalRow totals;
    private final String name;
    private final Label says = new Label();
    private final Label sum = new Label();
    private final HBox line;

    /** The column of names stays where it is when the others move to the side. */
    GridFoot(TableView<?> table, String name) {
        this.totals = new TotalRow(table);
        this.name = name;
        totals.frozen(Set.of(name));
        sum.setId(table.getId() + "-sum");
        sum.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(10, says, gap, sum);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("footer");
        getChildren().addAll(totals, line);
    }

    /** What may be done with the grid as it stands. */
    void offer(Node act) {
        line.getChildren().add(act);
    }

    void tell(String text) {
        says.setText(text);
    }

    void sum(String text) {
        sum.setText(text);
    }

    /** By the keys of the columns. */
    void totals(Map<String, Node> sums) {
        Map<String, Node> all = new HashMap<>(sums);
        all.put(name, new Label(Texts.of("entry.grid.total")));
        totals.show(all);
    }

    Map<String, String> totals() {
        return totals.texts();
    }
}
