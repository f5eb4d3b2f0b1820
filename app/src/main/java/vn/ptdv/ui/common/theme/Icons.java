package vn.ptdv.ui.common.theme;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of one pack; a button with nothing but an icon always says what it does. */
public final class Icons {
    private Icons() {}

    /** For beside a text only. */
    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }

    public static Button button(Feather icon, String says, Runnable act) {
        Button button = new Button("", of(icon));
        button.getStyleClass().addAll("icon-only", "flat");
        button.setAccessibleText(says);
        Hint.on(button, says);
        button.setOnAction(e -> act.run());
        return button;
    }
}
