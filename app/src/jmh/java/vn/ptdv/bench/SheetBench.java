package vn.ptdv.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.ListSheet;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.XlsxListWriter;

/** P5 and P6: writing and reading a list of 10 000 × 25 beside POI's two ways; arguments: rows, rounds. */
public final class SheetBench {
    private static final int COLUMNS = 25;
    private static final String[] TITLES = {
        "Họ và tên",
        "Ngày sinh",
        "Số CCCD",
        "Dân tộc",
        "Tôn giáo",
        "Quê quán",
        "Nơi ở",
        "Số điện thoại",
        "Nghề nghiệp",
        "Chức vụ",
        "Đơn vị công tác",
        "Chi bộ",
        "Ngày vào Đoàn",
        "Người giúp đỡ",
        "Ngày phân công",
        "Khóa học",
        "Số giấy chứng nhận",
        "Ngày cấp",
        "Xếp loại",
        "Số quyết định kết nạp",
        "Ngày kết nạp",
        "Học vấn",
        "Chuyên môn",
        "Lý luận chính trị",
        "Ghi chú"
    };

    private SheetBench() {}

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        Path folder = Files.createTempDirectory("ptdv-bench");
        String[] names = {"write ours", "write SXSSF", "write XSSF", "parse ours", "preview ours", "read XSSF"};
        double[][] times = new double[names.length][rounds];
        for (int round = 0; round < rounds; round++) {
            List<List<Object>> data = data(rows, round);
            Path file = folder.resolve("r" + round + ".xlsx");
            Path other = folder.resolve("p" + round + ".xlsx");
            Work[] works = {
                () -> ours(file, data),
                () -> poi(new SXSSFWorkbook(100), other, data),
                () -> poi(new XSSFWorkbook(), other, data),
                () -> parse(other),
                () -> preview(other),
                () -> readPoi(other)
            };
            for (int i = 0; i < works.length; i++) {
                long start = System.nanoTime();
                works[i].run();
                times[i][round] = (System.nanoTime() - start) / 1e9;
            }
        }
        for (int i = 0; i < names.length; i++) {
            double first = times[i][0];
            Arrays.sort(times[i]);
            System.out.printf("%-14s first %.3f s, median %.3f s%n", names[i], first, times[i][rounds / 2]);
        }
        System.out.println(
                "size " + Files.size(folder.resolve("r0.xlsx")) + " / " + Files.size(folder.resolve("p0.xlsx")));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static List<List<Object>> data(int rows, int seed) {
        Random random = new Random(seed);
        List<List<Object>> data = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Object> row = new ArrayList<>();
            for (int c = 0; c < COLUMNS; c++) {
                row.add(
                        switch (c) {
                            case 1, 12, 14, 17, 20 ->
                                LocalDate.of(1980 + random.nextInt(40), 1 + random.nextInt(12), 5);
                            case 0 -> "Nguyễn Văn " + (char) ('A' + random.nextInt(26)) + "n";
                            case 2 -> "0790" + (10_000_000 + random.nextInt(89_999_999));
                            case 5, 6 -> "Xã " + random.nextInt(300) + ", huyện Bình Sơn, tỉnh Quảng Ngãi";
                            case 11 -> "Chi bộ " + random.nextInt(300);
                            case 16, 19 -> random.nextInt(9999) + "-QĐ/ĐU";
                            default -> "Giá trị " + random.nextInt(50);
                        });
            }
            data.add(row);
        }
        return data;
    }

    private static void ours(Path file, List<List<Object>> data) {
        List<ListColumn> columns = new ArrayList<>();
        for (int c = 0; c < COLUMNS; c++) {
            columns.add(
                    data.get(0).get(c) instanceof LocalDate
                            ? ListColumn.date(TITLES[c])
                            : ListColumn.text(TITLES[c], 15));
        }
        XlsxListWriter.write(file, ListSheet.plain("Danh sách", columns), data, WriteProgress.IGNORED);
    }

    private static void poi(org.apache.poi.ss.usermodel.Workbook book, Path file, List<List<Object>> data)
            throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Danh sách");
            CellStyle text = book.createCellStyle();
            text.setBorderTop(BorderStyle.THIN);
            text.setWrapText(true);
            CellStyle date = book.createCellStyle();
            date.setBorderTop(BorderStyle.THIN);
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            row(sheet, 0, Arrays.<Object>asList((Object[]) TITLES), text, date);
            for (int r = 0; r < data.size(); r++) {
                row(sheet, r + 1, data.get(r), text, date);
            }
            book.write(out);
        }
    }

    private static void row(Sheet sheet, int number, List<Object> values, CellStyle text, CellStyle date) {
        var row = sheet.createRow(number);
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

    private static void parse(Path file) {
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(file)).workbook()) {
            book.read(book.sheets().get(0), row -> RowHandler.Next.GO_ON);
        }
    }

    private static void preview(Path file) {
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

    private static void readPoi(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            int cells = 0;
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    cells += cell.toString().length();
                }
            }
            if (cells == 0) {
                throw new IllegalStateException("nothing read");
            }
        }
    }
}
