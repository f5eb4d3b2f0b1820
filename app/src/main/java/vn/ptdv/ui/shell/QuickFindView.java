package vn.ptdv.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** One field in the top bar; the found lines hang under it. */
final class QuickFindView extends View<QuickFindModel, QuickFindController> {
    private final TextField field = new TextField();
    private final FoundList list = new FoundList(this::chosen);
    private final Popup popup = new Popup();
    private boolean entered;

    QuickFindView(QuickFindModel model, QuickFindController controller) {
        super(model, controller);
        field.setId("quick-find");
        field.setPromptText(Texts.of("shell.find.prompt"));
        field.setAccessibleText(Texts.of("shell.find.name"));
        field.setPrefColumnCount(26);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        popup.setAutoHide(true);
        // Escape empties the field, and with it the list goes.
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
    }

    @Override
    public Parent root() {
        return field;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bindBoth(field.textProperty(), model.query);
        whileShown.onInvalid(model.found, this::showList);
        whileShown.onChange(model.nothing, none -> showList());
        whileShown.onChange(model.query, typed -> entered = false);
        whileShown.onChange(model.answered, query -> openEntered());
        whileShown.onChange(model.wanted, n -> {
            field.requestFocus();
            field.selectAll();
        });
        whileShown.onChange(field.focusedProperty(), here -> leave());
        whileShown.add(popup::hide);
    }

    /** Empties the field when one works on elsewhere; another window in front is not yet elsewhere. */
    private void leave() {
        if (field.getScene() != null && field.getScene().getFocusOwner() != field) {
            field.clear();
        }
    }

    private void showList() {
        list.show(model.found);
        if ((model.found.isEmpty() && !model.nothing.get()) || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.setPrefWidth(Math.max(420, field.getWidth()));
        if (!popup.isShowing()) {
            list.getStylesheets().setAll(field.getScene().getStylesheets());
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.move(1);
        } else if (key.getCode() == KeyCode.UP) {
            list.move(-1);
        } else if (key.getCode() == KeyCode.ENTER) {
            entered = true;
            openEntered();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            field.clear();
        } else {
            return;
        }
        key.consume();
    }

    /** Enter means what is found for the whole text, and waits for it: the list may still be that of its first letters. */
    private void openEntered() {
        if (entered && model.answered.get().equals(model.query.get())) {
            entered = false;
            list.chosen().ifPresent(this::chosen);
        }
    }

    private void chosen(FoundEntry entry) {
        popup.hide();
        controller.onChoose(entry);
    }
}
