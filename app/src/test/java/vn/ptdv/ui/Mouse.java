package vn.ptdv.ui;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** What the mouse says to a node when it is pressed, released or clicked in its middle. */
final class Mouse {
    private Mouse() {}

    static void send(Node node, EventType<MouseEvent> type, int times) {
        if (node.getScene() == null) {
            return;
        }
        Bounds at = node.getBoundsInLocal();
        Point2D middle = new Point2D(at.getCenterX(), at.getCenterY());
        PickResult pick = new PickResult(node, middle.getX(), middle.getY());
        Point2D scene = node.localToScene(middle);
        Point2D screen = Optional.ofNullable(node.localToScreen(middle)).orElse(scene);
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        boolean still = true;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        times,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        still,
                        pick));
    }
}
