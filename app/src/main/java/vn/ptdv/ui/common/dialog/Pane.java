package vn.ptdv.ui.common.dialog;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.layout.Entering;

/** One dialog window, with the look of the window it stands over. */
final class Pane {
    private static final int WIDTH = 460;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private double width;

    Pane(@Nullable Window owner, String title) {
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.getDialogPane().getStyleClass().add("ptdv-dialog");
        dialog.getDialogPane().needsLayoutProperty().addListener((o, old, now) -> Platform.runLater(this::grow));
        if (owner != null) {
            dialog.initOwner(owner);
            dressAs(owner);
            dialog.showingProperty().addListener((o, old, now) -> {
                if (now) {
                    Platform.runLater(() -> standOver(owner));
                }
            });
        }
    }

    Pane text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return content(label);
    }

    Pane content(Node node) {
        dialog.getDialogPane().setContent(node);
        return this;
    }

    ButtonType button(String name, ButtonData data) {
        ButtonType type = new ButtonType(name, data);
        dialog.getDialogPane().getButtonTypes().add(type);
        return type;
    }

    ButtonType cancel() {
        return button(Texts.of("common.dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    /** Where the focus stands when the dialog opens. */
    void startAt(Node node) {
        // Later, because the window gives the focus to its first button when it has been shown.
        dialog.setOnShown(e -> Platform.runLater(node::requestFocus));
    }

    /** A form begins at its first field, unless it has chosen another place. */
    void startWithin(Parent content) {
        dialog.setOnShown(e -> Platform.runLater(() -> {
            if (!Entering.isWithin(content.getScene().getFocusOwner(), content)) {
                Entering.focusFirst(content);
            }
        }));
    }

    Node node(ButtonType type) {
        return dialog.getDialogPane().lookupButton(type);
    }

    /** Keeps the window open until the act was accepted; Ctrl+S presses the act. */
    void onceAccepted(ButtonType act, Form.Acceptance acceptance) {
        node(act).addEventFilter(ActionEvent.ACTION, e -> {
            e.consume();
            acceptance.ask(() -> {
                dialog.setResult(act);
                dialog.close();
            });
        });
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && e.getCode() == KeyCode.S) {
                e.consume();
                node(act).fireEvent(new ActionEvent());
            }
        });
    }

    void leaveOnlyIf(ButtonType act, BooleanSupplier mayLeave) {
        dialog.setOnCloseRequest(e -> {
            if (!act.equals(dialog.getResult()) && !mayLeave.getAsBoolean()) {
                e.consume();
            }
        });
    }

    /** After more came into the pane: it grows, so that its buttons stay in sight. */
    void fit() {
        // Later, because what came has yet to be measured.
        Platform.runLater(() -> dialog.getDialogPane().getScene().getWindow().sizeToScene());
    }

    Optional<ButtonType> ask() {
        return dialog.showAndWait();
    }

    /** What is said under a field needs room; without it the buttons would be pushed out of the window. */
    private void grow() {
        DialogPane pane = dialog.getDialogPane();
        Window window = pane.getScene() == null ? null : pane.getScene().getWindow();
        if (window == null || !window.isShowing() || dialog.isResizable()) {
            return;
        }
        // Before the system has given the window its width, a height of ours would leave it narrow and in a corner.
        width = width == 0 ? pane.prefWidth(-1) : width;
        if (pane.getWidth() < width - 1) {
            return;
        }
        // Of the window's own height: the pane may have grown already, past the edge that hides its buttons.
        double lacks = pane.prefHeight(pane.getWidth()) - pane.getScene().getHeight();
        double room = screen(window).getHeight() - window.getHeight();
        if (lacks > 1 && room >= lacks) {
            // Both sides at once: a height alone would keep the width of a window that the system has yet to widen.
            window.sizeToScene();
        } else if (lacks > 1 && room > 0) {
            window.setHeight(window.getHeight() + room);
        }
    }

    /** A window that grows while it comes up loses the place it was given and may stand in a corner, half out of sight. */
    private void standOver(Window owner) {
        Window window = dialog.getDialogPane().getScene().getWindow();
        if (window != null && window.isShowing()) {
            grow();
            Rectangle2D screen = screen(owner);
            double left = owner.getX() + (owner.getWidth() - window.getWidth()) / 2;
            double top = owner.getY() + (owner.getHeight() - window.getHeight()) / 2;
            window.setX(within(left, screen.getMinX(), screen.getMaxX() - window.getWidth()));
            window.setY(within(top, screen.getMinY(), screen.getMaxY() - window.getHeight()));
        }
    }

    /** The first edge wins over the last one, so that the title of a window too large for the screen is seen. */
    private static double within(double wanted, double first, double last) {
        return Math.max(first, Math.min(wanted, last));
    }

    /** The one on which the window stands, which need not be the first. */
    private static Rectangle2D screen(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    private void dressAs(Window owner) {
        if (owner.getScene() != null) {
            dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
    }
}
