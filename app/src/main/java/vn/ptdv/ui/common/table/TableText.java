package vn.ptdv.ui.common.table;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as lines of tab-separated values under their headings, as other programs take them from the clipboard. */
final class TableText {
    private TableText() {}

    static <R> String of(List<Column<R>> columns, List<R> rows) {
        StringBuilder out =
                new StringBuilder(columns.stream().map(Column::title).collect(Collectors.joining("\t")));
        for (R row : rows) {
            out.append('\n')
                    .append(columns.stream()
                            .map(c -> c.text().apply(row).replaceAll("[\t\r\n]+", " "))
                            .collect(Collectors.joining("\t")));
        }
        return out.append('\n').toString();
    }
}
