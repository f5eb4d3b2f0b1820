package vn.ptdv.sheet.read;

/** Merged cells: rows from 1, columns from 0, ends included. */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    /** What lies beyond the edge of a sheet is cut off. */
    public CellRange {
        lastRow = Math.min(ROWS, lastRow);
        lastColumn = Math.min(COLUMNS - 1, lastColumn);
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Reads {@code A1:C3}; a single cell is its own range. */
    static CellRange of(String reference) {
        int colon = reference.indexOf(':');
        String from = colon < 0 ? reference : reference.substring(0, colon);
        String to = colon < 0 ? reference : reference.substring(colon + 1);
        return new CellRange(CellName.row(from), CellName.row(to), CellName.column(from), CellName.column(to));
    }
}
