package vn.ptdv.ui.window;

import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Running;

/** What stands in the window while work that is under way ends and the last backup is made. */
final class ClosingController extends Controller {
    private final View<?, ?> view;

    ClosingController(ObservableList<Running> running) {
        view = new ClosingView(running, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    public boolean mayLeave() {
        return false;
    }

    private static final class ClosingView extends View<ObservableList<Running>, ClosingController> {
        private final StackPane root = new StackPane();
        private final Label says = new Label();

        ClosingView(ObservableList<Running> running, ClosingController controller) {
            super(running, controller);
            says.setId("closing");
            says.setTextAlignment(TextAlignment.CENTER);
            VBox card = new VBox(14, new ProgressIndicator(), says);
            card.setAlignment(javafx.geometry.Pos.CENTER);
            root.getChildren().add(card);
        }

        @Override
        protected void onAttach(Subscriptions whileShown) {
            InvalidationListener changed = list -> say();
            model.addListener(changed);
            whileShown.add(() -> model.removeListener(changed));
            say();
        }

        private void say() {
            String names = model.stream().map(Running::title).collect(Collectors.joining("\n"));
            says.setText(names.isEmpty() ? Texts.of("shell.closing") : Texts.of("shell.closing.waiting", names));
        }

        @Override
        public Parent root() {
            return root;
        }
    }
}
