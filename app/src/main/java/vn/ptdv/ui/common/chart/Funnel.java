package vn.ptdv.ui.common.chart;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** Steps one under the other, each as wide as it is many, with name and number in words. */
public final class Funnel extends Pane {
    private static final double ROW = 24;
    private static final double GAP = 10;
    private static final double FIGURE = 56;
    private static final double NOTED = 150;

    private final List<Bar> steps;
    private final IntConsumer pressed;
    private double drawn = -1;

    public Funnel(String title, List<Bar> steps, IntConsumer pressed) {
        this.steps = List.copyOf(steps);
        this.pressed = pressed;
        getStyleClass().add("chart-part");
        setPrefSize(420, ROW * steps.size());
        setMinHeight(ROW * steps.size());
        setAccessibleText(title + ". " + steps.stream().map(Bar::says).collect(Collectors.joining(". ")));
    }

    @Override
    protected void layoutChildren() {
        if (drawn != getWidth()) {
            drawn = getWidth();
            draw();
            getChildren().forEach(Node::applyCss);
        }
    }

    private void draw() {
        List<Part> parts = IntStream.range(0, steps.size()).mapToObj(this::part).toList();
        getChildren().setAll(parts);
        applyCss();
        double names = parts.stream()
                .mapToDouble(p -> p.getChildren().get(0).getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        long top = Math.max(1, steps.stream().mapToLong(Bar::highest).max().orElse(1));
        boolean noted = steps.stream().anyMatch(step -> !step.note().isEmpty());
        double room = Math.max(0, getWidth() - names - GAP - (noted ? NOTED : FIGURE));
        for (int i = 0; i < parts.size(); i++) {
            long value = steps.get(i).value();
            double width = Math.max(2, room * value / top);
            Rectangle body = new Rectangle(names + GAP, 3, width, ROW - 6);
            body.getStyleClass().add("bar");
            double reach = room * steps.get(i).highest() / top;
            double end = names + GAP + Math.max(width, reach) + 6;
            parts.get(i).getChildren().add(body);
            mark(parts.get(i), steps.get(i).plan(), "plan", names + GAP, room / top);
            mark(parts.get(i), steps.get(i).before(), "before", names + GAP, room / top);
            parts.get(i).getChildren().add(Words.left(steps.get(i).figure(), "value", end, ROW / 2));
        }
    }

    /** What was planned, and what it was before, as strokes across the bar. */
    private static void mark(Part part, OptionalLong value, String style, double from, double unit) {
        value.ifPresent(v -> {
            Line line = new Line(from + v * unit, 1, from + v * unit, ROW - 1);
            line.getStyleClass().add(style);
            part.getChildren().add(line);
        });
    }

    private Part part(int step) {
        Bar bar = steps.get(step);
        Part part = new Part(bar.says(), () -> pressed.accept(step));
        part.resizeRelocate(0, step * ROW, getWidth(), ROW);
        part.getChildren().add(Words.left(bar.label(), "value", 0, ROW / 2));
        return part;
    }
}
