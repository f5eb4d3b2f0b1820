package vn.ptdv.exchange.list;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.ptdv.sheet.detect.ColumnMapping;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetInfo;

/** A file that was opened: which sheet, which header, which columns; a proposal that the person may change. */
public record Draft(
        Path file,
        ListKind kind,
        List<String> notices,
        List<SheetInfo> sheets,
        SheetChooser.Choice.Proposal proposal,
        ColumnMapping mapping,
        Map<String, String> forAll) {
    /** Fields that a list often leaves to its title: whose list it is, and of which year or month. */
    private static final Set<String> IN_TITLE = Set.of("unit", "year", "date");

    public Draft {
        forAll = Map.copyOf(forAll);
        notices = List.copyOf(notices);
        sheets = List.copyOf(sheets);
    }

    public TableLayout layout() {
        return proposal.layout();
    }

    public List<HeaderCell> headers() {
        return layout().headers();
    }

    public Draft mapped(ColumnMapping other) {
        return new Draft(file, kind, notices, sheets, proposal, other, forAll);
    }

    Draft proposing(SheetChooser.Choice.Proposal other, ColumnMapping columns) {
        return new Draft(file, kind, notices, sheets, other, columns, forAll);
    }

    /** With a value that a field holds in every row; blank takes it away. */
    public Draft forAll(String field, String text) {
        Map<String, String> next = new HashMap<>(forAll);
        if (text.isBlank()) {
            next.remove(field);
        } else {
            next.put(field, text.strip());
        }
        return new Draft(file, kind, notices, sheets, proposal, mapping, next);
    }

    /** The fields that no column feeds and for which one value may stand in every row. */
    public List<FieldCatalog.Entry> open() {
        return FieldCatalog.entries(kind).stream()
                .filter(e -> IN_TITLE.contains(e.key()) && !fed(e.key()))
                .toList();
    }

    /** The titles of fields without which no row can be taken, that no column feeds. */
    public List<String> missing() {
        return FieldCatalog.entries(kind).stream()
                .filter(FieldCatalog.Entry::required)
                .filter(e -> !fed(e.key()) && !forAll.containsKey(e.key()))
                .map(FieldCatalog.Entry::title)
                .toList();
    }

    private boolean fed(String field) {
        return mapping.of(field).isPresent()
                || mapping.of(field + ".last").isPresent()
                        && mapping.of(field + ".first").isPresent();
    }

    /** The first values of a column, to recognise it by. */
    public String sample(int column, int values) {
        return String.join(
                "; ",
                layout().data().stream()
                        .map(d -> d.row().cell(column).shown().strip())
                        .filter(t -> !t.isEmpty())
                        .distinct()
                        .limit(values)
                        .toList());
    }

    /** The same with one cell of a row typed anew. */
    public Draft withCell(int rowNumber, int column, String text) {
        List<TableLayout.DataRow> data = layout().data().stream()
                .map(d -> d.row().number() == rowNumber
                        ? new TableLayout.DataRow(with(d.row(), column, text), d.group())
                        : d)
                .toList();
        TableLayout now = layout();
        TableLayout next = new TableLayout(now.headerFirst(), now.headerLast(), now.headers(), data, now.skipped());
        return proposing(
                new SheetChooser.Choice.Proposal(proposal.sheet(), proposal.encodings(), next, proposal.mapping()),
                mapping);
    }

    /** The same with a text in a column typed anew wherever it stands. */
    public Draft withText(int column, String before, String text) {
        Draft now = this;
        for (int row : rowsWith(column, before)) {
            now = now.withCell(row, column, text);
        }
        return now;
    }

    /** The rows of data that have the text in the column. */
    public List<Integer> rowsWith(int column, String text) {
        return layout().data().stream()
                .filter(d -> column >= 0 && d.row().cell(column).shown().strip().equals(text.strip()))
                .map(d -> d.row().number())
                .toList();
    }

    private static Row with(Row row, int column, String text) {
        List<Cell> cells = new ArrayList<>(row.cells());
        Stream.generate(() -> Cell.BLANK)
                .limit(Math.max(0, column + 1 - cells.size()))
                .forEach(cells::add);
        cells.set(column, Cell.text(text));
        return new Row(row.number(), row.hidden() ? Row.Visibility.HIDDEN : Row.Visibility.SHOWN, cells);
    }
}
