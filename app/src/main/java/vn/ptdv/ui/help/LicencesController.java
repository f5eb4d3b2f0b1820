package vn.ptdv.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;

/** The licence of the program and those of everything that is shipped with it. */
public final class LicencesController extends Controller {
    private static final List<String> PLACES = List.of(
            "/vn/ptdv/licences/THIRD-PARTY.txt",
            "/vn/ptdv/fonts/Inter-OFL.txt",
            "/vn/ptdv/fonts/OFL.txt",
            "/vn/ptdv/licences/LICENSE");
    private final View<?, ?> view;

    public LicencesController() {
        view = new LicencesView(text(), this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    private static String text() {
        return PLACES.stream()
                .flatMap(place -> read(place).stream())
                .map(String::strip)
                .collect(Collectors.joining("\n\n" + "-".repeat(72) + "\n\n"));
    }

    private static Optional<String> read(String place) {
        try (InputStream in = LicencesController.class.getResourceAsStream(place)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LicencesView extends View<String, LicencesController> {
        private final VBox root = new VBox(10);

        LicencesView(String model, LicencesController controller) {
            super(model, controller);
            Label title = new Label(Texts.of("shell.licences.title"));
            title.getStyleClass().add("title");
            Label what = new Label(Texts.of("shell.licences.what"));
            what.setWrapText(true);
            TextArea all = new TextArea(model);
            all.setId("licences");
            all.setEditable(false);
            all.setAccessibleText(Texts.of("shell.licences.title"));
            VBox.setVgrow(all, Priority.ALWAYS);
            root.getStyleClass().add("help-page");
            root.getChildren().setAll(title, what, all);
        }

        @Override
        public Parent root() {
            return root;
        }
    }
}
