package vn.ptdv.ui.common.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** Picks a unit: by typing part of its name, or from the tree that the second button opens. */
public final class UnitPicker extends Picker {
    private static final double WIDTH = 380;
    private static final double HEIGHT = 320;

    private final Supplier<List<UnitNode>> roots;
    private final TreeView<UnitNode> tree = new TreeView<>();
    private final Popup popup = new Popup();

    public UnitPicker(Supplier<List<UnitNode>> roots) {
        super((typed, answer) -> ItemSource.over(roots.get().stream()
                        .flatMap(UnitNode::all)
                        .map(UnitNode::item)
                        .toList())
                .find(typed, answer));
        this.roots = roots;
        Button open = Icons.button(Feather.LIST, Texts.of("common.pick.tree"), this::openTree);
        open.getStyleClass().remove("flat");
        getChildren().add(open);
        tree.setShowRoot(false);
        tree.setPrefSize(WIDTH, HEIGHT);
        tree.setCellFactory(t -> new UnitCell());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treeKey);
        StackPane box = new StackPane(tree);
        box.getStyleClass().add("pick-list");
        popup.setAutoHide(true);
        popup.getContent().add(box);
    }

    public Optional<String> unitId() {
        return value().get().map(Item::code);
    }

    public void setUnit(String id) {
        roots.get().stream()
                .flatMap(UnitNode::all)
                .filter(u -> u.id().equals(id))
                .findFirst()
                .ifPresent(u -> pick(u.item()));
    }

    private void openTree() {
        TreeItem<UnitNode> root = new TreeItem<>();
        roots.get().forEach(u -> root.getChildren().add(branch(u)));
        tree.setRoot(root);
        tree.getSelectionModel().select(0);
        Bounds at = localToScreen(getBoundsInLocal());
        if (at != null) {
            popup.show(this, at.getMinX(), at.getMaxY() + 1);
            tree.requestFocus();
        }
    }

    private static TreeItem<UnitNode> branch(UnitNode unit) {
        TreeItem<UnitNode> item = new TreeItem<>(unit);
        item.setExpanded(unit.children().size() < 30);
        unit.children().forEach(child -> item.getChildren().add(branch(child)));
        return item;
    }

    private void treeKey(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).ifPresent(i -> take(i.getValue()));
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            e.consume();
        }
    }

    private void take(UnitNode unit) {
        popup.hide();
        pick(unit.item());
        input().requestFocus();
    }

    private final class UnitCell extends TreeCell<UnitNode> {
        UnitCell() {
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2) {
                    Optional.ofNullable(getItem()).ifPresent(UnitPicker.this::take);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable UnitNode unit, boolean empty) {
            super.updateItem(unit, empty);
            setText(unit == null || empty ? null : unit.name());
        }
    }
}
