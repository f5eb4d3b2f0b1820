package vn.ptdv.logic.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One row of a table, read by column name; a wrong cell is reported with table and line. */
public final class CsvRow {
    private final String table;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    CsvRow(String table, int line, Map<String, Integer> columns, List<String> cells) {
        this.table = table;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    public String text(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw wrong("no column " + column);
        }
        return cells.get(at);
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    public int number(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw wrong(column + " is not a number: " + text(column));
        }
    }

    public boolean flag(String column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(column + " is neither true nor false: " + text(column));
        };
    }

    public LocalDate date(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException e) {
            throw wrong(column + " is not a date: " + text(column));
        }
    }

    public Optional<LocalDate> optionalDate(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
    }

    /** The parts of a cell that are separated by bars. */
    public List<String> list(String column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split("\\|"));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        try {
            return Enum.valueOf(type, text(column));
        } catch (IllegalArgumentException e) {
            throw wrong(column + " is none of " + type.getSimpleName() + ": " + text(column));
        }
    }

    public int line() {
        return line;
    }

    private CsvException wrong(String why) {
        return new CsvException(table, line, why);
    }
}
