package vn.ptdv.ui.unit;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** One unit in the tree; dragged onto another it asks to hang there. */
final class UnitTreeCell extends TreeCell<TreeLine> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final UnitTreePane.Dropped dropped;
    private OptionalLong dragged = OptionalLong.empty();

    UnitTreeCell(UnitTreePane.Dropped dropped) {
        this.dropped = dropped;
        setOnDragDetected(this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::letGo);
        setOnMouseDragEntered(e -> over(e, true));
        setOnMouseDragExited(e -> over(e, false));
        setOnMouseDragReleased(this::drop);
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

    // Not the drag of the system: after one, some systems keep the mouse from the dialog that the drop opens.
    private void drag(MouseEvent e) {
        movable().ifPresent(line -> {
            dragged = OptionalLong.of(line.id());
            startFullDrag();
            getScene().setCursor(Cursor.CLOSED_HAND);
            e.consume();
        });
    }

    private void letGo(MouseEvent e) {
        if (dragged.isPresent()) {
            getScene().setCursor(Cursor.DEFAULT);
            // The target hears of the release after this cell.
            Platform.runLater(() -> dragged = OptionalLong.empty());
        }
    }

    private void over(MouseDragEvent e, boolean here) {
        pseudoClassStateChanged(TARGET, here && from(e).isPresent());
    }

    private void drop(MouseDragEvent e) {
        pseudoClassStateChanged(TARGET, false);
        // Later, because a dialog must not open while the gesture still holds the mouse.
        from(e).ifPresent(moved ->
                movable().ifPresent(line -> Platform.runLater(() -> dropped.on(moved, OptionalLong.of(line.id())))));
    }

    /** The unit that is dragged here from elsewhere, where it may be let go. */
    private OptionalLong from(MouseDragEvent e) {
        return e.getGestureSource() instanceof UnitTreeCell source
                        && source.dragged.isPresent()
                        && movable()
                                .filter(line -> line.id() != source.dragged.getAsLong())
                                .isPresent()
                ? source.dragged
                : OptionalLong.empty();
    }

    private Optional<TreeLine> movable() {
        return Optional.ofNullable(getItem())
                .filter(line -> line.kind() == TreeLine.Kind.BRANCH || line.kind() == TreeLine.Kind.LEAF);
    }
}
