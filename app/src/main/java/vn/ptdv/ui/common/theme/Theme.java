package vn.ptdv.ui.common.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
    /** Inter under a name of its own, because its digits are changed and another Inter may be installed. */
    private static final String FAMILY = "PTDV UI";

    private static final double ICON = 1.15;

    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold", "Italic");

    private Theme() {}

    /** Loads the bundled fonts once per program; JavaFX keeps them by name. */
    public static void loadFonts() {
        if (!Font.getFontNames(FAMILY).contains(FAMILY + " Bold")) {
            FONTS.forEach(Theme::loadFont);
        }
    }

    public static void apply(Scene scene, Look look, int fontSize) {
        loadFonts();
        if (!look.base().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(look.base());
        }
        scene.getStylesheets().setAll(sheet("ptdv.css"), sheet(look.sheet()), sizes(within(fontSize)));
    }

    public static int within(int fontSize) {
        return Math.max(SMALLEST_SIZE, Math.min(LARGEST_SIZE, fontSize));
    }

    // A sheet rather than a style on the root: popups and dialogs take over the sheets of their window.
    private static String sizes(int letters) {
        String css = ".root { -fx-font-size: " + letters + "px; } .ikonli-font-icon { -fx-icon-size: "
                + Math.round(letters * ICON) + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/vn/ptdv/theme/" + name))
                .toExternalForm();
    }

    private static void loadFont(String style) {
        try (InputStream in = Theme.class.getResourceAsStream("/vn/ptdv/fonts/PtdvUi-" + style + ".otf")) {
            Font.loadFont(Objects.requireNonNull(in), USUAL_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
