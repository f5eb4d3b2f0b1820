package vn.ptdv.ui.window;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.frame.Toolkit;

/** A page in a window of its own, such as the guide, so that it can be read beside the screen it speaks of. */
final class HelpWindow {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 640;
    private static final double LEAST_WIDTH = 520;
    private static final double LEAST_HEIGHT = 400;
    private final Stage owner;
    private final Toolkit kit;

    HelpWindow(Stage owner, Toolkit kit) {
        this.owner = owner;
        this.kit = kit;
    }

    void show(Controller help, String title) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(title);
        Scene scene = new Scene(help.root(), WIDTH, HEIGHT);
        kit.appearance().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F1) {
                stage.close();
                key.consume();
            }
        });
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage);
        // Once more when it stands: a busy system may have shown it before it knew its size and place.
        stage.setOnShown(e -> Platform.runLater(() -> {
            stage.sizeToScene();
            place(stage);
        }));
        stage.setOnHidden(e -> help.deactivate());
        help.activate();
        stage.show();
    }

    /** Over the middle of the owner. */
    private void place(Stage stage) {
        stage.setX(owner.getX() + Math.max(0, (owner.getWidth() - WIDTH) / 2));
        stage.setY(owner.getY() + Math.max(0, (owner.getHeight() - HEIGHT) / 2));
    }
}
