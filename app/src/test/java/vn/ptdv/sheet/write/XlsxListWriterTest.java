package vn.ptdv.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.OpenResult;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;
import vn.ptdv.sheet.read.SheetReader;
import vn.ptdv.sheet.read.Workbook;

@Tag("F78")
@Tag("F81")
class XlsxListWriterTest {
    private static final ListSheet SHEET = new ListSheet(
            "Kết quả: năm/2026",
            new ListHeading(
                    List.of("ĐẢNG BỘ TỈNH A", "ĐẢNG ỦY XÃ B", "*"),
                    List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "B, ngày 05 tháng 02 năm 2026"),
                    List.of("BIỂU TỔNG HỢP KẾT QUẢ", "Năm 2026"),
                    "(Kèm theo Báo cáo số 12-BC/ĐU)"),
            List.of(
                    ListColumn.centred("STT", 5),
                    ListColumn.text("Họ và tên", 28),
                    ListColumn.date("Ngày sinh"),
                    ListColumn.whole("Chỉ tiêu", 10),
                    ListColumn.percent("Tỷ lệ")),
            PagePlan.LANDSCAPE,
            new ListClosing(List.of("Nơi nhận:", "- Lưu."), List.of("T/M BAN THƯỜNG VỤ", "BÍ THƯ"), "BÍ THƯ"));

    @TempDir
    private Path folder;

    private final List<List<?>> rows = List.of(
            List.of(1, "Nguyễn Văn An", LocalDate.of(1990, 9, 2), 12, new BigDecimal("50.6")),
            List.of(2, "=HYPERLINK(\"x\")", PartialDate.of(1990), 1811L, ""));

    @Test
    void poiFindsTheLayoutOfThePartysTables() throws IOException {
        Path file = write(SHEET, rows);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Kết quả năm 2026");
            assertThat(sheet.getRow(8).getCell(1).getStringCellValue()).isEqualTo("Họ và tên");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 9);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("9:9");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A9:E11");
            assertThat(sheet.getRow(9).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(1990, 9, 2));
            assertThat(sheet.getRow(9).getCell(4).getNumericCellValue()).isEqualTo(0.506);
            assertThat(sheet.getRow(9).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0#%");
            assertThat(sheet.getRow(11).getCell(3).getCellFormula()).isEqualTo("SUBTOTAL(9,D10:D11)");
            assertThat(sheet.getRow(11).getCell(3).getNumericCellValue()).isEqualTo(1823);
            assertThat(sheet.getOddHeader().getCenter()).contains("&P");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        Path file = write(SHEET, rows);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            var cell = book.getSheetAt(0).getRow(10).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void ourReaderReadsBackTheSameTexts() throws IOException {
        String odd = "a_x000D_b & <c> \"d\"\nhai dòng \uD83D\uDE00 \u0001 ";
        Path file = write(
                ListSheet.plain("X", List.of(ListColumn.text("Chữ", 10), ListColumn.text("Giới", 5))),
                List.of(List.of(odd, Sex.FEMALE), List.of("", true)));
        List<Row> back = read(file);
        assertThat(back.get(1).cell(0).shown()).isEqualTo(odd);
        assertThat(back.get(1).cell(1).shown()).isEqualTo("Nữ");
        assertThat(back.get(2).cell(0)).isEqualTo(Cell.blank());
        assertThat(back.get(2).cell(1).shown()).isEqualTo("x");
    }

    @Test
    void cancellingLeavesTheOldFileAlone() throws IOException {
        Path file = folder.resolve("cu.xlsx");
        Files.writeString(file, "cũ");
        List<List<?>> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(List.of(i));
        }
        ListSheet one = ListSheet.plain("X", List.of(ListColumn.whole("Số", 5)));
        WriteResult result = XlsxListWriter.write(file, one, many, written -> WriteProgress.Next.CANCEL);
        assertThat(result).isInstanceOf(WriteResult.Cancelled.class);
        assertThat(file).hasContent("cũ");
        assertThat(folder.toFile().list()).containsExactly("cu.xlsx");
    }

    @Test
    void aMissingFolderIsToldInWords() {
        WriteResult result = XlsxListWriter.write(
                folder.resolve("không có/a.xlsx"), ListSheet.plain("X", List.of()), List.of(), WriteProgress.IGNORED);
        assertThat(result).isEqualTo(new WriteResult.Refused(WriteResult.Problem.NO_FOLDER));
    }

    @Test
    void libreOfficeOpensIt() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")));
        Path file = write(SHEET, rows);
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String csv = Files.readString(folder.resolve("danh-sach.csv"));
        assertThat(csv).contains("\"Nguyễn Văn An\",02/09/1990,12,50.6%").contains("1,823");
    }

    @Test
    void namesAreSafe() {
        assertThat(SafeNames.sheet("Biểu [1]: a/b?", Set.of())).isEqualTo("Biểu 1 a b");
        assertThat(SafeNames.sheet("Chi bộ", Set.of("chi bộ"))).isEqualTo("Chi bộ (2)");
        assertThat(SafeNames.sheet("x".repeat(40), Set.of())).hasSize(31);
        assertThat(SafeNames.file("12-BC/ĐU: kết quả?", "xlsx")).isEqualTo("12-BC-ĐU- kết quả-.xlsx");
        assertThat(SafeNames.file("con", "csv")).isEqualTo("_con.csv");
        assertThat(SafeNames.file(" .. ", "csv")).isEqualTo("Danh sách.csv");
    }

    private Path write(ListSheet sheet, List<? extends List<?>> values) {
        Path file = folder.resolve("danh-sach.xlsx");
        assertThat(XlsxListWriter.write(file, sheet, values, WriteProgress.IGNORED))
                .isEqualTo(new WriteResult.Written(file.toAbsolutePath(), values.size()));
        return file;
    }

    private static List<Row> read(Path file) {
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(file)).workbook()) {
            return ((SheetData.Loaded.Sheet) SheetData.load(book, book.sheets().get(0)))
                    .data()
                    .rows();
        }
    }
}
