package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.CellRange;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;

/** Joins the cells of one or more header rows into one title per column, with merged cells spread out. */
final class HeaderTitles {
    private static final int LOOK_AT = 1_000;
    /** More rows than any header has. */
    private static final int DEEPEST = 5;
    /** More columns than are read, and so more than may be merged beside each other. */
    private static final int WIDEST = 1_000;

    private final List<CellRange> merges;
    private final Set<Integer> hiddenColumns;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final Map<Integer, List<CellRange>> across = new HashMap<>();

    HeaderTitles(SheetData sheet) {
        // Merged cells far below are no part of any header.
        merges = sheet.extras().merges().stream()
                .filter(m -> m.firstRow() < LOOK_AT)
                .toList();
        hiddenColumns = sheet.extras().hiddenColumns();
        sheet.rows().stream().limit(LOOK_AT).forEach(row -> rows.put(row.number(), row));
    }

    List<HeaderCell> titles(int first, int last) {
        int width = 0;
        for (int r = first; r <= last; r++) {
            width = Math.max(width, width(r));
        }
        List<HeaderCell> titles = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            List<String> parts = new ArrayList<>();
            for (int r = first; r <= last; r++) {
                String part = VietnameseText.clean(text(r, c, first, last));
                if (!part.isEmpty() && !parts.contains(part)) {
                    parts.add(part);
                }
            }
            if (!parts.isEmpty()) {
                titles.add(new HeaderCell(
                        c, parts, hiddenColumns.contains(c), cell(last, c).isBlank() && spanned(last, c)));
            }
        }
        return titles;
    }

    /** The row down to which titles of the header are merged, beside those that are divided below it. */
    int reach(int first, int last) {
        int reach = last;
        for (CellRange m : merges) {
            if (m.firstRow() >= first && m.firstRow() <= last && m.lastRow() < first + DEEPEST && isTitle(m)) {
                reach = Math.max(reach, m.lastRow());
            }
        }
        for (int r = last + 1; r <= reach; r++) {
            if (holdsData(r)) {
                return r - 1;
            }
        }
        return reach;
    }

    private boolean isTitle(CellRange merged) {
        return cell(merged.firstRow(), merged.firstColumn()) instanceof Cell.Text title && !title.isBlank();
    }

    private boolean holdsData(int number) {
        Row row = rows.get(number);
        return row != null
                && row.cells().stream().anyMatch(c -> c instanceof Cell.Figure || c instanceof Cell.DateValue);
    }

    /** The merged cells that reach over a row. */
    private List<CellRange> across(int number) {
        return across.computeIfAbsent(
                number,
                n -> merges.stream()
                        .filter(m -> n >= m.firstRow() && n <= m.lastRow())
                        .limit(WIDEST)
                        .toList());
    }

    private boolean spanned(int number, int column) {
        return across(number).stream().anyMatch(m -> m.contains(number, column) && column > m.firstColumn());
    }

    private int width(int number) {
        Row row = rows.get(number);
        int width = row == null ? 0 : row.width();
        for (CellRange m : across(number)) {
            width = Math.max(width, Math.min(WIDEST, m.lastColumn() + 1));
        }
        return width;
    }

    private String text(int number, int column, int first, int last) {
        String own = cell(number, column).shown();
        if (!own.isBlank()) {
            return own;
        }
        for (CellRange m : across(number)) {
            if (m.contains(number, column) && m.firstRow() >= first && m.lastRow() <= last) {
                return cell(m.firstRow(), m.firstColumn()).shown();
            }
        }
        return number < last ? leftNeighbour(number, column) : "";
    }

    /** An upper title that was typed over several columns without merging them. */
    private String leftNeighbour(int number, int column) {
        if (!merges.isEmpty() || cell(number + 1, column).isBlank()) {
            return "";
        }
        for (int c = column - 1; c >= 0; c--) {
            if (!cell(number, c).isBlank()) {
                return cell(number + 1, c).isBlank() ? "" : cell(number, c).shown();
            }
        }
        return "";
    }

    private Cell cell(int number, int column) {
        Row row = rows.get(number);
        return row == null ? Cell.blank() : row.cell(column);
    }
}
