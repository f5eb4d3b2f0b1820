package vn.ptdv.sheet.detect;

import java.util.List;
import vn.ptdv.sheet.read.Row;

/** Where the list stands on its sheet: header rows, titles, rows of data, and the rows left out with the reason. */
public record TableLayout(
        int headerFirst, int headerLast, List<HeaderCell> headers, List<DataRow> data, List<SkippedRow> skipped) {
    public TableLayout {
        headers = List.copyOf(headers);
        data = List.copyOf(data);
        skipped = List.copyOf(skipped);
    }

    /** A row of data with the heading of the group it stands under, empty if none. */
    public record DataRow(Row row, String group) {}

    public record SkippedRow(int number, Reason reason, String text) {}

    /** Why a row is not data. */
    public enum Reason {
        TITLE,
        NUMBERING,
        GROUP,
        TOTAL,
        FOOTER,
        EMPTY_NUMBERED
    }

    public boolean found() {
        return !headers.isEmpty();
    }
}
