package vn.ptdv.sheet.preview;

import java.util.List;
import vn.ptdv.sheet.read.CellName;
import vn.ptdv.sheet.value.ValueError;

/** What is wrong and where; the column counts from 0 and is -1 when the whole row is meant. */
public record RowFault(int row, int column, String field, String value, ValueError error, List<String> details) {
    public String message() {
        return error.words(details);
    }

    /** The letters of the column, empty for the whole row. */
    public String columnName() {
        return column < 0 ? "" : CellName.letters(column);
    }
}
