package vn.ptdv.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F76")
@Tag("F80")
class SheetReaderTest {
    private static final ReadLimits SMALL = new ReadLimits(1000, 1000, 10, 3, 2, 1000);

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsToldInWords() {
        ReadProblem problem = problem(SheetReader.open(folder.resolve("không có.xlsx")));
        assertThat(problem.code()).isEqualTo(ReadProblem.Code.NOT_FOUND);
        assertThat(problem.words()).startsWith("Không tìm thấy tệp");
    }

    @Test
    void moreRowsThanAllowedNameTheirPlace() throws IOException {
        Workbook book = opened(text("a\nb\nc\nd\n"), SMALL);
        ReadResult result = book.read(book.sheets().get(0), row -> RowHandler.Next.GO_ON);
        assertThat(((ReadResult.Failed) result).problem().words())
                .isEqualTo("Trang tính “danh sách”, dòng 4: Trang tính có hơn 3 dòng có dữ liệu. "
                        + "Chia danh sách thành nhiều tệp rồi đọc từng tệp.");
    }

    @Test
    void aFileThatIsTooLargeIsNotOpened() throws IOException {
        OpenResult result = SheetReader.open(text("a".repeat(2000)), SMALL);
        assertThat(problem(result).code()).isEqualTo(ReadProblem.Code.FILE_TOO_BIG);
    }

    @Test
    void aWorkbookOfExcel97IsHeldToWhatTheMemoryTakes() throws IOException {
        Path file = folder.resolve("cũ.xls");
        try (var book = new org.apache.poi.hssf.usermodel.HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("Họ và tên");
            book.write(out);
        }
        ReadLimits few = new ReadLimits(1 << 20, 1 << 20, 10, 3, 2, 100);
        assertThat(problem(SheetReader.open(file, few)).code()).isEqualTo(ReadProblem.Code.FILE_TOO_BIG);
        assertThat(SheetReader.open(file)).isInstanceOf(OpenResult.Opened.class);
    }

    @Test
    void sheetsOfExcel97AreFoundWhereTheirTabsSay() throws IOException {
        Path file = folder.resolve("cũ.xls");
        byte[] stream;
        try (var book = new org.apache.poi.hssf.usermodel.HSSFWorkbook()) {
            for (String name : List.of("A", "B")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue("của " + name);
            }
            stream = book.getBytes();
        }
        swapTabs(stream);
        try (var files = new org.apache.poi.poifs.filesystem.POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            files.createDocument(new ByteArrayInputStream(stream), "Workbook");
            files.writeFilesystem(out);
        }
        List<String> read = new ArrayList<>();
        try (Workbook book = opened(file, ReadLimits.usual())) {
            for (SheetInfo sheet : book.sheets()) {
                assertThat(book.read(sheet, row -> {
                            read.add(sheet.name() + " " + row.cell(0).shown());
                            return RowHandler.Next.GO_ON;
                        }))
                        .isInstanceOf(ReadResult.Done.class);
            }
        }
        assertThat(read).containsExactly("B của B", "A của A");
    }

    /** Exchanges the two records that name the sheets and say where they begin. */
    private static void swapTabs(byte[] stream) {
        List<Integer> tabs = new ArrayList<>();
        for (int at = 0; at + 4 <= stream.length; at += 4 + (stream[at + 2] & 0xFF) + ((stream[at + 3] & 0xFF) << 8)) {
            if ((stream[at] & 0xFF) == 0x85 && stream[at + 1] == 0) {
                tabs.add(at);
            }
        }
        int length = 4 + stream[tabs.get(0) + 2];
        byte[] first = java.util.Arrays.copyOfRange(stream, tabs.get(0), tabs.get(0) + length);
        System.arraycopy(stream, tabs.get(1), stream, tabs.get(0), length);
        System.arraycopy(first, 0, stream, tabs.get(1), length);
    }

    @Test
    void aSheetOfMoreTextThanAllowedNamesItsRow() throws IOException {
        ReadLimits few = new ReadLimits(1 << 20, 1 << 20, 10, 100, 10, 6);
        Workbook book = opened(text("a;b\nc;d\n" + "e".repeat(100) + "\nf\n"), few);
        ReadResult result = book.read(book.sheets().get(0), row -> RowHandler.Next.GO_ON);
        ReadProblem problem = ((ReadResult.Failed) result).problem();
        assertThat(problem.code()).isEqualTo(ReadProblem.Code.TOO_MANY_CELLS);
        assertThat(problem.words())
                .startsWith("Trang tính “danh sách”, dòng 3: ")
                .contains("hơn 6 ô");
    }

    @Test
    void readingStopsWhenNoMoreIsWanted() throws IOException {
        Workbook book = opened(text("a\nb\nc\nd\ne\n"), SMALL);
        List<Row> rows = new ArrayList<>();
        ReadResult result = book.read(book.sheets().get(0), row -> {
            rows.add(row);
            return RowHandler.Next.STOP;
        });
        assertThat(result).isInstanceOf(ReadResult.Done.class);
        assertThat(rows).hasSize(1);
    }

    @Test
    void aFileOpenInExcelGetsANotice() throws IOException {
        Path file = text("a;b\n");
        Files.createFile(folder.resolve("~$danh sách.csv"));
        assertThat(opened(file, ReadLimits.usual()).notices().stream().map(ReadNotice::code))
                .containsExactly(ReadNotice.Code.OPEN_ELSEWHERE);
    }

    /** As Windows says it of a file that Excel keeps for itself; no other system does. */
    @Test
    void aFileThatExcelKeepsForItselfIsSaidToBeInUse() {
        Throwable held = new UncheckedIOException(new FileSystemException(
                "C:\\ds.xlsx", null, "The process cannot access the file because it is being used by another process"));
        assertThat(ReadFaults.problem(held).words())
                .isEqualTo("Tệp đang được chương trình khác giữ. Đóng tệp trong Excel rồi chọn lại.");
    }

    @Test
    void aFaultOfTheTakerIsNotBlamedOnTheFile() throws IOException {
        Workbook book = opened(text("a\n"), ReadLimits.usual());
        SheetInfo sheet = book.sheets().get(0);
        assertThatThrownBy(() -> book.read(sheet, row -> {
                    throw new IllegalStateException("taker");
                }))
                .hasMessage("taker");
    }

    @Test
    void partsInUtf16AreReadToo() throws IOException {
        byte[] part =
                "\uFEFF<?xml version='1.0' encoding='UTF-16'?><a b='ạ'>Đảng 😀</a>".getBytes(StandardCharsets.UTF_16LE);
        try (XmlScanner xml = new XmlScanner(new ByteArrayInputStream(part))) {
            assertThat(xml.next()).isEqualTo(XmlScanner.Event.START);
            assertThat(xml.attribute("b")).isEqualTo("ạ");
            assertThat(xml.elementText()).isEqualTo("Đảng 😀");
            assertThat(xml.next()).isEqualTo(XmlScanner.Event.EOF);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, FROM_1900, 1900-01-01",
        "59, FROM_1900, 1900-02-28",
        "61, FROM_1900, 1900-03-01",
        "33118, FROM_1900, 1990-09-02",
        "31656, FROM_1904, 1990-09-02",
        "0, FROM_1904, 1904-01-01"
    })
    void serialNumbersAreDays(double serial, CellNumbers.DayBase base, LocalDate day) {
        assertThat(CellNumbers.moment(serial, base).toLocalDate()).isEqualTo(day);
        if (base == CellNumbers.DayBase.FROM_1900) {
            assertThat(CellNumbers.serial(day)).isEqualTo((long) serial);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/yyyy, true",
        "[$-42A]dd mmmm, true",
        "[h]:mm, true",
        "#.##0 \"đồng\", false",
        "0.00%, false",
        "[Red]0, false",
        "\"d\"0, false",
        "General, false",
        "\\d0, false",
        "'\"ngày \"dd\" tháng \"mm', true"
    })
    void formatsOfDaysAreKnown(String code, boolean date) {
        assertThat(NumberFormat.of(code).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"A1, 0, 1", "Z9, 25, 9", "AA10, 26, 10", "XFD1048576, 16383, 1048576"})
    void cellsHaveNames(String name, int column, int row) {
        assertThat(CellName.column(name)).isEqualTo(column);
        assertThat(CellName.row(name)).isEqualTo(row);
        assertThat(CellName.letters(column) + row).isEqualTo(name);
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("danh sách.csv"), content);
    }

    private static Workbook opened(Path file, ReadLimits limits) {
        return ((OpenResult.Opened) SheetReader.open(file, limits)).workbook();
    }

    private static ReadProblem problem(OpenResult result) {
        return ((OpenResult.Refused) result).problem();
    }
}
