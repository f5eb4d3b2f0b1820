package vn.ptdv.ui.common.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

/** One part of a chart that can be pressed: a bar or a step. */
final class Part extends Pane {
    Part(String says, Runnable act) {
        getStyleClass().add("part");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(says);
        setCursor(Cursor.HAND);
        setPickOnBounds(true);
        Tooltip.install(this, new Tooltip(says));
        setOnMouseClicked(e -> act.run());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                act.run();
                e.consume();
            }
        });
    }
}
