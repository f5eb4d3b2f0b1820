package vn.ptdv.ui.window;

import java.util.Arrays;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.ptdv.ui.common.table.ViewMemory;

/** Where the window stood and how large it was; a place on a screen that is gone is not taken up again. */
final class WindowPlace {
    private static final String PLACE = "window.place";
    private static final String MAXIMIZED = "window.maximized";

    private WindowPlace() {}

    static void remember(Stage stage, ViewMemory memory) {
        memory.get(PLACE)
                .flatMap(WindowPlace::parse)
                .filter(WindowPlace::isVisible)
                .ifPresent(place -> {
                    stage.setX(place.getMinX());
                    stage.setY(place.getMinY());
                    stage.setWidth(place.getWidth());
                    stage.setHeight(place.getHeight());
                });
        stage.setMaximized(memory.get(MAXIMIZED).map(Boolean::parseBoolean).orElse(true));
        // Later, because the system has yet to let the window be moved again.
        FullSize size = new FullSize(
                stage.maximizedProperty(),
                stage.focusedProperty(),
                () -> Platform.runLater(() -> stage.setMaximized(true)));
        stage.setOnHiding(e -> {
            memory.put(MAXIMIZED, String.valueOf(size.isWanted()));
            if (!size.isWanted()) {
                memory.put(PLACE, stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight());
            }
        });
    }

    private static Optional<Rectangle2D> parse(String text) {
        try {
            double[] n = Arrays.stream(text.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return n.length == 4 && n[2] > 0 && n[3] > 0
                    ? Optional.of(new Rectangle2D(n[0], n[1], n[2], n[3]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isVisible(Rectangle2D place) {
        return !Screen.getScreensForRectangle(place).isEmpty();
    }
}
