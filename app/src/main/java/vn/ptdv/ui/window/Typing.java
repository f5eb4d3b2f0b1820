package vn.ptdv.ui.window;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Where somebody was at work in a window, to the letter. */
record Typing(Node node, int anchor, int caret) {

    static Optional<Typing> in(Scene scene) {
        return Optional.ofNullable(scene.getFocusOwner())
                .map(node -> node instanceof TextInputControl text
                        ? new Typing(node, text.getAnchor(), text.getCaretPosition())
                        : new Typing(node, 0, 0));
    }

    /** A field that gets the focus chooses all of its text, and the next letter would take the place of it. */
    void back() {
        node.requestFocus();
        if (node instanceof TextInputControl text) {
            text.selectRange(anchor, caret);
            if (!text.isFocused()) {
                text.focusedProperty().addListener(new ChangeListener<>() {
                    @Override
                    public void changed(ObservableValue<? extends Boolean> focused, Boolean old, Boolean now) {
                        focused.removeListener(this);
                        Platform.runLater(() -> text.selectRange(anchor, caret));
                    }
                });
            }
        }
    }
}
