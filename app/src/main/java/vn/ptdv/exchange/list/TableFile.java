package vn.ptdv.exchange.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.ptdv.sheet.write.CsvListWriter;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.ListSheet;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.sheet.write.XlsxListWriter;

/** Exactly what a table shows, columns and rows in its order, on the way to a file. */
public record TableFile(String name, List<ListColumn> columns, List<? extends List<?>> rows) {
    /** As a workbook, or as separated text where the file is called .csv. */
    public WriteResult write(Path file, WriteProgress progress) {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv
                ? CsvListWriter.write(file, columns, rows, progress)
                : XlsxListWriter.write(file, ListSheet.plain(name, columns), rows, progress);
    }
}
