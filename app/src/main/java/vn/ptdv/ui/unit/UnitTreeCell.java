package vn.ptdv.ui.unit;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** One unit in the tree; dragged onto another it asks to hang there. */
final class UnitTreeCell extends TreeCell<TreeLine> {
    private final UnitTreePane.Dropped dropped;

    UnitTreeCell(UnitTreePane.Dropped dropped) {
        this.dropped = dropped;
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(@Nullable TreeLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("muted");
        if (line == null || empty) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(line.name());
        setGraphic(Icons.of(icon(line.kind())));
        boolean past = line.kind() == TreeLine.Kind.ENDED || line.kind() == TreeLine.Kind.GROUP;
        setAccessibleText(line.kind() == TreeLine.Kind.ENDED ? Texts.of("unitui.tree.past", line.name()) : line.name());
        if (past) {
            getStyleClass().add("muted");
        }
    }

    private static Feather icon(TreeLine.Kind kind) {
        return switch (kind) {
            case BRANCH -> Feather.FOLDER;
            case LEAF -> Feather.USERS;
            case ENDED -> Feather.SLASH;
            case GROUP -> Feather.ARCHIVE;
        };
    }

    private void drag(MouseEvent e) {
        movable().ifPresent(line -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.valueOf(line.id()));
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            e.consume();
        });
    }

    private void over(DragEvent e) {
        boolean other = movable()
                .filter(line ->
                        !String.valueOf(line.id()).equals(e.getDragboard().getString()))
                .isPresent();
        if (e.getGestureSource() instanceof UnitTreeCell && other) {
            e.acceptTransferModes(TransferMode.MOVE);
        }
        e.consume();
    }

    // Later, because a dialog must not open while the gesture still holds the mouse.
    private void drop(DragEvent e) {
        long moved = Long.parseLong(e.getDragboard().getString());
        movable()
                .ifPresent(line ->
                        javafx.application.Platform.runLater(() -> dropped.on(moved, OptionalLong.of(line.id()))));
        e.setDropCompleted(true);
        e.consume();
    }

    private Optional<TreeLine> movable() {
        return Optional.ofNullable(getItem())
                .filter(line -> line.kind() == TreeLine.Kind.BRANCH || line.kind() == TreeLine.Kind.LEAF);
    }
}
