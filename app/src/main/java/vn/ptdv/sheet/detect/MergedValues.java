package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.CellRange;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;

/** Gives every row under a vertically merged cell its value: one "Chi bộ" is often merged over all of its people. */
final class MergedValues {
    private final Map<Integer, Map<Integer, Cell>> byRow = new HashMap<>();

    MergedValues(SheetData sheet, int headerLast) {
        List<CellRange> tall = sheet.extras().merges().stream()
                .filter(m ->
                        m.firstRow() > headerLast && m.firstColumn() == m.lastColumn() && m.lastRow() > m.firstRow())
                .toList();
        Map<Integer, List<CellRange>> starts = new HashMap<>();
        tall.forEach(m ->
                starts.computeIfAbsent(m.firstRow(), r -> new ArrayList<>()).add(m));
        for (Row row : sheet.rows()) {
            for (CellRange m : starts.getOrDefault(row.number(), List.of())) {
                spread(m, row.cell(m.firstColumn()));
            }
        }
    }

    private void spread(CellRange merged, Cell value) {
        for (int r = merged.firstRow() + 1; r <= merged.lastRow() && !value.isBlank(); r++) {
            byRow.computeIfAbsent(r, k -> new HashMap<>()).put(merged.firstColumn(), value);
        }
    }

    Row filled(Row row) {
        Map<Integer, Cell> values = byRow.getOrDefault(row.number(), Map.of());
        if (values.isEmpty()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        values.forEach((column, value) -> {
            while (cells.size() <= column) {
                cells.add(Cell.blank());
            }
            if (cells.get(column).isBlank()) {
                cells.set(column, value);
            }
        });
        return new Row(row.number(), row.hidden() ? Row.Visibility.HIDDEN : Row.Visibility.SHOWN, cells);
    }
}
