package vn.ptdv.sheet.preview;

import java.util.List;
import vn.ptdv.sheet.read.CellName;
import vn.ptdv.sheet.value.ValueError;

/** What is wrong and where; the column counts from 0 and is -1 when the whole row is meant. */
public record RowFault(int row, int column, String field, String value, ValueError error, List<String> details) {
    private static final int SHOWN = 60;

    public String message() {
        return error.words(details);
    }

    /** The value, no longer than leaves room for what is said of it. */
    public String shown() {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1).stripTrailing() + "…";
    }

    /** The letters of the column, empty for the whole row. */
    public String columnName() {
        return column < 0 ? "" : CellName.letters(column);
    }
}
