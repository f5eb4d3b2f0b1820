package vn.ptdv.ui.settings;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.theme.Appearance;
import vn.ptdv.ui.common.theme.Look;
import vn.ptdv.ui.common.theme.Theme;
import vn.ptdv.ui.frame.Toolkit;

/** Light or dark and the size of the letters: of this machine, not of the book. */
final class LookController extends Controller {
    private final View<?, ?> view;

    LookController(Toolkit kit) {
        view = new LookView(kit.appearance(), this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    private static final class LookView extends View<Appearance, LookController> {
        private final VBox root = new VBox(14);

        LookView(Appearance appearance, LookController controller) {
            super(appearance, controller);
            Label title = new Label(Section.LOOK.title());
            title.getStyleClass().add("title");
            root.getStyleClass().add("settings-page");
            root.getChildren()
                    .setAll(
                            title,
                            new FieldBox(Texts.of("settings.look"), look(appearance)),
                            new FieldBox(Texts.of("settings.font"), size(appearance)));
        }

        @Override
        public Parent root() {
            return root;
        }

        private static ComboBox<Look> look(Appearance appearance) {
            ComboBox<Look> box = new ComboBox<>();
            box.setId("look");
            box.getItems().setAll(Look.values());
            box.setConverter(ChoiceWords.by(look -> Texts.ofEnum("settings.look.choice", look)));
            box.valueProperty().bindBidirectional(appearance.look());
            return box;
        }

        private static Spinner<Integer> size(Appearance appearance) {
            Spinner<Integer> spinner = new Spinner<>(
                    Theme.SMALLEST_SIZE,
                    Theme.LARGEST_SIZE,
                    appearance.fontSize().get());
            spinner.setId("font-size");
            spinner.valueProperty().addListener((o, old, now) -> appearance.setFontSize(now));
            return spinner;
        }
    }
}
