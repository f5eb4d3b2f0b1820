package vn.ptdv.ui.common.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Clip;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.task.Beside;
import vn.ptdv.ui.common.theme.Theme;

/** A dense table of immutable rows: sort, choose, copy, open, and remember how it was left. */
public final class DataTable<R> extends VBox {
    private static final double ROW_HEIGHT = 28;

    private final TableView<Line<R>> table = new TableView<>() {
        @Override
        protected Skin<?> createDefaultSkin() {
            return new FittingSkin<>(this, DataTable.this::fit);
        }
    };
    private final RowsInSight<R> rows;
    private final Footer footer;
    private final TotalRow sums;
    private final ColumnState<R> state;
    private final TableTools<R> tools;
    private Function<? super R, RowStyle> rowStyle = r -> RowStyle.PLAIN;
    private Consumer<? super R> open = r -> {};
    private Consumer<? super List<R>> chosen = r -> {};
    private Clip clip = Clip.system();
    private Runnable find = () -> {};
    private Node empty = new Label();
    private Optional<Predicate<? super R>> counted = Optional.empty();
    private Node filteredOut = new EmptyState(Texts.of("common.filter.none"), Texts.of("common.filter.noneText"));
    private double scale = 1;
    private boolean told;
    private boolean reading;

    /** The name is the key under which the memory keeps the columns; the id tells a row when the rows come anew. */
    public DataTable(String name, Function<R, ?> id, List<Column<R>> columns, ViewMemory memory) {
        rows = new RowsInSight<>(table, id, this::seen);
        columns.forEach(c -> table.getColumns().add(TableColumns.make(c)));
        footer = new Footer(table.getColumns());
        getStyleClass().add("data-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        sums = new TotalRow(table);
        getChildren().addAll(table, sums, footer);
        setUp(name);
        // Consumed, because the table's own sort compares every chosen cell with every other one afterwards.
        table.setOnSort(e -> {
            e.consume();
            rows.arrange();
        });
        state = new ColumnState<>(table, name, memory, () -> scale);
        state.start();
        footer.onLetters(this::rescale);
        tools = new TableTools<R>(this, table, footer, rows::setBuilt);
        tell();
    }

    private void setUp(String name) {
        table.setId(name);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(empty);
        table.setRowFactory(t -> new Row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        rows.choice().getSelectedIndices().addListener((InvalidationListener) o -> tellSoon());
    }

    /** Replaces all rows; what was chosen stays chosen as far as it is still there. Many rows are put in order first. */
    public void setRows(List<R> now) {
        reading = false;
        rows.setRows(now);
    }

    /** Its rows are on the way: until they come it counts nothing. */
    public void reading() {
        reading = true;
        seen();
    }

    /** Leaves only the rows that pass. */
    public void setFilter(Predicate<? super R> passes) {
        rows.setFilter(passes);
    }

    /** The rows as they stand: filtered and in order. */
    public List<R> shownRows() {
        return rows.shown();
    }

    public List<R> chosenRows() {
        return rows.chosen();
    }

    /** Chooses the row with this id and brings it into sight. */
    public void choose(Object rowId) {
        rows.choose(rowId);
    }

    /** Chooses all shown rows with these ids. */
    public void chooseAll(Collection<?> rowIds) {
        rows.chooseAll(rowIds);
    }

    public void focusRows() {
        table.requestFocus();
        rows.chooseFirst();
    }

    /** Enter or a double click. */
    public DataTable<R> onOpen(Consumer<? super R> act) {
        open = act;
        return this;
    }

    /** Told once after each change of what is chosen. */
    public DataTable<R> onChoose(Consumer<? super List<R>> act) {
        chosen = act;
        return this;
    }

    /** Ctrl+F where no bar stands over the table. */
    public DataTable<R> onFind(Runnable act) {
        find = act;
        return this;
    }

    public DataTable<R> copyTo(Clip target) {
        clip = target;
        return this;
    }

    public DataTable<R> styled(Function<? super R, RowStyle> style) {
        rowStyle = style;
        return this;
    }

    /** What the foot counts, where headings stand among the rows. */
    public DataTable<R> countingOnly(Predicate<? super R> which) {
        counted = Optional.of(which);
        return this;
    }

    /** For tables whose order is part of their meaning, such as groups with subtotals. */
    public DataTable<R> inGivenOrder() {
        table.getColumns().forEach(c -> c.setSortable(false));
        table.getSortOrder().clear();
        return this;
    }

    /** What an empty table says, usually an EmptyState with the first act. */
    public DataTable<R> whenEmpty(Node says) {
        empty = says;
        table.setPlaceholder(says);
        return this;
    }

    /** What it says when there are rows but the filter lets none pass. */
    public DataTable<R> whenFilteredOut(Node says) {
        filteredOut = says;
        return this;
    }

    /** The first columns stay in sight while the others are scrolled to the side. */
    public DataTable<R> frozen(int columns) {
        FrozenColumns.on(table).hold(columns);
        sums.frozen(table.getColumns().stream()
                .limit(columns)
                .map(TableColumn::getId)
                .collect(Collectors.toSet()));
        return this;
    }

    /** A line of sums under the columns, by their keys. */
    public void totals(Map<String, Node> now) {
        sums.show(now);
    }

    public DataTable<R> menu(ContextMenu menu) {
        table.setContextMenu(menu);
        return this;
    }

    /** The name for those who do not see the table. */
    public DataTable<R> says(String text) {
        table.setAccessibleText(text);
        return this;
    }

    /** A text at the right of the footer, such as a running sum. */
    public void footerText(String text) {
        footer.extra(text);
    }

    /** The chosen rows, or all when none is chosen, as lines of tab-separated values under their headings. */
    public String tsv() {
        return TableText.of(columns(), rows.chosen().isEmpty() ? rows.shown() : rows.chosen());
    }

    private void copy() {
        List<Column<R>> columns = columns();
        List<R> copied = rows.chosen().isEmpty() ? rows.shown() : rows.chosen();
        if (copied.size() <= SortedRows.FEW) {
            clip.put(TableText.of(columns, copied));
        } else {
            Beside.reckon(() -> TableText.of(columns, copied), clip::put);
        }
    }

    private List<Column<R>> columns() {
        return table.getVisibleLeafColumns().stream()
                .map(TableColumns::<R>column)
                .toList();
    }

    /** Makes a column as wide as its longest text. */
    private void fit(TableColumn<?, ?> column) {
        Column<R> its = TableColumns.column(column);
        List<R> shown = rows.shown();
        Beside.reckon(() -> Widest.of(its, shown), longest -> column.setPrefWidth(Widest.width(table, longest)));
    }

    private void seen() {
        table.setPlaceholder(reading ? onTheWay() : rows.count() == 0 ? empty : filteredOut);
        tellSoon();
    }

    private static Node onTheWay() {
        Label says = new Label(Texts.of("common.table.reading"));
        says.getStyleClass().add("muted");
        return says;
    }

    private void rescale(double letters) {
        double now = letters / Theme.USUAL_SIZE;
        double ratio = now / scale;
        scale = now;
        state.quietly(() -> table.getColumns().forEach(c -> c.setPrefWidth(c.getWidth() * ratio)));
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && !e.isAltDown()) {
            int row = table.getFocusModel().getFocusedIndex();
            if (row >= 0 && row < rows.shown().size()) {
                e.consume();
                open.accept(rows.shown().get(row));
            }
        } else if (KeyCombination.valueOf("Shortcut+C").match(e)) {
            e.consume();
            copy();
        } else if (KeyCombination.valueOf("Shortcut+F").match(e)) {
            e.consume();
            find.run();
        } else if (KeyCombination.valueOf("Shortcut+E").match(e)) {
            e.consume();
            takeOut();
        } else if (KeyCombination.valueOf("Shortcut+Shift+F").match(e)) {
            e.consume();
            tools.conditions();
        }
    }

    /** Asks where the table is wanted: a file, pages, the printer. */
    public void takeOut() {
        tools.takeOut();
    }

    /** The bar that stands over it: Ctrl+F looks in it, and files say what it leaves. */
    public DataTable<R> under(TableBar bar) {
        find = bar::focusSearch;
        tools.under(bar);
        return this;
    }

    /** What stands here now, under the table's own name or that of the screen. */
    public TableContents contents() {
        String said = Optional.ofNullable(table.getAccessibleText()).orElse("");
        return new TableContents.Of<>(
                table.getId(), said, columns(), shownRows(), chosenRows(), this::isStrong, sums.texts(), tools.words());
    }

    private boolean isStrong(R row) {
        RowStyle style = rowStyle.apply(row);
        return style == RowStyle.GROUP || style == RowStyle.TOTAL;
    }

    // One telling for a thousand changes: choosing all rows fires for each.
    private void tellSoon() {
        if (!told) {
            told = true;
            Platform.runLater(this::tell);
        }
    }

    private void tell() {
        told = false;
        if (reading && rows.count() == 0) {
            footer.reading();
        } else {
            footer.show(
                    rows.count(counted), rows.countShown(counted), rows.choice().count());
        }
        chosen.accept(chosenRows());
    }

    private final class Row extends TableRow<Line<R>> {
        private RowStyle look = RowStyle.PLAIN;

        Row() {
            getStyleClass().add(look.styleClass());
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && !isEmpty()) {
                    open.accept(getItem().row());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line<R> line, boolean none) {
            super.updateItem(line, none);
            RowStyle now = line == null || none ? RowStyle.PLAIN : rowStyle.apply(line.row());
            // Only when it is another one: a row whose classes change is styled anew with all its cells.
            if (now != look) {
                getStyleClass().remove(look.styleClass());
                getStyleClass().add(now.styleClass());
                look = now;
            }
        }
    }
}
