package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.theme.Look;
import vn.ptdv.ui.common.theme.Theme;
import vn.ptdv.ui.shell.ScreenId;

/** The largest letters in the smallest window that an office has, 1366 by 768. */
@Tag("F113")
class LargestLettersTest extends SampleWindow {
    private static final double HEIGHT = 768;
    private static final double WIDTH = 1366;
    private static final double LEAST_HEIGHT = 700;
    private static final double LEAST_WIDTH = 1180;

    @BeforeAll
    void enlarge() {
        ui.run(() -> Theme.apply(ui.scene(), Look.DARK, Theme.LARGEST_SIZE));
    }

    @ParameterizedTest
    @EnumSource(ScreenId.class)
    void everyBarStaysInTheWindowAndEveryActCanBeRead(ScreenId screen) {
        ui.click("go-" + screen.name()).settle();
        ui.picture("large-" + screen.name().toLowerCase(Locale.ROOT));
        for (String bar : List.of("main-menu", "status-bar", "go-" + screen.name())) {
            Bounds at = Ui.on(() -> ui.find(bar).localToScene(ui.find(bar).getBoundsInLocal()));
            assertThat(at.getMinX()).as(bar).isGreaterThanOrEqualTo(-1);
            assertThat(at.getMinY()).as(bar).isGreaterThanOrEqualTo(-1);
            assertThat(at.getMaxX()).as(bar).isLessThanOrEqualTo(WIDTH + 1);
            assertThat(at.getMaxY()).as(bar).isLessThanOrEqualTo(HEIGHT + 1);
        }
        assertThat(Ui.on(() -> nodes(ui.find("screen"))
                        .filter(ButtonBase.class::isInstance)
                        .map(Labeled.class::cast)
                        .filter(LargestLettersTest::isCut)
                        .map(Labeled::getText)
                        .toList()))
                .as("acts whose name is cut")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScreenId.class)
    void noWordsLieOverOthersInALowWindow(ScreenId screen) {
        ui.run(() -> {
            ui.stage().setWidth(LEAST_WIDTH);
            ui.stage().setHeight(LEAST_HEIGHT);
        });
        try {
            ui.click("go-" + screen.name()).settle();
            ui.picture("least-" + screen.name().toLowerCase(Locale.ROOT));
            assertThat(Ui.on(() -> WordsApart.overlaps(ui.find("screen")))).isEmpty();
        } finally {
            ui.run(() -> {
                ui.stage().setWidth(WIDTH);
                ui.stage().setHeight(HEIGHT);
            });
        }
    }

    private static boolean isCut(Labeled act) {
        return act.lookup(".text") instanceof Text shown
                && !act.isWrapText()
                && !act.getText().isBlank()
                && !shown.getText().equals(act.getText());
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(LargestLettersTest::nodes))
                : Stream.of(node);
    }
}
