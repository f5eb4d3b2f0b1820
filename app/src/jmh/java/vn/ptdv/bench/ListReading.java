package vn.ptdv.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.ImportPlan;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.read.OpenResult;
import vn.ptdv.sheet.read.RowHandler;
import vn.ptdv.sheet.read.SheetReader;
import vn.ptdv.sheet.read.Workbook;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.sheet.value.Converters;

/** P6: reading a list of 10 000 × 25, parsed and then previewed, beside fastexcel and POI; arguments: rows, rounds. */
public final class ListReading {
    private ListReading() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path folder = Files.createTempDirectory("ptdv-bench");
        new Race("P6-parse")
                .before(round -> make(file(folder, round), rows, round))
                .runner("ours", round -> parse(file(folder, round)))
                .runner("fastexcel-reader", round -> readFast(file(folder, round)))
                .runner("XSSF", round -> readPoi(file(folder, round)))
                .run(rounds);
        new Race("P6-preview")
                .before(round -> make(file(folder, round), rows, round))
                .runner("ours", round -> preview(file(folder, round)))
                .runner("fastexcel-reader", round -> readFast(file(folder, round)))
                .runner("XSSF", round -> readPoi(file(folder, round)))
                .run(rounds);
    }

    private static Path file(Path folder, int round) {
        return folder.resolve("r" + round + ".xlsx");
    }

    static void make(Path file, int rows, int round) throws IOException {
        if (!Files.exists(file)) {
            ListWriting.poi(new SXSSFWorkbook(100), file, ListData.rows(rows, round));
        }
    }

    private static void parse(Path file) {
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(file)).workbook()) {
            book.read(book.sheets().get(0), row -> RowHandler.Next.GO_ON);
        }
    }

    static void preview(Path file) {
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(file)).workbook()) {
            var found = (SheetChooser.Choice.Proposal) SheetChooser.choose(book, ListKind.PEOPLE);
            Converters converters = new Converters(LocalDate.of(2026, 11, 20), CodeLookup.trusting());
            ImportPlan plan = new ImportPlan(
                    FieldCatalog.fields(ListKind.PEOPLE, converters),
                    found.mapping(),
                    ImportPlan.usualIdentities(ListKind.PEOPLE),
                    OnMatch.UPDATE);
            ImportPreview.of(found.layout().data(), plan, ExistingRows.none());
        }
    }

    static void readFast(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            read(rows.mapToInt(row -> row.stream()
                            .mapToInt(cell -> cell == null ? 0 : cell.getText().length())
                            .sum())
                    .sum());
        }
    }

    static void readPoi(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            int letters = 0;
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    letters += cell.toString().length();
                }
            }
            read(letters);
        }
    }

    private static void read(int letters) {
        if (letters == 0) {
            throw new IllegalStateException("nothing read");
        }
    }
}
