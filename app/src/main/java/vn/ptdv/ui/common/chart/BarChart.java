package vn.ptdv.ui.common.chart;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Bars with the plan as a line through them and the year before as a dashed mark. */
public final class BarChart extends Pane {
    private static final double TOP = 18;
    private static final double BOTTOM = 20;
    private static final double WIDEST = 46;
    private static final double FILLED = 0.62;
    private static final double LETTER = 6.4;

    private final IntConsumer pressed;
    private List<Bar> bars = List.of();
    private double drawnWidth = -1;
    private double drawnHeight = -1;

    public BarChart(String title, List<Bar> bars, IntConsumer pressed) {
        this.pressed = pressed;
        getStyleClass().add("chart-part");
        setPrefSize(420, 180);
        setMinSize(160, 100);
        show(title, bars);
    }

    public void show(String title, List<Bar> now) {
        bars = List.copyOf(now);
        setAccessibleText(title + ". " + bars.stream().map(Bar::says).collect(Collectors.joining(". ")));
        drawnWidth = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (drawnWidth != getWidth() || drawnHeight != getHeight()) {
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            draw();
            // What is added while laying out has missed this frame's styles.
            getChildren().forEach(Node::applyCss);
        }
    }

    private void draw() {
        getChildren().clear();
        if (bars.isEmpty() || getWidth() <= 0) {
            return;
        }
        double base = getHeight() - BOTTOM;
        long top = Math.max(1, bars.stream().mapToLong(Bar::highest).max().orElse(1));
        double step = getWidth() / bars.size();
        Line axis = new Line(0, base + 0.5, getWidth(), base + 0.5);
        axis.getStyleClass().add("axis");
        getChildren().add(axis);
        for (int i = 0; i < bars.size(); i++) {
            getChildren().add(part(i, step, (base - TOP) / top));
        }
        drawPlan(step, base, (base - TOP) / top);
    }

    private Part part(int i, double step, double unit) {
        Bar bar = bars.get(i);
        Part part = new Part(bar.says(), () -> pressed.accept(i));
        part.resizeRelocate(i * step, 0, step, getHeight());
        double base = getHeight() - BOTTOM;
        double width = Math.min(WIDEST, step * FILLED);
        double high = bar.value() * unit;
        Rectangle body = new Rectangle((step - width) / 2, base - high, width, high);
        body.getStyleClass().add("bar");
        part.getChildren().add(body);
        bar.before().ifPresent(b -> {
            double y = base - b * unit;
            Line mark = new Line((step - width) / 2 - 3, y, (step + width) / 2 + 3, y);
            mark.getStyleClass().add("before");
            part.getChildren().add(mark);
        });
        double top = bar.before().isPresent() && Math.abs(bar.before().getAsLong() * unit - high - 8) < 10
                ? Math.max(high, bar.before().getAsLong() * unit)
                : high;
        part.getChildren().add(Words.at(VietnameseNumbers.format(bar.value()), "value", step / 2, base - top - 8));
        part.getChildren().add(Words.at(fitting(bar.label(), step), "small", step / 2, base + BOTTOM / 2 + 1));
        return part;
    }

    /** A name too long for its bar is cut; the whole one is said when one points at the bar. */
    private static String fitting(String label, double step) {
        int most = (int) Math.max(2, step / LETTER);
        return label.length() <= most ? label : label.substring(0, most - 1).strip() + "\u2026";
    }

    private void drawPlan(double step, double base, double unit) {
        Polyline line = new Polyline();
        line.getStyleClass().add("plan");
        line.setMouseTransparent(true);
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).plan().isPresent()) {
                line.getPoints()
                        .addAll((i + 0.5) * step, base - bars.get(i).plan().getAsLong() * unit);
            }
        }
        getChildren().add(line);
    }
}
