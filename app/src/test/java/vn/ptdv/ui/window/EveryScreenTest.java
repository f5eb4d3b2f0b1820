package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.ui.RecordedDialogs;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.shell.ScreenId;

/** Each place of the navigation on the sample book, by the mouse and by the keyboard alone, with its picture. */
@Tag("F112")
class EveryScreenTest extends SampleWindow {
    private static final int MOST_TABS = 250;
    private static final double WIDTH = 1366;

    /** Pages, forms and grids, which have no table of the kind that is filtered. */
    private static final Set<ScreenId> WITHOUT_TABLES = EnumSet.of(ScreenId.IMPORT, ScreenId.SETTINGS);

    private final RecordedDialogs dialogs = new RecordedDialogs();

    @Override
    Dialogs dialogs(Dialogs real) {
        return dialogs;
    }

    @ParameterizedTest
    @EnumSource(ScreenId.class)
    void isReachedByTheMouse(ScreenId screen) {
        ui.click("go-" + screen.name());
        assertThat(ui.find("go-" + screen.name(), ToggleButton.class).isSelected())
                .isTrue();
        assertThat(shownNodes(ui.find("screen"))).as("something is shown").hasSizeGreaterThan(10);
        ui.picture("screen-" + screen.name().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(ScreenId.class)
    void isReachedAndWalkedThroughByTheKeyboard(ScreenId screen) {
        ui.press(KeyCode.CONTROL, KeyCode.K).type(screen.title()).press(KeyCode.ENTER);
        assertThat(ui.find("go-" + screen.name(), ToggleButton.class).isSelected())
                .isTrue();
        Set<Node> visited = visited();
        assertThat(visited).as("places that the tab key reaches").hasSizeGreaterThan(6);
        assertThat(visited.stream().filter(node -> !isNamed(node)))
                .as("places without a name for those who cannot see them")
                .isEmpty();
        assertThat(visited.stream().filter(node -> !isInside(node)))
                .as("places that stick out of a window of 1366 pixels")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScreenId.class)
    @Tag("F86")
    void letsConditionsBePutTogetherInEveryTable(ScreenId screen) {
        ui.click("go-" + screen.name());
        ui.settle();
        int tables = everyTableIsFiltered();
        if (screen == ScreenId.UNITS) {
            ui.click("units-list");
            tables += everyTableIsFiltered();
            ui.click("units-tree");
        }
        for (Node tabs : shownNodes(ui.find("screen"))) {
            if (tabs instanceof TabPane pane) {
                for (Tab tab : pane.getTabs()) {
                    ui.run(() -> pane.getSelectionModel().select(tab));
                    tables += everyTableIsFiltered();
                }
                ui.run(() -> pane.getSelectionModel().selectFirst());
            }
        }
        assertThat(tables > 0)
                .as("tables were found on %s: %s", screen, tables)
                .isEqualTo(!WITHOUT_TABLES.contains(screen));
    }

    private int everyTableIsFiltered() {
        int tables = 0;
        for (Node node : shownNodes(ui.find("screen"))) {
            if (node instanceof TableView<?> table && isWithinADataTable(table) && Ui.on(() -> isInSight(table))) {
                int before = dialogs.asked(Form.class).size();
                ui.run(table::requestFocus);
                ui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
                assertThat(dialogs.asked(Form.class))
                        .as(table.getId())
                        .hasSize(before + 1)
                        .last()
                        .extracting(Form::title)
                        .isEqualTo("Lọc theo nhiều điều kiện");
                tables++;
            }
        }
        return tables;
    }

    private static boolean isWithinADataTable(Node table) {
        return table.getParent() instanceof DataTable;
    }

    private static boolean isInSight(Node node) {
        return node.getParent() == null || (node.isVisible() && isInSight(node.getParent()));
    }

    /** Presses Tab until the focus comes back to where it was. */
    private Set<Node> visited() {
        Set<Node> visited = new LinkedHashSet<>();
        for (int i = 0; i < MOST_TABS && visited.add(ui.focused()); i++) {
            ui.press(KeyCode.TAB);
        }
        assertThat(visited).as("the focus is not caught").hasSizeLessThan(MOST_TABS);
        return visited;
    }

    private static boolean isNamed(Node node) {
        boolean said =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean written = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        boolean labelled = Ui.on(() -> labelOf(node));
        boolean speaksItsTabs = node instanceof TabPane;
        boolean prompted =
                node instanceof TextInputControl field && !field.getPromptText().isBlank();
        return said || written || labelled || prompted || speaksItsTabs;
    }

    private static boolean labelOf(Node node) {
        return node.getScene() != null
                && shownNodes(node.getScene().getRoot()).stream()
                        .anyMatch(n -> n instanceof javafx.scene.control.Label label && label.getLabelFor() == node);
    }

    private static boolean isInside(Node node) {
        Bounds at = Ui.on(() -> node.localToScene(node.getBoundsInLocal()));
        return at.getMinX() >= -1 && at.getMaxX() <= WIDTH + 1;
    }

    private static Set<Node> shownNodes(Node root) {
        Set<Node> all = new LinkedHashSet<>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, Set<Node> into) {
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
