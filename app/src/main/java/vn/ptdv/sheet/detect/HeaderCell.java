package vn.ptdv.sheet.detect;

import java.util.List;

/**
 * The title of one column; over several rows its parts are joined from top to bottom.
 *
 * @param spanned the title comes from a cell merged over columns to its left
 */
public record HeaderCell(int column, List<String> parts, boolean hidden, boolean spanned) {
    public HeaderCell {
        parts = List.copyOf(parts);
    }

    public String title() {
        return String.join(" ", parts);
    }
}
