package vn.ptdv.ui.common.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.Texts;

/** The list that drops down under a field; the field keeps the focus and moves the choice. */
final class PickList {
    private static final double ROW = 28;
    private static final int ROWS = 10;
    private static final double WIDTH = 300;

    private final Popup popup = new Popup();
    private final ListView<Item> list = new ListView<>();
    private final Consumer<Item> picked;

    PickList(Consumer<Item> picked) {
        this.picked = picked;
        list.setFixedCellSize(ROW);
        list.fixedCellSizeProperty().addListener((o, old, now) -> fit());
        list.setFocusTraversable(false);
        list.setCellFactory(l -> new ItemCell());
        list.setPlaceholder(new Label(Texts.of("common.pick.none")));
        StackPane box = new StackPane(list);
        box.getStyleClass().add("pick-list");
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(box);
    }

    void show(Region under, List<Item> items) {
        list.getItems().setAll(items);
        list.setPrefWidth(Math.max(WIDTH, under.getWidth()));
        fit();
        if (!items.isEmpty()) {
            list.getSelectionModel().select(0);
        }
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        if (!popup.isShowing() && at != null) {
            popup.show(under, at.getMinX(), at.getMaxY() + 1);
        }
    }

    /** The height of a row is known once the theme has dressed the list. */
    private void fit() {
        int rows = Math.max(2, Math.min(ROWS, list.getItems().size()));
        list.setPrefHeight(list.getFixedCellSize() * rows + 4);
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void move(int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
        }
    }

    Optional<Item> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private final class ItemCell extends ListCell<Item> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox box = new HBox(10, name, gap(), detail);

        ItemCell() {
            detail.getStyleClass().add("muted");
            // The name is what one chooses by; where both have no room the other is cut off.
            name.setMinWidth(Region.USE_PREF_SIZE);
            detail.setMinWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(e -> Optional.ofNullable(getItem()).ifPresent(picked));
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            setGraphic(none ? null : box);
            if (item != null && !empty) {
                name.setText(item.label());
                detail.setText(item.detail());
                setAccessibleText((item.label() + " " + item.detail()).strip());
            }
        }

        private static Node gap() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return gap;
        }
    }
}
