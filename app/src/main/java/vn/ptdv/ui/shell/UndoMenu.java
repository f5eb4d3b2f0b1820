package vn.ptdv.ui.shell;

import java.time.format.DateTimeFormatter;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.theme.Icons;

/** The named undo at the top; its arrow opens the list of what can be taken back, and redo. */
final class UndoMenu extends SplitMenuButton {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm dd/MM");
    private static final int NAME_LENGTH = 36;
    private final ShellController controller;

    UndoMenu(ShellController controller) {
        this.controller = controller;
        setId("undo");
        // Names of files have low lines, which would be taken for the mark of a letter.
        setMnemonicParsing(false);
        setGraphic(Icons.of(Feather.CORNER_UP_LEFT));
        setOnAction(e -> controller.onUndo());
    }

    void attach(ShellModel model, Subscriptions whileShown) {
        Runnable show = () -> show(model);
        whileShown.onInvalid(model.undo, show);
        whileShown.onInvalid(model.redo, show);
        whileShown.onInvalid(model.undoable, show);
        show.run();
    }

    private void show(ShellModel model) {
        setDisable(model.undo.get().isEmpty() && model.redo.get().isEmpty());
        setText(model.undo
                .get()
                .map(line -> Texts.of("shell.undo.named", shortened(line.name().words())))
                .orElse(Texts.of("shell.undo")));
        getItems().clear();
        model.redo
                .get()
                .ifPresent(line -> getItems()
                        .add(item(Texts.of("shell.redo.named", line.name().words()), controller::onRedo)));
        apart();
        model.undoable.forEach(line -> getItems().add(item(described(line), () -> controller.onUndo(line))));
        apart();
        getItems().add(item(Texts.of("shell.undo.all"), controller::onActs));
    }

    private void apart() {
        int last = getItems().size() - 1;
        if (last >= 0 && !(getItems().get(last) instanceof SeparatorMenuItem)) {
            getItems().add(new SeparatorMenuItem());
        }
    }

    private static String described(ActionLine line) {
        return Texts.of(
                "shell.undo.line",
                AT.format(line.at()),
                line.user(),
                line.name().words());
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH - 1) + "…";
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> act.run());
        return item;
    }
}
