package vn.ptdv.ui.common.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** Sums under the columns of a table; they move to the side with their columns. */
public final class TotalRow extends Pane {
    private static final double HEIGHT = 28;

    private final TableView<?> table;
    private final DoubleProperty scrolled;
    private Map<String, Node> sums = Map.of();
    private Set<String> frozen = Set.of();

    public TotalRow(TableView<?> table) {
        this.table = table;
        this.scrolled = SideScroll.of(table);
        getStyleClass().add("total-row");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        InvalidationListener again = o -> requestLayout();
        scrolled.addListener(again);
        table.getVisibleLeafColumns().addListener((InvalidationListener) o -> follow(again));
        follow(again);
        setVisible(false);
        setManaged(false);
    }

    /** Those columns whose sums stay where they are. */
    public void frozen(Set<String> columns) {
        frozen = columns;
    }

    /** The sums by the keys of their columns. */
    public void show(Map<String, Node> now) {
        sums = Map.copyOf(now);
        setVisible(!sums.isEmpty());
        setManaged(!sums.isEmpty());
        arrange();
    }

    /** What the sums say, by the keys of their columns; nothing while no sums are shown. */
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        sums.forEach((key, sum) -> texts.put(key, text(sum)));
        return texts;
    }

    // A figure that can be pressed stands in a box of its own.
    private static String text(Node sum) {
        if (sum instanceof Labeled words) {
            return Objects.requireNonNullElse(words.getText(), "");
        }
        return sum instanceof Parent box
                ? box.getChildrenUnmodifiable().stream().map(TotalRow::text).collect(Collectors.joining(" "))
                : "";
    }

    private void follow(InvalidationListener again) {
        table.getVisibleLeafColumns().forEach(c -> {
            c.widthProperty().removeListener(again);
            c.widthProperty().addListener(again);
        });
        arrange();
    }

    private void arrange() {
        getChildren().clear();
        for (TableColumn<?, ?> column : table.getVisibleLeafColumns()) {
            Node sum = sums.getOrDefault(String.valueOf(column.getId()), new Label());
            StackPane cell = new StackPane(sum);
            cell.getStyleClass().add("total-cell");
            boolean number = column.getStyleClass().contains("number");
            cell.getStyleClass().add(number ? "number" : "words");
            if (sum instanceof Region region) {
                region.setMinWidth(0);
            }
            if (frozen.contains(column.getId())) {
                cell.setViewOrder(-1);
                cell.getStyleClass().add("frozen");
            }
            cell.setUserData(column);
            getChildren().add(cell);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 1;
        for (Node cell : getChildren()) {
            TableColumn<?, ?> column = (TableColumn<?, ?>) cell.getUserData();
            double shift = frozen.contains(column.getId()) ? 0 : scrolled.get();
            cell.resizeRelocate(x - shift, 0, column.getWidth(), getHeight());
            x += column.getWidth();
        }
    }
}
