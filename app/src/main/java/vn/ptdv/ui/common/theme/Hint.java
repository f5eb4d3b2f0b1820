package vn.ptdv.ui.common.theme;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A text under the mouse. It is a window of its own and dear to make, so it is made when the mouse first comes. */
public final class Hint {
    private Hint() {}

    public static void on(Control control, String says) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(says));
            }
        });
    }
}
