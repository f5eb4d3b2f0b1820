package vn.ptdv.ui.common.table;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.ptdv.ui.common.layout.ShareBar;

/** A share as bar and figure in one cell; give {@link #of} to {@link Column#drawn}. */
public final class ProgressBarCell {
    private static final double FIGURE = 58;

    private ProgressBarCell() {}

    /** The share from 0 to 1, where it should be by now (below 0 for none), and the figure as text. */
    public static <R> Function<R, Node> of(
            ToDoubleFunction<R> share, ToDoubleFunction<R> expected, Function<R, String> figure) {
        return row -> {
            String text = figure.apply(row);
            ShareBar bar = new ShareBar(share.applyAsDouble(row), expected.applyAsDouble(row), text);
            HBox.setHgrow(bar, Priority.ALWAYS);
            Label label = new Label(text);
            label.setMinWidth(FIGURE);
            label.setAlignment(Pos.CENTER_RIGHT);
            HBox box = new HBox(6, bar, label);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(Region.USE_COMPUTED_SIZE);
            return box;
        };
    }
}
