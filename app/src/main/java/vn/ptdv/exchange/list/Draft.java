package vn.ptdv.exchange.list;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ColumnMapping;
import vn.ptdv.sheet.detect.EncodingFinder;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SaidColumns;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.CellName;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetInfo;
import vn.ptdv.sheet.template.TemplateMark;

/** A file that was opened: which sheet, which header, which columns; a proposal that the person may change. */
public record Draft(Source source, SheetChooser.Choice.Proposal proposal, ColumnMapping mapping, ByHand byHand) {
    /** Fields that a list often leaves to its title: whose list it is, and of which year or month. */
    private static final Set<String> IN_TITLE = Set.of("unit", "year", "date");

    /** The file; {@code mark} as long as it is laid out as our own template says. */
    public record Source(
            Path file, ListKind kind, List<String> notices, List<SheetInfo> sheets, Optional<TemplateMark> mark) {
        public Source {
            notices = List.copyOf(notices);
            sheets = List.copyOf(sheets);
        }

        Source unmarked() {
            return new Source(file, kind, notices, sheets, Optional.empty());
        }
    }

    /** What the person did to the proposal, kept when the header or an encoding becomes another one. */
    public record ByHand(SaidColumns columns, Map<String, String> forAll, Map<Place, String> typed) {
        public ByHand {
            forAll = Map.copyOf(forAll);
            typed = Map.copyOf(typed);
        }
    }

    /** A cell by the number of its row and its column counted from 0. */
    public record Place(int row, int column) {}

    static Draft found(Source source, SheetChooser.Choice.Proposal proposal, Map<String, String> forAll) {
        return new Draft(source, proposal, proposal.mapping(), new ByHand(SaidColumns.NONE, forAll, Map.of()));
    }

    public Path file() {
        return source.file();
    }

    public ListKind kind() {
        return source.kind();
    }

    public List<String> notices() {
        return source.notices();
    }

    public List<SheetInfo> sheets() {
        return source.sheets();
    }

    public Map<String, String> forAll() {
        return byHand.forAll();
    }

    public TableLayout layout() {
        return proposal.layout();
    }

    public List<HeaderCell> headers() {
        return layout().headers();
    }

    public Draft mapped(ColumnMapping other) {
        return new Draft(source, proposal, other, byHand);
    }

    /** With a column that the person lets feed a field; an empty field leaves it out. */
    public Draft said(int column, String field) {
        return headers().stream()
                .filter(h -> h.column() == column)
                .findFirst()
                .map(header -> byHand.columns().with(header, field, mapping, headers()))
                .map(said -> new Draft(
                        source,
                        proposal,
                        said.over(mapping, headers()),
                        new ByHand(said, byHand.forAll(), byHand.typed())))
                .orElse(this);
    }

    /** Says which columns are proposed anew, since their titles are no longer those of which the person said something. */
    public String asleep() {
        String columns = byHand.columns().asleep(headers()).stream()
                .map(CellName::letters)
                .collect(Collectors.joining(", "));
        return columns.isEmpty() ? "" : Texts.of("import.columns.again", columns);
    }

    /** The parts of the columns with special letters and in which encoding each is read. */
    public List<EncodingFinder.Finding> encodings() {
        return EncodingFinder.parts(proposal.raw(), proposal.encodings());
    }

    /** Which field each title feeds, and which titles the person left out, for the next list of the same sender. */
    Map<String, String> memory() {
        Map<String, String> memory = new HashMap<>(byHand.columns().leftOut(headers()));
        memory.putAll(mapping.memory(headers()));
        return memory;
    }

    /** Laid out anew; what was typed into cells stays typed. */
    Draft relaid(Source from, SheetChooser.Choice.Proposal other, ColumnMapping proposed, SaidColumns said) {
        SheetChooser.Choice.Proposal typed = other.laidOut(typed(other.layout(), byHand.typed()));
        return new Draft(
                from,
                typed,
                said.over(proposed, typed.layout().headers()),
                new ByHand(said, byHand.forAll(), byHand.typed()));
    }

    /** With a value that a field holds in every row; blank takes it away. */
    public Draft forAll(String field, String text) {
        Map<String, String> next = new HashMap<>(forAll());
        if (text.isBlank()) {
            next.remove(field);
        } else {
            next.put(field, text.strip());
        }
        return new Draft(source, proposal, mapping, new ByHand(byHand.columns(), next, byHand.typed()));
    }

    /** The fields that no column feeds and for which one value may stand in every row. */
    public List<FieldCatalog.Entry> open() {
        return FieldCatalog.entries(kind()).stream()
                .filter(e -> IN_TITLE.contains(e.key()) && !fed(e.key()))
                .toList();
    }

    /** The titles of fields without which no row can be taken, that no column feeds. */
    public List<String> missing() {
        return FieldCatalog.entries(kind()).stream()
                .filter(FieldCatalog.Entry::required)
                .filter(e -> !fed(e.key()) && !forAll().containsKey(e.key()))
                .map(FieldCatalog.Entry::title)
                .toList();
    }

    private boolean fed(String field) {
        return mapping.of(field).isPresent()
                || (mapping.of(field + ".last").isPresent()
                        && mapping.of(field + ".first").isPresent());
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
        return typed(Map.of(new Place(rowNumber, column), text));
    }

    /** The same with a text in a column typed anew wherever it stands. */
    public Draft withText(int column, String before, String text) {
        Map<Place, String> cells = new HashMap<>();
        rowsWith(column, before).forEach(row -> cells.put(new Place(row, column), text));
        return typed(cells);
    }

    private Draft typed(Map<Place, String> cells) {
        Map<Place, String> all = new HashMap<>(byHand.typed());
        all.putAll(cells);
        return new Draft(
                source,
                proposal.laidOut(typed(layout(), cells)),
                mapping,
                new ByHand(byHand.columns(), byHand.forAll(), all));
    }

    private static TableLayout typed(TableLayout now, Map<Place, String> cells) {
        if (cells.isEmpty()) {
            return now;
        }
        Map<Integer, Map<Integer, String>> byRow = new HashMap<>();
        cells.forEach((at, text) ->
                byRow.computeIfAbsent(at.row(), r -> new HashMap<>()).put(at.column(), text));
        List<TableLayout.DataRow> data = now.data().stream()
                .map(d -> new TableLayout.DataRow(
                        with(d.row(), byRow.getOrDefault(d.row().number(), Map.of())), d.group()))
                .toList();
        return new TableLayout(now.headerFirst(), now.headerLast(), now.headers(), data, now.skipped());
    }

    /** The rows of data that have the text in the column. */
    public List<Integer> rowsWith(int column, String text) {
        return layout().data().stream()
                .filter(d -> column >= 0 && d.row().cell(column).shown().strip().equals(text.strip()))
                .map(d -> d.row().number())
                .toList();
    }

    private static Row with(Row row, Map<Integer, String> texts) {
        if (texts.isEmpty()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        texts.forEach((column, text) -> {
            Stream.generate(() -> Cell.blank())
                    .limit(Math.max(0, column + 1 - cells.size()))
                    .forEach(cells::add);
            cells.set(column, text.isEmpty() ? Cell.blank() : Cell.text(text));
        });
        return new Row(row.number(), row.hidden() ? Row.Visibility.HIDDEN : Row.Visibility.SHOWN, cells);
    }
}
