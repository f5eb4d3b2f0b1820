package vn.ptdv.sheet.read;

import java.util.Arrays;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Gathers the cells of a row, keeps the limits and hands the row on when it holds anything. */
final class RowSink {
    private static final int BLANKS_PER_CELL = 16;
    private final RowHandler handler;
    private final ReadLimits limits;
    private final String sheet;
    private Cell[] cells = new Cell[32];
    private int width;
    private int row;
    private boolean hidden;
    private int handed;
    private long weight;
    private boolean stopped;
    private Optional<RuntimeException> handlersFault = Optional.empty();

    RowSink(String sheet, ReadLimits limits, RowHandler handler) {
        this.sheet = sheet;
        this.limits = limits;
        this.handler = handler;
    }

    void begin(int number, boolean isHidden) {
        row = number;
        hidden = isHidden;
        width = 0;
    }

    void cell(int column, Cell cell) throws ReadFailure {
        if (cell == Cell.blank()) {
            return;
        }
        if (column < 0 || column >= limits.columns()) {
            throw new ReadFailure(ReadProblem.of(ReadProblem.Code.TOO_MANY_COLUMNS, limits.columns())
                    .at(new Place(sheet, row, Math.max(0, column))));
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        while (width < column) {
            cells[width++] = Cell.blank();
        }
        weight +=
                ReadLimits.weight(cell instanceof Cell.Text text ? text.value().length() : 0);
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    /** Hands the row on. */
    void end() throws ReadFailure {
        if (width == 0 || stopped) {
            return;
        }
        // Blank cells before the last one take a place too, though a small one.
        weight += width / BLANKS_PER_CELL;
        if (weight > limits.cells()) {
            throw new ReadFailure(
                    ReadProblem.of(ReadProblem.Code.TOO_MANY_CELLS, VietnameseNumbers.format(limits.cells()))
                            .at(new Place(sheet, row, -1)));
        }
        if (++handed > limits.rows()) {
            throw new ReadFailure(ReadProblem.of(ReadProblem.Code.TOO_MANY_ROWS, limits.rows())
                    .at(new Place(sheet, row, -1)));
        }
        try {
            stopped = handler.row(new Row(row, hidden, Arrays.copyOf(cells, width))) == RowHandler.Next.STOP;
        } catch (RuntimeException e) {
            handlersFault = Optional.of(e);
            throw e;
        }
        width = 0;
    }

    /** A fault of the program that takes the rows, which must not be blamed on the file. */
    Optional<RuntimeException> handlersFault() {
        return handlersFault;
    }

    boolean stopped() {
        return stopped;
    }

    Place place() {
        return new Place(sheet, row, -1);
    }
}
