package vn.ptdv.ui.common.layout;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.ui.common.theme.Icons;

/** A line across the screen that says something about all of it, with what can be done. */
public final class Banner extends HBox {
    public enum Kind {
        INFO(Feather.INFO),
        SUCCESS(Feather.CHECK_CIRCLE),
        WARNING(Feather.ALERT_TRIANGLE),
        ERROR(Feather.ALERT_OCTAGON);

        private final Feather icon;

        Kind(Feather icon) {
            this.icon = icon;
        }
    }

    public Banner(Kind kind, String text) {
        getStyleClass().addAll("banner", kind.name().toLowerCase(Locale.ROOT));
        Label label = new Label(text, Icons.of(kind.icon));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
    }

    public Banner act(String name, Runnable act) {
        Button button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        getChildren().add(button);
        return this;
    }
}
