package vn.ptdv.ui.common.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.Ui;

/** A field that is wrong is seen when it gets the keys, wherever in a long form it stands. */
@Tag("F112")
class InSightTest {
    private static final int FIELDS = 60;

    @Test
    void whatGetsTheKeysIsSeen() {
        VBox form = Ui.on(() -> new VBox(
                8, IntStream.range(0, FIELDS).mapToObj(i -> new TextField()).toArray(TextField[]::new)));
        try (Ui ui = Ui.showNode(() -> new ScrollPane(form))) {
            for (int place : new int[] {FIELDS - 1, FIELDS / 2, 0}) {
                ui.run(() -> InSight.focus(form.getChildren().get(place)));
                ui.settle();
                assertThat(isSeen(ui, (TextField) form.getChildren().get(place)))
                        .as("field " + place)
                        .isTrue();
            }
        }
    }

    private static boolean isSeen(Ui ui, TextField field) {
        return Ui.on(() -> {
            Bounds at = field.localToScene(field.getLayoutBounds());
            return field.isFocused()
                    && at.getMinY() >= 0
                    && at.getMaxY() <= ui.scene().getHeight();
        });
    }
}
