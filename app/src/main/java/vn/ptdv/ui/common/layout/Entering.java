package vn.ptdv.ui.common.layout;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Takes the keyboard along into what has come on the screen: to its list where it has one, else to its first field. */
public final class Entering {
    private Entering() {}

    /** What sets the focus itself, or already has it, is left alone. */
    public static void into(Parent area) {
        Platform.runLater(() -> {
            if (area.getScene() != null && !isWithin(area.getScene().getFocusOwner(), area)) {
                // What stands in a pane that scrolls is there only once the pane has been given its look.
                area.applyCss();
                area.lookupAll(".table-view").stream()
                        .filter(table -> table.isFocusTraversable() && isShown(table))
                        .findFirst()
                        .ifPresentOrElse(Node::requestFocus, () -> focusFirst(area));
            }
        });
    }

    public static boolean isWithin(@Nullable Node node, Node area) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == area) {
                return true;
            }
        }
        return false;
    }

    /** Gives the focus to the first that can take it; false when there is none. */
    public static boolean focusFirst(Parent area) {
        for (Node node : area.getChildrenUnmodifiable()) {
            if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
                node.requestFocus();
                return true;
            }
            if (node instanceof Parent inner && focusFirst(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
