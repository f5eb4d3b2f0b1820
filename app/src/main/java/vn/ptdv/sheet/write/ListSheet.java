package vn.ptdv.sheet.write;

import java.util.List;

/** Everything about a list but its rows. */
public record ListSheet(
        String name, ListHeading heading, List<ListColumn> columns, PagePlan page, ListClosing closing) {
    public ListSheet {
        columns = List.copyOf(columns);
    }

    /** A bare table: header row and data. */
    public static ListSheet plain(String name, List<ListColumn> columns) {
        return new ListSheet(name, ListHeading.NONE, columns, PagePlan.LANDSCAPE, ListClosing.NONE);
    }
}
