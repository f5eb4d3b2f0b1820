package vn.ptdv.ui.window;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;

/** What stands in the window while the last backup is made. */
final class ClosingController extends Controller {
    private final View<?, ?> view = new ClosingView(this);

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    public boolean mayLeave() {
        return false;
    }

    private static final class ClosingView extends View<Object, ClosingController> {
        private final StackPane root = new StackPane();

        ClosingView(ClosingController controller) {
            super(controller, controller);
            VBox card = new VBox(14, new ProgressIndicator(), new Label(Texts.of("shell.closing")));
            card.setAlignment(javafx.geometry.Pos.CENTER);
            root.getChildren().add(card);
        }

        @Override
        public Parent root() {
            return root;
        }
    }
}
