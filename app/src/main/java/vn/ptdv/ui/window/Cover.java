package vn.ptdv.ui.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Appearance;

/**
 * Hides the open book, all its windows with it, and shows the lock instead. What is hidden stays as it is: nothing is
 * left, loaded again or asked for; what opens meanwhile is hidden as well.
 */
final class Cover {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 380;

    private final Stage stage;
    private final StackPane frame;
    private final Appearance appearance;
    /** The other windows as they were. */
    private final Map<Stage, Before> hidden = new LinkedHashMap<>();

    private final ListChangeListener<Window> comings = this::changed;
    private List<Node> covered = List.of();
    private Optional<Typing> focus = Optional.empty();
    private Optional<Parent> lock = Optional.empty();
    private Optional<Stage> over = Optional.empty();

    /** The title, which may hold a name too, and where somebody was typing. */
    private record Before(String title, Optional<Typing> focus) {
        static Before of(Stage window) {
            return new Before(Optional.ofNullable(window.getTitle()).orElse(""), Typing.in(window.getScene()));
        }

        /** A hidden root gives its focus away, and Enter would then press whatever button got it. */
        void back(Stage window) {
            window.getScene().getRoot().setVisible(true);
            window.setTitle(title);
            focus.ifPresent(Typing::back);
        }
    }

    Cover(Stage stage, StackPane frame, Appearance appearance) {
        this.stage = stage;
        this.frame = frame;
        this.appearance = appearance;
    }

    void over(Parent shown) {
        lock = Optional.of(shown);
        List<Window> open = List.copyOf(Window.getWindows());
        open.stream().filter(window -> !(window instanceof Stage)).forEach(Window::hide);
        open.forEach(this::hide);
        covered = List.copyOf(frame.getChildren());
        focus = Typing.in(frame.getScene());
        frame.getChildren().clear();
        place();
        Window.getWindows().addListener(comings);
    }

    /** The window is gone, and no other one is its business any more. */
    void forget() {
        Window.getWindows().removeListener(comings);
    }

    void lift() {
        forget();
        lock = Optional.empty();
        takeDown();
        frame.getChildren().setAll(covered);
        covered = List.of();
        focus.ifPresent(Typing::back);
        focus = Optional.empty();
        hidden.forEach((window, before) -> before.back(window));
        hidden.clear();
    }

    private void hide(Window window) {
        boolean own = window == stage || over.filter(o -> o == window).isPresent();
        if (!own && window instanceof Stage other && !hidden.containsKey(other)) {
            hidden.put(other, Before.of(other));
            other.setTitle(Texts.of("app.title"));
            other.getScene().getRoot().setVisible(false);
        }
    }

    /** A dialog that comes keeps the keys from the lock, and one that goes takes the lock above it along. */
    private void changed(ListChangeListener.Change<? extends Window> change) {
        if (!stage.isShowing()) {
            // The program ends; nothing is left to cover.
            Window.getWindows().removeListener(comings);
            return;
        }
        boolean others = false;
        while (change.next()) {
            change.getAddedSubList().forEach(this::hide);
            others |= change.getAddedSubList().stream().anyMatch(hidden::containsKey)
                    || change.getRemoved().stream().anyMatch(hidden::containsKey);
            change.getRemoved().forEach(gone -> {
                if (gone instanceof Stage known && hidden.containsKey(known)) {
                    Optional.ofNullable(hidden.remove(known)).ifPresent(before -> before.back(known));
                }
            });
        }
        if (others) {
            // Later, because the window is still on its way.
            Platform.runLater(this::place);
        }
    }

    /** In the frame, or above the topmost dialog where there is one. */
    private void place() {
        lock.ifPresent(shown -> {
            takeDown();
            frame.getChildren().clear();
            Optional<Stage> top = hidden.keySet().stream().reduce((one, other) -> other);
            top.ifPresentOrElse(
                    dialog -> above(shown, dialog), () -> frame.getChildren().setAll(shown));
        });
    }

    private void above(Parent shown, Stage top) {
        Stage above = new Stage();
        above.initModality(Modality.APPLICATION_MODAL);
        above.initOwner(top);
        above.setTitle(Texts.of("app.title"));
        above.setOnCloseRequest(e -> e.consume());
        Scene scene = new Scene(shown, WIDTH, HEIGHT);
        appearance.dress(scene);
        above.setScene(scene);
        // A window over a window keeps the size that the system first gave it, which can be less than the lock needs.
        above.setMinWidth(WIDTH);
        above.setMinHeight(HEIGHT);
        above.setX(stage.getX() + (stage.getWidth() - WIDTH) / 2);
        above.setY(stage.getY() + (stage.getHeight() - HEIGHT) / 2);
        over = Optional.of(above);
        above.show();
    }

    private void takeDown() {
        over.ifPresent(above -> {
            above.getScene().setRoot(new Region());
            above.hide();
        });
        over = Optional.empty();
    }
}
