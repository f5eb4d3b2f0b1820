package vn.ptdv.ui.common.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of a window: AtlantaFX's tokens with our own accent, the bundled font, dense sizes. */
public final class Theme {
    public static final int USUAL_SIZE = 13;
    public static final int SMALLEST_SIZE = 11;
    public static final int LARGEST_SIZE = 20;

    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold", "Italic");

    private Theme() {}

    /** Loads the bundled fonts once per program; JavaFX keeps them by name. */
    public static void loadFonts() {
        if (!Font.getFontNames("Inter").contains("Inter Bold")) {
            FONTS.forEach(Theme::loadFont);
        }
    }

    public static void apply(Scene scene, Look look, int fontSize) {
        loadFonts();
        if (!look.base().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(look.base());
        }
        scene.getStylesheets().setAll(sheet("ptdv.css"), sheet(look.sheet()));
        scene.getRoot().setStyle("-fx-font-size: " + within(fontSize) + "px;");
    }

    public static int within(int fontSize) {
        return Math.max(SMALLEST_SIZE, Math.min(LARGEST_SIZE, fontSize));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/vn/ptdv/theme/" + name))
                .toExternalForm();
    }

    private static void loadFont(String style) {
        try (InputStream in = Theme.class.getResourceAsStream("/vn/ptdv/fonts/Inter-" + style + ".otf")) {
            Font.loadFont(Objects.requireNonNull(in), USUAL_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
