package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.ptdv.sheet.read.OpenResult;
import vn.ptdv.sheet.read.SheetData;
import vn.ptdv.sheet.read.SheetInfo;
import vn.ptdv.sheet.read.SheetReader;
import vn.ptdv.sheet.read.Workbook;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.ListSheet;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.sheet.write.XlsxListWriter;

/** Real workbooks for the tests of taking in. */
public final class Sheets {
    private Sheets() {}

    public static Path xlsx(Path file, String titles, List<? extends List<?>> rows) {
        List<ListColumn> columns = Arrays.stream(titles.split("\\|"))
                .map(t -> ListColumn.text(t, 20))
                .toList();
        WriteResult result =
                XlsxListWriter.write(file, ListSheet.plain("Danh sách", columns), rows, WriteProgress.IGNORED);
        assertThat(result).isInstanceOf(WriteResult.Written.class);
        return file;
    }

    /** Every text on the sheets of a workbook. */
    public static String texts(Path file) {
        StringBuilder texts = new StringBuilder();
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(file)).workbook()) {
            for (SheetInfo sheet : book.sheets()) {
                ((SheetData.Loaded.Sheet) SheetData.load(book, sheet))
                        .data()
                        .rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> texts.append(cell.shown()).append('\n')));
            }
        }
        return texts.toString();
    }
}
