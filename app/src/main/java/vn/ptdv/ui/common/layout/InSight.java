package vn.ptdv.ui.common.layout;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what the program gives the keys; the toolkit does so only for who walks there by Tab. */
public final class InSight {
    /** The words under a field belong to it. */
    private static final double WORDS = 28;

    private InSight() {}

    /** Gives a field the keys where one can see it. */
    public static void focus(Node field) {
        field.requestFocus();
        // What is said under the field may have come just now and not have its place yet.
        around(field).ifPresent(scroll -> {
            scroll.applyCss();
            scroll.layout();
            show(scroll, field, WORDS);
        });
    }

    /** Moves the pane around a part no further than needed. */
    public static void bring(Node part) {
        around(part).ifPresent(scroll -> show(scroll, part, 0));
    }

    private static Optional<ScrollPane> around(Node part) {
        for (Parent around = part.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll && scroll.getContent() != null) {
                return Optional.of(scroll);
            }
        }
        return Optional.empty();
    }

    private static void show(ScrollPane scroll, Node part, double below) {
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds at = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double bottom = at.getMaxY() + below;
        if (at.getMinY() < top) {
            scroll.setVvalue(at.getMinY() / hidden);
        } else if (bottom > top + seen) {
            scroll.setVvalue(Math.min(1, (bottom - seen) / hidden));
        }
    }
}
