package vn.ptdv.ui.common.chart;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Steps one under the other, each as wide as it is many, with name and number in words. */
public final class Funnel extends Pane {
    private static final double ROW = 24;
    private static final double NAME = 120;
    private static final double FIGURE = 56;

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
        getChildren().clear();
        long top = Math.max(1, steps.stream().mapToLong(Bar::value).max().orElse(1));
        double room = Math.max(0, getWidth() - NAME - FIGURE);
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            Bar bar = steps.get(i);
            Part part = new Part(bar.says(), () -> pressed.accept(step));
            part.resizeRelocate(0, i * ROW, getWidth(), ROW);
            double width = Math.max(2, room * bar.value() / top);
            Rectangle body = new Rectangle(NAME, 3, width, ROW - 6);
            body.getStyleClass().add("bar");
            part.getChildren()
                    .addAll(
                            body,
                            Words.left(bar.label(), "value", 0, ROW / 2),
                            Words.left(VietnameseNumbers.format(bar.value()), "value", NAME + width + 6, ROW / 2));
            getChildren().add(part);
        }
    }
}
