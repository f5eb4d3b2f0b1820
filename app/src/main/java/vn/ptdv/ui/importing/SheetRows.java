package vn.ptdv.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.person.CitizenId;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.read.CellName;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** The sheet as it is, where the header is pointed at, and beside it the rows that are left out with the reason. */
final class SheetRows {
    private static final int SHOWN = 30;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 160;
    private static final double NUMBER = 60;
    private static final double CELL = 130;
    private static final double SHARE = 0.66;

    private final BiConsumer<Integer, Integer> header;
    private final ViewMemory memory;
    private final DataTable<TableLayout.SkippedRow> skipped;
    private final VBox left;
    private final VBox right;
    private final SplitPane root = new SplitPane();
    private Optional<SheetData> shown = Optional.empty();
    private Optional<DataTable<Row>> table = Optional.empty();
    private Set<Integer> headers = Set.of();
    private Set<Integer> out = Set.of();

    /** {@code header} is told the first and the last row that were pointed at. */
    SheetRows(BiConsumer<Integer, Integer> header, ViewMemory memory) {
        this.header = header;
        this.memory = memory;
        skipped = new DataTable<>("import-skipped", TableLayout.SkippedRow::number, skippedColumns(), memory)
                .inGivenOrder()
                .says(Texts.of("import.skipped"));
        left = titled(Texts.of("import.rows"), hint());
        right = titled(Texts.of("import.skipped"), skipped);
        VBox.setVgrow(skipped, Priority.ALWAYS);
        root.getItems().setAll(left);
    }

    private static Label hint() {
        Label hint = new Label(Texts.of("import.rows.hint"));
        hint.getStyleClass().add("muted");
        return hint;
    }

    private static VBox titled(String title, Node below) {
        Label label = new Label(title);
        label.getStyleClass().add("field-label");
        return new VBox(4, label, below);
    }

    Node root() {
        return root;
    }

    void show(Draft draft) {
        TableLayout layout = draft.layout();
        headers = java.util.stream.IntStream.rangeClosed(layout.headerFirst(), layout.headerLast())
                .boxed()
                .collect(Collectors.toSet());
        out = layout.skipped().stream().map(TableLayout.SkippedRow::number).collect(Collectors.toSet());
        SheetData sheet = draft.proposal().sheet();
        if (shown.filter(sheet::equals).isEmpty()) {
            shown = Optional.of(sheet);
            place(made(sheet));
        }
        table.ifPresent(t -> t.setRows(sheet.rows().stream().limit(SHOWN).toList()));
        skipped.setRows(layout.skipped());
        if (layout.skipped().isEmpty()) {
            root.getItems().setAll(left);
        } else if (root.getItems().size() == 1) {
            root.getItems().setAll(left, right);
            root.setDividerPositions(SHARE);
        }
    }

    private void place(DataTable<Row> now) {
        table.ifPresent(left.getChildren()::remove);
        table = Optional.of(now);
        VBox.setVgrow(now, Priority.ALWAYS);
        left.getChildren().add(now);
    }

    private DataTable<Row> made(SheetData sheet) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.<Row>number("row", Texts.of("import.preview.row"), Row::number)
                .width(NUMBER));
        for (int at = 0; at < Math.min(MOST_COLUMNS, sheet.width()); at++) {
            int column = at;
            columns.add(Column.<Row>text(
                            CellName.letters(column),
                            CellName.letters(column),
                            row -> shortened(row.cell(column).shown()))
                    .width(CELL)
                    .leavingMasked(row -> isNumber(row.cell(column).shown())));
        }
        DataTable<Row> made = new DataTable<>("import-sheet-rows", Row::number, columns, memory)
                .inGivenOrder()
                .frozen(1)
                .styled(this::style)
                .says(Texts.of("import.rows"))
                .onOpen(row -> header.accept(row.number(), row.number()));
        // A filter, since a table keeps what it was clicked to itself.
        made.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && isOnRow(e)) {
                point(made.chosenRows());
            }
        });
        return made;
    }

    /** What may be somebody's number; which column has them is not known yet. */
    private static boolean isNumber(String text) {
        return CitizenId.clean(text).matches("[0-9]{9}|[0-9]{12}");
    }

    private static boolean isOnRow(MouseEvent e) {
        return Stream.iterate(
                        e.getTarget() instanceof Node node ? Optional.of(node) : Optional.<Node>empty(),
                        Optional::isPresent,
                        at -> at.map(Node::getParent))
                .flatMap(Optional::stream)
                .anyMatch(TableRow.class::isInstance);
    }

    private void point(List<Row> rows) {
        int first = rows.stream().mapToInt(Row::number).min().orElse(0);
        int last = rows.stream().mapToInt(Row::number).max().orElse(0);
        boolean other = !headers.contains(first) || !headers.contains(last) || headers.size() != last - first + 1;
        if (first > 0 && other) {
            header.accept(first, last);
        }
    }

    private RowStyle style(Row row) {
        if (headers.contains(row.number())) {
            return RowStyle.GROUP;
        }
        return out.contains(row.number()) ? RowStyle.FADED : RowStyle.PLAIN;
    }

    private static List<Column<TableLayout.SkippedRow>> skippedColumns() {
        return List.of(
                Column.<TableLayout.SkippedRow>number(
                                "row", Texts.of("import.preview.row"), TableLayout.SkippedRow::number)
                        .width(NUMBER),
                Column.<TableLayout.SkippedRow>text(
                                "why",
                                Texts.of("import.skipped.why"),
                                row -> Texts.ofEnum("import.skipped", row.reason()))
                        .width(170),
                Column.<TableLayout.SkippedRow>text(
                                "text", Texts.of("import.skipped.text"), row -> shortened(row.text()))
                        .width(220));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
