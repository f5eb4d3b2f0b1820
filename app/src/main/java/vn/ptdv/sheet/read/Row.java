package vn.ptdv.sheet.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** One row that holds something; {@code number} is counted from 1 as the person sees it. */
public final class Row {
    private final int number;
    private final boolean hidden;
    private final Cell[] cells;
    private int filled = -1;

    public Row(int number, Visibility visibility, List<Cell> cells) {
        this(number, visibility == Visibility.HIDDEN, cells.toArray(Cell[]::new));
    }

    Row(int number, boolean hidden, Cell[] cells) {
        this.number = number;
        this.hidden = hidden;
        this.cells = cells;
    }

    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /** Columns up to the last cell that holds something. */
    public int width() {
        return cells.length;
    }

    /** The cell of a column counted from 0; blank outside. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.length ? cells[column] : Cell.blank();
    }

    public List<Cell> cells() {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    /** How many cells hold something; asked so often of each row that it is counted once. */
    public long filled() {
        int counted = filled;
        if (counted < 0) {
            counted = 0;
            for (Cell cell : cells) {
                counted += cell.isBlank() ? 0 : 1;
            }
            filled = counted;
        }
        return counted;
    }

    @Override
    public String toString() {
        return number + Arrays.toString(cells);
    }

    /** Whether the row was hidden in the file. */
    public enum Visibility {
        SHOWN,
        HIDDEN
    }
}
