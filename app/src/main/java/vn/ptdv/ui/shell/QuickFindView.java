package vn.ptdv.ui.shell;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** One field in the top bar; the found lines hang under it. */
final class QuickFindView extends View<QuickFindModel, QuickFindController> {
    private static final double LINE = 30;
    private final TextField field = new TextField();
    private final ListView<FoundEntry> list = new ListView<>();
    private final Popup popup = new Popup();

    QuickFindView(QuickFindModel model, QuickFindController controller) {
        super(model, controller);
        field.setId("quick-find");
        field.setPromptText(Texts.of("shell.find.prompt"));
        field.setAccessibleText(Texts.of("shell.find.name"));
        field.setPrefColumnCount(34);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setId("quick-find-list");
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.setCellFactory(l -> new FoundCell());
        list.setOnMouseClicked(e -> choose());
        popup.setAutoHide(true);
        // Where a platform gives the keys to the newest window, they mean the same there.
        popup.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        popup.getContent().add(list);
    }

    @Override
    public Parent root() {
        return field;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bindBoth(field.textProperty(), model.query);
        list.setItems(model.found);
        whileShown.onInvalid(model.found, this::showList);
        whileShown.onChange(model.wanted, n -> {
            field.requestFocus();
            field.selectAll();
        });
        whileShown.add(popup::hide);
    }

    private void showList() {
        if (model.found.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.setPrefSize(Math.max(420, field.getWidth()), LINE * model.found.size() + 4);
        if (!popup.isShowing()) {
            list.getStylesheets().setAll(field.getScene().getStylesheets());
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (key.getCode() == KeyCode.ENTER) {
            choose();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            field.clear();
        } else {
            return;
        }
        key.consume();
    }

    private void choose() {
        FoundEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            popup.hide();
            controller.onChoose(entry);
        }
    }

    private static final class FoundCell extends ListCell<FoundEntry> {
        @Override
        protected void updateItem(@Nullable FoundEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            Label kind = new Label(Texts.ofEnum("shell.found", entry.kind()));
            kind.getStyleClass().add("muted");
            kind.setMinWidth(70);
            HBox line = new HBox(8, kind, new Label(entry.display()));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
