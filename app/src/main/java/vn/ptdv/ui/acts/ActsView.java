package vn.ptdv.ui.acts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;

/** The acts, newest on top; Enter or Delete takes the chosen ones back. */
final class ActsView extends View<ActsModel, ActsController> {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private final VBox root = new VBox(8);
    private final DataTable<UndoList.Entry> table;
    private final Button undo = new Button();
    private final Button upTo = new Button(Texts.of("acts.undoUpTo"));
    private final Button redo = new Button();
    private final Label says = new Label();

    ActsView(ActsModel model, ActsController controller, Toolkit kit) {
        super(model, controller);
        table = new DataTable<>("acts", e -> e.action().id(), columns(), kit.memory());
        table.inGivenOrder()
                .says(Texts.of("acts.title"))
                .onChoose(controller::onChoose)
                .onOpen(e -> turn())
                .styled(e -> e.holds() ? RowStyle.PLAIN : RowStyle.FADED)
                .whenEmpty(new EmptyState(Texts.of("acts.empty"), Texts.of("acts.emptyText")));
        undo.setId("acts-undo");
        undo.getStyleClass().add("accent");
        undo.setOnAction(e -> controller.onUndo());
        upTo.setId("acts-up-to");
        upTo.setOnAction(e -> controller.onUndoUpTo());
        redo.setId("acts-redo");
        redo.setOnAction(e -> controller.onRedo());
        says.setId("acts-says");
        says.setWrapText(true);
        Label what = new Label(Texts.of("acts.what"));
        what.setWrapText(true);
        what.getStyleClass().add("muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setPadding(new Insets(12));
        root.getChildren().addAll(what, table, says, new HBox(8, undo, upTo, redo));
        root.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE) {
                controller.onUndo();
                e.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.acts, table::setRows);
        whileShown.follow(model.chosen, this::showChosen);
        whileShown.bind(says.textProperty(), model.says);
        whileShown.bind(root.disableProperty(), model.working);
        table.focusRows();
    }

    private void turn() {
        if (count(true) > 0) {
            controller.onUndo();
        } else {
            controller.onRedo();
        }
    }

    private void showChosen(List<UndoList.Entry> chosen) {
        undo.setText(Texts.of("acts.undo", count(true)));
        undo.setDisable(count(true) == 0);
        upTo.setDisable(count(true) == 0);
        redo.setText(Texts.of("acts.redo", count(false)));
        redo.setDisable(count(false) == 0);
    }

    private long count(boolean holding) {
        return model.chosen.get().stream().filter(e -> e.holds() == holding).count();
    }

    private static List<Column<UndoList.Entry>> columns() {
        return List.of(
                Column.<UndoList.Entry>text(
                                "at",
                                Texts.of("acts.at"),
                                e -> AT.format(e.action().at()))
                        .width(130),
                Column.<UndoList.Entry>text(
                                "user", Texts.of("acts.user"), e -> e.action().user())
                        .width(80),
                Column.<UndoList.Entry>text(
                                "name",
                                Texts.of("acts.name"),
                                e -> e.action().name().words())
                        .width(260),
                Column.<UndoList.Entry>number(
                                "rows", Texts.of("acts.rows"), e -> e.action().rows())
                        .width(70),
                Column.<UndoList.Entry>text(
                                "batch",
                                Texts.of("acts.batch"),
                                e -> e.action().batch().orElse(""))
                        .width(115),
                Column.<UndoList.Entry>text(
                                "state",
                                Texts.of("acts.state"),
                                e -> e.holds() ? Texts.of("acts.holds") : Texts.of("acts.taken"))
                        .width(110));
    }
}
