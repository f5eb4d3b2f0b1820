package vn.ptdv.ui;

import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.theme.Look;
import vn.ptdv.ui.common.theme.Theme;

/** What a form in a dialog looks like, while recorded dialogs fill it. */
public final class FormPicture {
    private FormPicture() {}

    /** Writes {@code target/screens/name.png}. */
    public static void of(Controller form, String name) {
        Ui.on(() -> {
            Stage stage = new Stage();
            StackPane frame = new StackPane(form.root());
            frame.setPadding(new Insets(16));
            stage.setScene(new Scene(frame));
            Theme.apply(stage.getScene(), Look.LIGHT, Theme.USUAL_SIZE);
            stage.show();
            frame.applyCss();
            frame.layout();
            Path file = Path.of(System.getProperty("ptdv.target", "target"), "screens", name + ".png");
            java.nio.file.Files.createDirectories(file.getParent());
            javax.imageio.ImageIO.write(
                    javafx.embed.swing.SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
                    "png",
                    file.toFile());
            stage.close();
            return true;
        });
    }
}
