package vn.ptdv.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.ListSheet;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.XlsxListWriter;

/**
 * P5: a styled list of 10 000 × 25, warm and on the first call, beside fastexcel and POI's two ways; and whether 128 MB
 * are enough. Arguments: rows, rounds.
 */
public final class ListWriting {
    private static final String SMALL_HEAP = "128m";

    private final Path folder = Files.createTempDirectory("ptdv-bench");
    private final int rows;
    private List<List<Object>> data = List.of();

    private ListWriting(int rows) throws IOException {
        this.rows = rows;
    }

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        ListWriting lists = new ListWriting(rows);
        if (args.length > 2) {
            lists.make(1);
            System.out.println(Race.seconds(lists.writers().get(args[2]), 1));
            return;
        }
        Race race = new Race("P5").before(lists::make);
        lists.writers().forEach(race::runner);
        race.fact("rows", rows)
                .fact("firstCallSeconds", lists.firstCalls())
                .fact("oursWithin128MB", lists.fresh(SMALL_HEAP, "ours").isPresent())
                .run(rounds);
    }

    private Map<String, Double> firstCalls() throws IOException, InterruptedException {
        Map<String, Double> first = new LinkedHashMap<>();
        for (String name : writers().keySet()) {
            fresh("1g", name).ifPresent(seconds -> first.put(name, Double.valueOf(seconds)));
        }
        return first;
    }

    private Optional<String> fresh(String heap, String writer) throws IOException, InterruptedException {
        return FreshJava.run(heap, ListWriting.class, String.valueOf(rows), "1", writer);
    }

    private void make(int round) {
        data = ListData.rows(rows, round);
    }

    private Map<String, Race.Work> writers() {
        Map<String, Race.Work> all = new LinkedHashMap<>();
        all.put("ours", round -> ours(folder.resolve("ours.xlsx"), data));
        all.put("fastexcel", round -> fastexcel(folder.resolve("fast.xlsx"), data));
        all.put("SXSSF", round -> poi(new SXSSFWorkbook(100), folder.resolve("sxssf.xlsx"), data));
        all.put("XSSF", round -> poi(new XSSFWorkbook(), folder.resolve("xssf.xlsx"), data));
        return all;
    }

    private static void ours(Path file, List<List<Object>> data) {
        List<ListColumn> columns = new ArrayList<>();
        for (int c = 0; c < ListData.TITLES.size(); c++) {
            String title = ListData.TITLES.get(c);
            columns.add(data.get(0).get(c) instanceof LocalDate ? ListColumn.date(title) : ListColumn.text(title, 15));
        }
        XlsxListWriter.write(file, ListSheet.plain("Danh sách", columns), data, WriteProgress.IGNORED);
    }

    private static void fastexcel(Path file, List<List<Object>> data) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            for (int c = 0; c < ListData.TITLES.size(); c++) {
                sheet.value(0, c, ListData.TITLES.get(c));
                sheet.style(0, c).bold().borderStyle("thin").wrapText(true).set();
            }
            for (int r = 0; r < data.size(); r++) {
                for (int c = 0; c < data.get(r).size(); c++) {
                    if (data.get(r).get(c) instanceof LocalDate day) {
                        sheet.value(r + 1, c, day);
                        sheet.style(r + 1, c)
                                .format("dd/mm/yyyy")
                                .borderStyle("thin")
                                .wrapText(true)
                                .set();
                    } else {
                        sheet.value(r + 1, c, (String) data.get(r).get(c));
                        sheet.style(r + 1, c).borderStyle("thin").wrapText(true).set();
                    }
                }
            }
        }
    }

    static void poi(Workbook book, Path file, List<List<Object>> data) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Danh sách");
            CellStyle text = book.createCellStyle();
            text.setBorderTop(BorderStyle.THIN);
            text.setWrapText(true);
            CellStyle date = book.createCellStyle();
            date.setBorderTop(BorderStyle.THIN);
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            fill(sheet.createRow(0), ListData.TITLES, text, date);
            for (int r = 0; r < data.size(); r++) {
                fill(sheet.createRow(r + 1), data.get(r), text, date);
            }
            book.write(out);
        }
    }

    private static void fill(Row row, List<?> values, CellStyle text, CellStyle date) {
        for (int c = 0; c < values.size(); c++) {
            var cell = row.createCell(c);
            if (values.get(c) instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else {
                cell.setCellValue((String) values.get(c));
                cell.setCellStyle(text);
            }
        }
    }
}
