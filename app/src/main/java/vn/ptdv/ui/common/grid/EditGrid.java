package vn.ptdv.ui.common.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Clip;
import vn.ptdv.ui.common.table.FrozenColumns;

/** A grid of texts under a row name: typed, pasted, filled down and marked; nothing typed is ever thrown away. */
public final class EditGrid<K> extends VBox {
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");
    private static final double ROW_HEIGHT = 28;
    private static final double NAME_WIDTH = 300;
    private static final String NAME = "name";
    private static final String NOBODY = "0";

    private final TableView<GridRow<K>> table = new TableView<>();
    private final GridTexts<K> texts = new GridTexts<>();
    private final Map<GridCell<K>, GridMark> marks = new HashMap<>();
    private List<GridColumn> columns = List.of();
    private final GridWalk<K> walk = new GridWalk<>(table, () -> columns);
    private final GridBlocks<K> blocks = new GridBlocks<>(walk, texts);
    private final GridFoot foot;
    private final String rowTitle;
    private Optional<String> firstLetter = Optional.empty();
    private Runnable typed = () -> {};
    private Optional<GridField<K>> editing = Optional.empty();
    private Clip clip = Clip.system();
    private Function<GridCell<K>, Optional<Runnable>> behind = cell -> Optional.empty();

    public EditGrid(String name, String rowTitle) {
        this.rowTitle = rowTitle;
        getStyleClass().addAll("data-table", "edit-grid");
        table.setId(name);
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
        table.setPlaceholder(new Label());
        VBox.setVgrow(table, Priority.ALWAYS);
        foot = new GridFoot(table, NAME);
        foot.offer(GridContents.offer(
                this,
                table,
                () -> GridContents.of(this, table, columns, new GridContents.Words(rowTitle, foot.totals()))));
        table.setContextMenu(menu());
        getChildren().addAll(table, foot);
    }

    /** Shows rows anew with what is saved; what was typed before is gone, so ask {@link #isChanged} first. */
    public void show(List<GridRow<K>> rows, List<GridColumn> shown, Map<GridCell<K>, String> values) {
        editing.ifPresent(GridField::drop);
        int row = walk.row();
        String column = walk.focused().map(GridCell::column).orElse("");
        texts.reset(values);
        marks.clear();
        if (!columns.equals(shown) || table.getColumns().isEmpty()) {
            columns = List.copyOf(shown);
            FrozenColumns.replace(table, tableColumns(), 1);
        }
        table.getItems().setAll(rows);
        table.refresh();
        for (int c = 0; c < columns.size() && row < rows.size(); c++) {
            if (columns.get(c).key().equals(column)) {
                walk.go(row, c);
            }
        }
        tell("");
    }

    /** The cells that differ from what is saved, the one in which somebody is typing included. */
    public Map<GridCell<K>, String> typed() {
        editing.ifPresent(GridField::take);
        return Map.copyOf(texts.typed());
    }

    /** Only looks: what is being typed may still be taken back by Esc. */
    public boolean isChanged() {
        return editing.flatMap(GridField::open)
                .map(texts::isChangedWith)
                .orElseGet(() -> !texts.typed().isEmpty());
    }

    /** What stands in the cells counts as saved from now on. */
    public void saved() {
        texts.save();
        tell("");
    }

    public String text(GridCell<K> cell) {
        return texts.text(cell);
    }

    public EditGrid<K> onTyped(Runnable act) {
        typed = act;
        return this;
    }

    /** What the grid is called by those who cannot see it, and in a file that it is exported to. */
    public void says(String name) {
        table.setAccessibleText(name);
    }

    public EditGrid<K> copyTo(Clip target) {
        clip = target;
        return this;
    }

    /** What a cell opens when one asks what its figure is made of. */
    public EditGrid<K> onBehind(Function<GridCell<K>, Optional<Runnable>> opened) {
        behind = opened;
        return this;
    }

    /** Puts texts into cells as if they had been typed, such as a proposal. */
    public void fill(Map<GridCell<K>, String> proposed) {
        proposed.forEach(texts::put);
        afterTyping();
    }

    /** What stands at which cell; replaces all earlier marks. */
    public void marks(Map<GridCell<K>, GridMark> now) {
        marks.clear();
        marks.putAll(now);
        // A refresh would build the cells anew, and with them the one in which somebody is typing.
        table.lookupAll(".table-cell").stream()
                .filter(GridField.class::isInstance)
                .forEach(cell -> ((GridField<?>) cell).remark());
    }

    /** Goes to the first wrong cell, where what is typed next takes the place of what is wrong. */
    public void goToWrong() {
        for (int i = 0; i < table.getItems().size(); i++) {
            for (int c = 0; c < columns.size(); c++) {
                if (mark(walk.cell(i, c)).weight() == GridMark.Weight.WRONG) {
                    table.requestFocus();
                    walk.go(i, c);
                    return;
                }
            }
        }
    }

    public void sumText(String text) {
        foot.sum(text);
    }

    /** Sums under the columns, by their keys. */
    public void totals(Map<String, Node> sums) {
        foot.totals(sums);
    }

    public void focusCells() {
        table.requestFocus();
        if (table.getSelectionModel().getSelectedCells().isEmpty()
                && !table.getItems().isEmpty()) {
            walk.step(0, 0);
        }
    }

    GridMark mark(GridCell<K> cell) {
        return marks.getOrDefault(cell, GridMark.NONE);
    }

    void editing(Optional<GridField<K>> field) {
        editing = field;
    }

    Optional<String> firstLetter() {
        return firstLetter;
    }

    void put(GridCell<K> cell, String text) {
        take(cell, text);
        if (texts.isStepOpen()) {
            afterTyping();
        }
    }

    void take(GridCell<K> cell, String text) {
        if (!texts.text(cell).equals(text.strip())) {
            texts.put(cell, text);
            marks.remove(cell);
        }
    }

    /** Takes back what a saving that was refused has taken from the field which is left by Esc. */
    void forget() {
        if (texts.isStepOpen()) {
            texts.back().forEach(marks::remove);
            afterTyping();
        }
    }

    void step(int down, int right) {
        walk.step(down, right);
    }

    /** What a figure that is not typed here opens. */
    Optional<Runnable> behind(GridCell<K> cell) {
        String text = text(cell);
        return text.isEmpty() || text.equals(NOBODY) ? Optional.empty() : behind.apply(cell);
    }

    private List<TableColumn<GridRow<K>, ?>> tableColumns() {
        List<TableColumn<GridRow<K>, ?>> made = new ArrayList<>();
        TableColumn<GridRow<K>, String> name = new TableColumn<>(rowTitle);
        name.setCellValueFactory(r -> new ReadOnlyStringWrapper(r.getValue().indented()));
        name.setId(NAME);
        name.setPrefWidth(NAME_WIDTH);
        name.setEditable(false);
        made.add(name);
        columns.forEach(c -> made.add(tableColumn(c)));
        made.forEach(c -> {
            c.setSortable(false);
            c.setReorderable(false);
        });
        return made;
    }

    private TableColumn<GridRow<K>, String> tableColumn(GridColumn column) {
        TableColumn<GridRow<K>, String> made = new TableColumn<>(column.title());
        made.setCellValueFactory(r -> texts.at(new GridCell<>(r.getValue().id(), column.key())));
        made.setCellFactory(c -> new GridField<>(this, column));
        made.setId(column.key());
        made.setPrefWidth(column.width());
        if (column.side() == GridColumn.Side.RIGHT) {
            made.getStyleClass().add("number");
        }
        made.setEditable(column.kind() == GridRow.Kind.TYPED);
        return made;
    }

    private void key(KeyEvent e) {
        if (table.getEditingCell() != null) {
            editing.filter(f -> table.isFocused()).ifPresent(f -> f.key(e));
            return;
        }
        if (e.isShortcutDown() ? isTurn(e) || shortcut(e.getCode()) : plain(e)) {
            e.consume();
        }
    }

    private boolean plain(KeyEvent e) {
        int way = e.isShiftDown() ? -1 : 1;
        switch (e.getCode()) {
            case ENTER -> walk.step(way, 0);
            case F2 -> edit(Optional.empty());
            case DELETE, BACK_SPACE -> {
                blocks.clear();
                afterTyping();
            }
            case HOME -> walk.toName();
            case END -> walk.toLast();
            case TAB -> {
                if (walk.atEdge(way)) {
                    return false;
                }
                walk.step(0, way);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether undo or redo by this key means what is typed in a grid around the node, and not the book. */
    public static boolean keeps(@Nullable Node focus, KeyEvent e) {
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node instanceof EditGrid<?> grid) {
                return grid.keeps(e);
            }
        }
        return false;
    }

    private boolean keeps(KeyEvent e) {
        return GridTurn.of(e).filter(turn -> isChanged() || texts.can(turn)).isPresent();
    }

    private boolean isTurn(KeyEvent e) {
        if (!keeps(e)) {
            return false;
        }
        if (GridTurn.of(e).filter(texts::turn).isPresent()) {
            marks.clear();
            table.refresh();
            afterTyping();
        }
        return true;
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case C -> copy();
            case V -> paste();
            case D -> fillDown();
            case ENTER -> openBehind();
            case HOME -> walk.toEnd(-1);
            case END -> walk.toEnd(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void letter(KeyEvent e) {
        String letter = e.getCharacter();
        boolean printable = !letter.isEmpty() && letter.charAt(0) >= ' ' && letter.charAt(0) != 127;
        if (!printable || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        // The field gets the focus a little later than it opens; letters typed meanwhile belong into it.
        if (table.getEditingCell() == null) {
            e.consume();
            edit(Optional.of(letter));
        } else if (table.isFocused() || editing.filter(GridField::isRaw).isPresent()) {
            e.consume();
            editing.ifPresent(f -> f.append(letter));
        }
    }

    private void edit(Optional<String> letter) {
        int column = walk.column();
        if (walk.row() >= 0 && column >= 0 && walk.isTyped(walk.row(), column)) {
            firstLetter = letter;
            table.layout();
            table.edit(walk.row(), table.getColumns().get(column + 1));
            firstLetter = Optional.empty();
        }
    }

    private ContextMenu menu() {
        return GridMenu.of(
                () -> walk.focused().flatMap(behind).isPresent(),
                new GridMenu.Acts(this::openBehind, this::copy, this::paste, this::fillDown));
    }

    private void openBehind() {
        walk.focused().flatMap(behind).ifPresent(Runnable::run);
    }

    private void copy() {
        clip.put(blocks.copied().text());
    }

    void paste() {
        blocks.paste().ifPresent(pasted -> {
            afterTyping();
            tell(
                    pasted.left() == 0
                            ? Texts.of("entry.grid.pasted", pasted.done())
                            : Texts.of("entry.grid.pastedPart", pasted.done(), pasted.left()));
        });
    }

    private void fillDown() {
        blocks.fillDown();
        afterTyping();
    }

    private void afterTyping() {
        texts.step();
        tell(
                !texts.typed().isEmpty()
                        ? Texts.of("entry.grid.changed", texts.typed().size())
                        : "");
        typed.run();
    }

    private void tell(String text) {
        foot.tell(text);
    }
}
