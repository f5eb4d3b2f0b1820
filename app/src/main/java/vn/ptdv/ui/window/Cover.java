package vn.ptdv.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Appearance;

/**
 * Hides the open book, all its windows with it, and shows the lock instead. What is hidden stays as it is: nothing is
 * left, loaded again or asked for.
 */
final class Cover {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 380;

    private final Stage stage;
    private final StackPane frame;
    private final Appearance appearance;
    private List<Node> covered = List.of();
    private List<Stage> hidden = List.of();
    private Optional<Node> focus = Optional.empty();
    private Optional<Stage> over = Optional.empty();

    Cover(Stage stage, StackPane frame, Appearance appearance) {
        this.stage = stage;
        this.frame = frame;
        this.appearance = appearance;
    }

    void over(Parent lock) {
        List<Window> open = List.copyOf(Window.getWindows());
        open.stream().filter(window -> !(window instanceof Stage)).forEach(Window::hide);
        hidden = open.stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(window -> window != stage && window.isShowing())
                .toList();
        hidden.forEach(window -> window.getScene().getRoot().setVisible(false));
        covered = List.copyOf(frame.getChildren());
        focus = Optional.ofNullable(frame.getScene().getFocusOwner());
        frame.getChildren().clear();
        if (hidden.isEmpty()) {
            frame.getChildren().setAll(lock);
        } else {
            // A dialog keeps the keys from the window below it; the lock must stand above.
            above(lock, hidden.get(hidden.size() - 1));
        }
    }

    private void above(Parent lock, Stage top) {
        Stage above = new Stage();
        above.initModality(Modality.APPLICATION_MODAL);
        above.initOwner(top);
        above.setTitle(Texts.of("app.title"));
        above.setOnCloseRequest(e -> e.consume());
        Scene scene = new Scene(lock, WIDTH, HEIGHT);
        appearance.dress(scene);
        above.setScene(scene);
        above.show();
        over = Optional.of(above);
    }

    void lift() {
        over.ifPresent(Stage::hide);
        over = Optional.empty();
        hidden.forEach(window -> window.getScene().getRoot().setVisible(true));
        hidden = List.of();
        frame.getChildren().setAll(covered);
        covered = List.of();
        focus.ifPresent(Node::requestFocus);
        focus = Optional.empty();
    }
}
