package vn.ptdv.ui.common.grid;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** One cell on the screen: its text, its mark, and the field while one types. */
final class GridField<K> extends TableCell<GridRow<K>, String> {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final EditGrid<K> grid;
    private final GridColumn column;
    private final TextField field = new TextField();
    private boolean dropped;

    GridField(EditGrid<K> grid, GridColumn column) {
        this.grid = grid;
        this.column = column;
        boolean right = column.side() == GridColumn.Side.RIGHT;
        field.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        field.getStyleClass().add("grid-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((o, old, now) -> {
            if (!now && isEditing()) {
                cancelEdit();
            }
        });
        if (right) {
            getStyleClass().add("number");
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            dropped = false;
            field.setText(grid.firstLetter().orElseGet(() -> getItem() == null ? "" : getItem()));
            setText(null);
            setGraphic(field);
            grid.editing(Optional.of(this));
            // A field listens to letters only once it has its looks, which otherwise come with the next frame.
            field.applyCss();
            field.requestFocus();
            field.end();
        }
    }

    // The toolkit calls it also when the focus goes elsewhere: what was typed is kept unless Esc was pressed.
    @Override
    public void cancelEdit() {
        boolean keep = isEditing() && !dropped;
        super.cancelEdit();
        grid.editing(Optional.empty());
        GridRow<K> row = getTableRow().getItem();
        if (keep && row != null) {
            grid.put(new GridCell<>(row.id(), column.key()), field.getText());
        } else if (dropped) {
            grid.forget();
        }
        setGraphic(null);
        setText(getItem());
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (isEditing()) {
            return;
        }
        GridRow<K> row = getTableRow() == null ? null : getTableRow().getItem();
        Optional<Node> link = row == null || empty || column.kind() == GridRow.Kind.TYPED
                ? Optional.empty()
                : grid.behind(new GridCell<>(row.id(), column.key())).map(act -> link(text, act));
        setGraphic(link.orElse(null));
        setText(empty || link.isPresent() ? null : text);
        remark();
        boolean fixed = row == null || column.kind() == GridRow.Kind.FIXED || row.kind() == GridRow.Kind.FIXED;
        pseudoClassStateChanged(EditGrid.FIXED, fixed);
        setEditable(!fixed);
    }

    private static Node link(@Nullable String text, Runnable act) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("link-figure");
        link.setFocusTraversable(false);
        link.setOnAction(e -> act.run());
        return link;
    }

    /** What is typed so far counts, though the field stays open. */
    void take() {
        open().ifPresent(o -> grid.take(o.getKey(), o.getValue()));
        remark();
    }

    /** The cell in which one types, with what stands in the field. */
    Optional<Map.Entry<GridCell<K>, String>> open() {
        GridRow<K> row = getTableRow().getItem();
        return isEditing() && row != null
                ? Optional.of(Map.entry(new GridCell<>(row.id(), column.key()), field.getText()))
                : Optional.empty();
    }

    /** Closes the field without what was typed in it. */
    void drop() {
        dropped = true;
        cancelEdit();
    }

    /** Shows the mark that the grid has for this cell, also while one types in it. */
    void remark() {
        GridRow<K> row = getTableRow() == null ? null : getTableRow().getItem();
        mark(row == null || isEmpty() ? GridMark.NONE : grid.mark(new GridCell<>(row.id(), column.key())));
    }

    private void mark(GridMark mark) {
        pseudoClassStateChanged(EditGrid.WRONG, mark.weight() == GridMark.Weight.WRONG);
        pseudoClassStateChanged(EditGrid.WARNED, mark.weight() == GridMark.Weight.WARNED);
        setTooltip(mark.isNone() ? null : new Tooltip(mark.text()));
        setAccessibleHelp(mark.text());
    }

    boolean isRaw() {
        return field.getSkin() == null;
    }

    void append(String letter) {
        field.appendText(letter);
        field.end();
        field.requestFocus();
    }

    void key(KeyEvent e) {
        if (PASTE.match(e) && paste(e)) {
            return;
        }
        switch (e.getCode()) {
            case ENTER, DOWN -> leave(e, 1, 0);
            case UP -> leave(e, -1, 0);
            case TAB -> leave(e, 0, e.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                dropped = true;
                leave(e, 0, 0);
            }
            default -> {}
        }
    }

    /** A block goes over the cells, a paragraph into the field, which would run its lines together. */
    private boolean paste(KeyEvent e) {
        if (GridBlocks.isBlockToPaste(column.side())) {
            leave(e, 0, 0);
            grid.paste();
            return true;
        }
        Optional<String> paragraph = GridBlocks.paragraphToPaste();
        paragraph.ifPresent(words -> {
            e.consume();
            field.replaceSelection(words);
        });
        return paragraph.isPresent();
    }

    private void leave(KeyEvent e, int down, int right) {
        e.consume();
        cancelEdit();
        grid.step(down, right);
    }
}
