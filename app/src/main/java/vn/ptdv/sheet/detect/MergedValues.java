package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.CellRange;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;

/**
 * Gives every row under a vertically merged cell its value: one "Chi bộ" is often merged over all of its people.
 *
 * <p>Asked row by row from top to bottom, so that a cell merged down to the end of the sheet costs no more than a short
 * one.
 */
final class MergedValues {
    private final Map<Integer, List<CellRange>> starts = new HashMap<>();
    private final Map<Integer, Open> byColumn = new HashMap<>();

    /** A merged cell whose rows have begun. */
    private record Open(int first, int last, Cell value) {}

    MergedValues(SheetData sheet, int headerLast) {
        for (CellRange m : sheet.extras().merges()) {
            if (m.firstRow() > headerLast && m.firstColumn() == m.lastColumn() && m.lastRow() > m.firstRow()) {
                starts.computeIfAbsent(m.firstRow(), r -> new ArrayList<>()).add(m);
            }
        }
    }

    Row filled(Row row) {
        for (CellRange m : starts.getOrDefault(row.number(), List.of())) {
            Cell value = row.cell(m.firstColumn());
            if (!value.isBlank()) {
                byColumn.put(m.firstColumn(), new Open(m.firstRow(), m.lastRow(), value));
            }
        }
        byColumn.values().removeIf(open -> open.last < row.number());
        List<Cell> cells = List.of();
        for (Map.Entry<Integer, Open> open : byColumn.entrySet()) {
            int column = open.getKey();
            if (open.getValue().first < row.number() && row.cell(column).isBlank()) {
                cells = cells.isEmpty() ? new ArrayList<>(row.cells()) : cells;
                while (cells.size() <= column) {
                    cells.add(Cell.blank());
                }
                cells.set(column, open.getValue().value);
            }
        }
        return cells.isEmpty()
                ? row
                : new Row(row.number(), row.hidden() ? Row.Visibility.HIDDEN : Row.Visibility.SHOWN, cells);
    }
}
