package vn.ptdv.exchange.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.ptdv.sheet.write.CsvListWriter;
import vn.ptdv.sheet.write.ListClosing;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.ListHeading;
import vn.ptdv.sheet.write.ListSheet;
import vn.ptdv.sheet.write.PagePlan;
import vn.ptdv.sheet.write.Strong;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.sheet.write.XlsxListWriter;

/** Exactly what a table shows, columns and rows in its order, on the way to a file. */
public record TableFile(String name, ListHeading heading, List<ListColumn> columns, List<? extends List<?>> rows) {
    public TableFile {
        columns = List.copyOf(columns);
    }

    /** How many rows there are, the line of sums under them left out. */
    public int count() {
        boolean summed = !rows.isEmpty() && rows.get(rows.size() - 1).stream().anyMatch(Strong::isUnder);
        return rows.size() - (summed ? 1 : 0);
    }

    /** Without anything above the table. */
    public static TableFile of(String name, List<ListColumn> columns, List<? extends List<?>> rows) {
        return new TableFile(name, ListHeading.NONE, columns, rows);
    }

    /** Under this heading; a note that the table already has stays. */
    public TableFile headed(ListHeading above) {
        String note = above.note().isEmpty() ? heading.note() : above.note();
        return new TableFile(name, new ListHeading(above.left(), above.right(), above.titles(), note), columns, rows);
    }

    /** With a line below the title, such as which rows these are. */
    public TableFile noted(String note) {
        return new TableFile(
                name, new ListHeading(heading.left(), heading.right(), heading.titles(), note), columns, rows);
    }

    public TableFile named(String other) {
        return new TableFile(other, heading, columns, rows);
    }

    /** As a workbook, or as separated text where the file is called .csv. */
    public WriteResult write(Path file, WriteProgress progress) {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        ListSheet sheet = new ListSheet(name, heading, columns, PagePlan.LANDSCAPE, ListClosing.NONE);
        return csv
                ? CsvListWriter.write(file, columns, rows, progress)
                : XlsxListWriter.write(file, sheet, rows, progress);
    }
}
