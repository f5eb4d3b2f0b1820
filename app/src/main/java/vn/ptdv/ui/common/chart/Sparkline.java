package vn.ptdv.ui.common.chart;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import vn.ptdv.logic.text.VietnameseNumbers;

/** A small line of values without axes, for a cell or beside a figure. */
public final class Sparkline extends Pane {
    private static final double EDGE = 2;

    private final List<Long> values;
    private final Polyline line = new Polyline();

    public Sparkline(String title, List<Long> values) {
        this.values = List.copyOf(values);
        getStyleClass().add("chart-part");
        line.getStyleClass().add("spark");
        getChildren().add(line);
        setPrefSize(90, 22);
        setMinSize(40, 16);
        setAccessibleText(
                title + ": " + values.stream().map(VietnameseNumbers::format).collect(Collectors.joining(", ")));
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        long top = Math.max(1, values.stream().mapToLong(v -> v).max().orElse(1));
        double step = (getWidth() - 2 * EDGE) / Math.max(1, values.size() - 1);
        double high = getHeight() - 2 * EDGE;
        for (int i = 0; i < values.size(); i++) {
            line.getPoints().addAll(EDGE + i * step, EDGE + high - high * values.get(i) / top);
        }
    }
}
