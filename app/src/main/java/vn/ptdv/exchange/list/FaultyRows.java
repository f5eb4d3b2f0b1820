package vn.ptdv.exchange.list;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.write.ListColumn;

/** The rows of a sheet that could not be taken in, with their own cells and what is wrong, to be sent back. */
public final class FaultyRows {
    private static final int WIDTH = 20;
    private static final int WIDE = 60;
    private static final String UNIT = "unit";

    private FaultyRows() {}

    /** The table keeps the titles of the sheet, so that it is taken in again once the cells are right. */
    public static TableFile of(Draft draft, List<RowFault> faults) {
        Map<Integer, List<RowFault>> byRow =
                faults.stream().collect(Collectors.groupingBy(RowFault::row, TreeMap::new, Collectors.toList()));
        List<TableLayout.DataRow> wrong = draft.layout().data().stream()
                .filter(d -> byRow.containsKey(d.row().number()))
                .toList();
        // A heading of a group stays behind on the sheet, so that its rows have to say themselves where they belong.
        boolean grouped = draft.mapping().of(UNIT).isEmpty()
                && wrong.stream().anyMatch(d -> !d.group().isEmpty());
        List<ListColumn> columns = new ArrayList<>();
        draft.headers().forEach(h -> columns.add(ListColumn.text(h.title(), WIDTH)));
        if (grouped) {
            columns.add(ListColumn.text(draft.kind().fieldTitle(UNIT), WIDTH));
        }
        columns.add(ListColumn.text(Texts.of("import.faults.column"), WIDE));
        List<List<?>> rows = new ArrayList<>();
        wrong.forEach(d ->
                rows.add(cells(draft, d, grouped, byRow.getOrDefault(d.row().number(), List.of()))));
        return TableFile.of(Texts.of("import.faults.name"), columns, rows);
    }

    private static List<Object> cells(Draft draft, TableLayout.DataRow data, boolean grouped, List<RowFault> faults) {
        List<Object> cells = new ArrayList<>();
        for (HeaderCell header : draft.headers()) {
            cells.add(value(data.row().cell(header.column())));
        }
        if (grouped) {
            cells.add(data.group());
        }
        cells.add(Texts.of(
                "import.faults.row",
                data.row().number(),
                faults.stream().map(f -> words(draft, f)).distinct().collect(Collectors.joining(" "))));
        return cells;
    }

    /** Where and what, for somebody who has the sheet before them. */
    public static String words(Draft draft, RowFault fault) {
        return draft.headers().stream()
                .filter(h -> h.column() == fault.column())
                .findFirst()
                .map(h -> Texts.of("import.faults.cell", h.title(), fault.message()))
                .orElseGet(fault::message);
    }

    private static Object value(Cell cell) {
        return cell instanceof Cell.DateValue day && day.value().toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day.value().toLocalDate()
                : cell.shown();
    }
}
