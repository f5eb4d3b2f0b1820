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
    private int column = -1;
    private int before;
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
        column = -1;
    }

    /** The cell that is being read, so that a fault in it is told with its column. */
    void at(int next) {
        column = next < limits.columns() ? next : -1;
    }

    void cell(int at, Cell cell) throws ReadFailure {
        if (cell == Cell.blank()) {
            return;
        }
        if (at < 0 || at >= limits.columns()) {
            throw new ReadFailure(ReadProblem.of(ReadProblem.Code.TOO_MANY_COLUMNS, limits.columns())
                    .at(new Place(sheet, row, Math.max(0, at))));
        }
        if (at >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(at + 1, cells.length * 2));
        }
        while (width < at) {
            cells[width++] = Cell.blank();
        }
        weigh(ReadLimits.weight(cell instanceof Cell.Text text ? text.value().length() : 0));
        cells[at] = cell;
        width = Math.max(width, at + 1);
    }

    private void weigh(int more) throws ReadFailure {
        weight += more;
        if (weight > limits.cells()) {
            throw new ReadFailure(
                    ReadProblem.of(ReadProblem.Code.TOO_MANY_CELLS, VietnameseNumbers.format(limits.cells()))
                            .at(new Place(sheet, row, -1)));
        }
    }

    /** Hands the row on. */
    void end() throws ReadFailure {
        column = -1;
        if (width == 0 || stopped) {
            return;
        }
        if (row <= before) {
            // No program writes rows twice or upwards; what follows relies on their numbers.
            throw new ReadFailure(ReadProblem.of(ReadProblem.Code.CORRUPT).at(place()));
        }
        before = row;
        // Blank cells before the last one take a place too, though a small one.
        weigh(width / BLANKS_PER_CELL);
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
        return new Place(sheet, row, column);
    }
}
