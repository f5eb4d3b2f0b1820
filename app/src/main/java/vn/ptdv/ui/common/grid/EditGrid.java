package vn.ptdv.ui.common.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Clip;

/** A grid of texts under a row name: typed, pasted, filled down and marked; nothing typed is ever thrown away. */
public final class EditGrid<K> extends VBox {
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");
    private static final double ROW_HEIGHT = 28;
    private static final double NAME_WIDTH = 300;

    private final TableView<GridRow<K>> table = new TableView<>();
    private final GridTexts<K> texts = new GridTexts<>();
    private final Map<GridCell<K>, GridMark> marks = new HashMap<>();
    private final Label says = new Label();
    private final Label sum = new Label();
    private final String rowTitle;
    private List<GridColumn> columns = List.of();
    private Optional<String> firstLetter = Optional.empty();
    private Runnable typed = () -> {};
    private Optional<GridField<K>> editing = Optional.empty();
    private Clip clip = Clip.system();

    public EditGrid(String name, String rowTitle) {
        this.rowTitle = rowTitle;
        getStyleClass().addAll("data-table", "edit-grid");
        table.setId(name);
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        GridContents.offer(this, table, () -> columns, rowTitle);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
        table.setPlaceholder(new Label());
        VBox.setVgrow(table, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        sum.setId(name + "-sum");
        sum.getStyleClass().add("strong");
        HBox footer = new HBox(10, says, gap, sum);
        footer.getStyleClass().add("footer");
        getChildren().addAll(table, footer);
    }

    /** Shows rows anew with what is saved; what was typed before is gone, so ask {@link #isChanged} first. */
    public void show(List<GridRow<K>> rows, List<GridColumn> shown, Map<GridCell<K>, String> values) {
        texts.reset(values);
        marks.clear();
        if (!columns.equals(shown) || table.getColumns().isEmpty()) {
            columns = List.copyOf(shown);
            vn.ptdv.ui.common.table.FrozenColumns.replace(table, tableColumns(), 1);
        }
        int row = focusedRow();
        int column = focusedColumn();
        table.getItems().setAll(rows);
        table.refresh();
        if (row >= 0 && row < rows.size() && column >= 0 && column < columns.size()) {
            go(row, column);
        }
        tell("");
    }

    /** The cells that differ from what is saved. */
    public Map<GridCell<K>, String> typed() {
        return Map.copyOf(texts.typed());
    }

    public boolean isChanged() {
        return !texts.typed().isEmpty();
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

    public EditGrid<K> copyTo(Clip target) {
        clip = target;
        return this;
    }

    /** Puts texts into cells as if they had been typed, such as a proposal. */
    public void fill(Map<GridCell<K>, String> proposed) {
        proposed.forEach(texts::put);
        afterTyping();
    }

    /** What stands at which cell; replaces all earlier marks and brings the first wrong cell into sight. */
    public void marks(Map<GridCell<K>, GridMark> now) {
        marks.clear();
        marks.putAll(now);
        table.refresh();
        for (int i = 0; i < table.getItems().size(); i++) {
            for (int c = 0; c < columns.size(); c++) {
                if (mark(cell(i, c)).weight() == GridMark.Weight.WRONG) {
                    go(i, c);
                    return;
                }
            }
        }
    }

    public void sumText(String text) {
        sum.setText(text);
    }

    public void focusCells() {
        table.requestFocus();
        if (table.getSelectionModel().getSelectedCells().isEmpty()
                && !table.getItems().isEmpty()) {
            step(0, 0);
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
        if (!texts.text(cell).equals(text.strip())) {
            texts.put(cell, text);
            marks.remove(cell);
            afterTyping();
        }
    }

    /** Goes to the next cell that can be typed into; from the end of a row to the next row. */
    void step(int down, int right) {
        table.requestFocus();
        int row = Math.max(0, focusedRow()) + down;
        int column = focusedColumn();
        if (column < 0 || columns.get(column).kind() == GridRow.Kind.FIXED && right == 0) {
            column = nextTyped(column < 0 ? 0 : column, 1).orElse(0);
        } else if (right != 0) {
            Optional<Integer> next = nextTyped(column + right, right);
            if (next.isEmpty()) {
                row += right;
            }
            column = next.or(() -> nextTyped(right > 0 ? 0 : columns.size() - 1, right))
                    .orElse(column);
        }
        if (row >= 0 && row < table.getItems().size()) {
            go(row, column);
        }
    }

    private Optional<Integer> nextTyped(int from, int by) {
        for (int c = from; c >= 0 && c < columns.size(); c += by) {
            if (columns.get(c).kind() == GridRow.Kind.TYPED) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    private void go(int row, int column) {
        TableColumn<GridRow<K>, ?> target = table.getColumns().get(column + 1);
        table.getSelectionModel().clearAndSelect(row, target);
        table.getFocusModel().focus(row, target);
        table.scrollTo(Math.max(0, row - 3));
        table.scrollToColumn(target);
    }

    private List<TableColumn<GridRow<K>, ?>> tableColumns() {
        List<TableColumn<GridRow<K>, ?>> made = new ArrayList<>();
        TableColumn<GridRow<K>, String> name = new TableColumn<>(rowTitle);
        name.setCellValueFactory(r -> new ReadOnlyStringWrapper(r.getValue().indented()));
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
        boolean done = true;
        if (e.isShortcutDown()) {
            done = shortcut(e.getCode());
        } else if (e.getCode() == KeyCode.ENTER) {
            step(e.isShiftDown() ? -1 : 1, 0);
        } else if (e.getCode() == KeyCode.F2) {
            edit(Optional.empty());
        } else if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
            chosen().forEach(cell -> texts.put(cell, ""));
            afterTyping();
        } else if (e.getCode() == KeyCode.TAB) {
            done = !atEdge(e.isShiftDown() ? -1 : 1);
            if (done) {
                step(0, e.isShiftDown() ? -1 : 1);
            }
        } else {
            done = false;
        }
        if (done) {
            e.consume();
        }
    }

    // At the last cell Tab goes on to the next field, so that the keyboard is never caught in the grid.
    private boolean atEdge(int right) {
        int last = right > 0 ? table.getItems().size() - 1 : 0;
        return focusedRow() == last && nextTyped(focusedColumn() + right, right).isEmpty();
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case C -> clip.put(copied().text());
            case V ->
                paste(Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                        .orElse(""));
            case D -> fillDown();
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
        int column = focusedColumn();
        if (focusedRow() >= 0 && column >= 0 && isTyped(focusedRow(), column)) {
            firstLetter = letter;
            table.edit(focusedRow(), table.getColumns().get(column + 1));
            firstLetter = Optional.empty();
        }
    }

    private boolean isTyped(int row, int column) {
        return columns.get(column).kind() == GridRow.Kind.TYPED
                && table.getItems().get(row).kind() == GridRow.Kind.TYPED;
    }

    /** Lays a block from the focused cell on; one single value goes into every chosen cell. */
    private void paste(String text) {
        if (text.isBlank() || focusedRow() < 0 || focusedColumn() < 0) {
            return;
        }
        GridBlock block = GridBlock.parse(text);
        int done = 0;
        int left = 0;
        if (block.isOne() && chosen().size() > 1) {
            chosen().forEach(cell -> texts.put(cell, block.rows().get(0).get(0)));
            done = chosen().size();
        } else {
            int top = firstRow();
            int start = firstColumn();
            for (int r = 0; r < block.rows().size(); r++) {
                for (int c = 0; c < block.rows().get(r).size(); c++) {
                    boolean fits = top + r < table.getItems().size()
                            && start + c < columns.size()
                            && isTyped(top + r, start + c);
                    if (fits) {
                        texts.put(cell(top + r, start + c), block.rows().get(r).get(c));
                    }
                    done += fits ? 1 : 0;
                    left += fits ? 0 : 1;
                }
            }
        }
        afterTyping();
        tell(left == 0 ? Texts.of("entry.grid.pasted", done) : Texts.of("entry.grid.pastedPart", done, left));
    }

    private void fillDown() {
        int top = firstRow();
        chosenPlaces().stream()
                .filter(p -> p.getRow() > top && isTyped(p.getRow(), p.getColumn() - 1))
                .forEach(p -> texts.put(cell(p.getRow(), p.getColumn() - 1), texts.text(cell(top, p.getColumn() - 1))));
        afterTyping();
    }

    private GridBlock copied() {
        Map<Integer, List<String>> byRow = new java.util.TreeMap<>();
        chosenPlaces().stream()
                .sorted(java.util.Comparator.comparingInt(TablePosition::getColumn))
                .forEach(p -> byRow.computeIfAbsent(p.getRow(), k -> new ArrayList<>())
                        .add(texts.text(cell(p.getRow(), p.getColumn() - 1))));
        return new GridBlock(List.copyOf(byRow.values()));
    }

    @SuppressWarnings("rawtypes")
    private List<TablePosition> chosenPlaces() {
        return table.getSelectionModel().getSelectedCells().stream()
                .filter(p -> p.getColumn() > 0)
                .toList();
    }

    private List<GridCell<K>> chosen() {
        return chosenPlaces().stream()
                .filter(p -> isTyped(p.getRow(), p.getColumn() - 1))
                .map(p -> cell(p.getRow(), p.getColumn() - 1))
                .toList();
    }

    private GridCell<K> cell(int row, int column) {
        return new GridCell<>(
                table.getItems().get(row).id(), columns.get(column).key());
    }

    private int firstRow() {
        return chosenPlaces().stream().mapToInt(TablePosition::getRow).min().orElse(focusedRow());
    }

    private int firstColumn() {
        return chosenPlaces().stream().mapToInt(p -> p.getColumn() - 1).min().orElse(focusedColumn());
    }

    private int focusedRow() {
        return table.getFocusModel().getFocusedCell().getRow();
    }

    private int focusedColumn() {
        return table.getFocusModel().getFocusedCell().getColumn() - 1;
    }

    private void afterTyping() {
        tell(isChanged() ? Texts.of("entry.grid.changed", texts.typed().size()) : "");
        typed.run();
    }

    private void tell(String text) {
        says.setText(text);
    }
}
