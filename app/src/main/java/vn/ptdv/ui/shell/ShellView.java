package vn.ptdv.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.layout.Entering;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.theme.Icons;

/** Top bar, navigation, the screen, status bar; and the keys that work everywhere. */
final class ShellView extends View<ShellModel, ShellController> {
    private static final double NAME_WIDTH = 220;
    private final BorderPane root = new BorderPane();
    private final StackPane screen = new StackPane();
    private final NavigationBar navigation;
    private final StatusBar status;
    private final UndoMenu undo;
    private final Parent find;
    private final Label committee = new Label() {
        /** The name of the last act gives way before the name of the house does. */
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(NAME_WIDTH, computePrefWidth(height));
        }
    };
    private final Label term = new Label();

    ShellView(ShellModel model, ShellController controller, QuickFindController find) {
        super(model, controller);
        this.find = find.root();
        this.navigation = new NavigationBar(controller::go);
        this.status = new StatusBar(controller.tasks());
        this.undo = new UndoMenu(controller);
        root.getStyleClass().add("shell");
        screen.getStyleClass().add("screen");
        screen.setId("screen");
        screen.setAlignment(Pos.TOP_LEFT);
        root.setTop(top());
        root.setLeft(navigation);
        root.setCenter(room());
        root.setBottom(status);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bind(committee.textProperty(), model.committee);
        whileShown.bind(term.textProperty(), model.term);
        navigation.show(model.screens);
        whileShown.follow(model.current, navigation::mark);
        whileShown.follow(model.content, this::show);
        undo.attach(model, whileShown);
        status.attach(model, whileShown);
    }

    private void show(Optional<Parent> content) {
        screen.getChildren().setAll(content.<List<Node>>map(List::of).orElse(List.of()));
        Entering.into(screen);
    }

    /** A screen takes the room there is; with large letters in a small window it scrolls rather than pushing the bars out. */
    private Node room() {
        ScrollPane room = new ScrollPane(screen);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        room.getStyleClass().addAll("edge-to-edge", "room");
        return room;
    }

    private Node top() {
        committee.getStyleClass().add("strong");
        term.setMinWidth(Region.USE_PREF_SIZE);
        term.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label name = new Label(Texts.of("app.name"));
        name.getStyleClass().add("app-name");
        // In a narrow window the name of an act gives way, not that of the program.
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(12, name, committee, term, gap, find, undo, menu());
        bar.getStyleClass().add("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton("", Icons.of(Feather.MENU));
        menu.setId("main-menu");
        menu.setAccessibleText(Texts.of("shell.menu"));
        menu.getItems()
                .setAll(
                        item(Texts.of("shell.command.help"), controller::onHelp),
                        item(Texts.of("shell.command.licences"), controller::onLicences),
                        item(Texts.of("shell.command.lock"), controller::onLock),
                        item(Texts.of("shell.command.close"), controller::onCloseBook));
        return menu;
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> act.run());
        return item;
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.F1) {
            controller.onHelp();
        } else if (key.getCode() == KeyCode.F6) {
            nextArea();
        } else if (!key.isShortcutDown() || key.isAltDown() || !shortcut(key)) {
            return;
        }
        key.consume();
    }

    private boolean shortcut(KeyEvent key) {
        if (key.getCode() == KeyCode.K) {
            controller.onFind();
        } else if (key.getCode() == KeyCode.H) {
            controller.onActs();
        } else if (key.getCode() == KeyCode.L) {
            controller.onLock();
        } else if (key.getCode().isDigitKey() && key.getCode() != KeyCode.DIGIT0) {
            return goTo(key.getCode().getCode() - KeyCode.DIGIT1.getCode());
        } else if (typing(key)) {
            // In a field Ctrl+Z belongs to the letters being typed, in a grid to what is not saved yet.
            return false;
        } else if (key.getCode() == KeyCode.Z && !key.isShiftDown()) {
            controller.onUndo();
        } else if (key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z) {
            controller.onRedo();
        } else {
            return false;
        }
        return true;
    }

    private boolean goTo(int place) {
        if (place >= model.screens.size()) {
            return false;
        }
        controller.go(model.screens.get(place));
        return true;
    }

    private boolean typing(KeyEvent key) {
        Node focus = root.getScene().getFocusOwner();
        return focus instanceof TextInputControl || EditGrid.keeps(focus, key);
    }

    private void nextArea() {
        Node now = root.getScene().getFocusOwner();
        if (Entering.isWithin(now, navigation)) {
            Entering.focusFirst(screen);
        } else if (Entering.isWithin(now, screen)) {
            controller.onFind();
        } else {
            navigation.focusMarked();
        }
    }
}
