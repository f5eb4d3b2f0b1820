package vn.ptdv.logic.data;

/** A table that cannot be read: which one, in which line, and why. */
public final class CsvException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String table;
    private final int line;

    public CsvException(String table, int line, String why) {
        super(table + ", line " + line + ": " + why);
        this.table = table;
        this.line = line;
    }

    public String table() {
        return table;
    }

    public int line() {
        return line;
    }
}
