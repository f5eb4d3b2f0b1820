package vn.ptdv.exchange.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.exchange.report.ReportFiles;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.statistic.StatQuery;
import vn.ptdv.store.statistic.StatStore;

/** Forms as files, read back. */
@Tag("F62")
@Tag("F61")
@Tag("F78")
class StatFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private StatTable run(String form, Period period) {
        return new StatStore(book, new Settings(book))
                .run(new StatQuery(form, period, DAY, OptionalLong.empty()))
                .orElseThrow();
    }

    private Path write(StatTable table, ReportFormat format) throws IOException {
        Path file = folder.resolve(StatFiles.shortName(table, format));
        assertThat(new StatFiles(new Settings(book).now(), DAY).write(table, format, file))
                .isEqualTo(new ReportFiles.Written(file));
        return file;
    }

    @Test
    void theWorkbookKeepsTheLayoutAndItsFiguresAreNumbersAndFormulas() throws IOException {
        StatTable table = run("2021-2", Period.year(2026));
        try (XSSFWorkbook file = new XSSFWorkbook(Files.newInputStream(write(table, ReportFormat.XLSX)))) {
            XSSFSheet sheet = file.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Biểu số 2-BTCTW");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("ĐẢNG VIÊN MỚI KẾT NẠP");
            assertThat(texts(sheet.getRow(6))).containsExactly("Tiêu chí", "Thực hiện", "", "% kỳ này so với cùng kỳ");
            assertThat(texts(sheet.getRow(7))).containsExactly("", "Kỳ này", "Cùng kỳ năm trước", "");
            assertThat(texts(sheet.getRow(8))).containsExactly("(1)", "(2)", "(3)", "(4)");
            Row first = sheet.getRow(9);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("I. Tổng số đảng viên mới kết nạp trong kỳ");
            assertThat(first.getCell(1).getNumericCellValue())
                    .isEqualTo(table.cell("I", "NOW").value().orElseThrow().doubleValue());
            assertThat(first.getCell(3).getCellFormula()).isEqualTo("IFERROR(ROUND(((B10*100)/C10),1),\"\")");
            assertThat(first.getCell(3).getNumericCellValue())
                    .isEqualTo(table.cell("I", "PERCENT").value().orElseThrow().doubleValue());
            assertThat(sheet.getRow(10).getCell(0).getCellStyle().getIndention())
                    .isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("7:9");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(allTexts(sheet)).contains("NGƯỜI LẬP BIỂU", "TRƯỞNG BAN");
        }
    }

    @Test
    void theFormInHalvesHasItsSecondHalfBeside() throws IOException {
        StatTable table = run("2021-2B", Period.year(2026));
        try (XSSFWorkbook file = new XSSFWorkbook(Files.newInputStream(write(table, ReportFormat.XLSX)))) {
            XSSFSheet sheet = file.getSheetAt(0);
            assertThat(texts(sheet.getRow(6)))
                    .containsExactly(
                            "TT",
                            "Tên dân tộc, tôn giáo",
                            "Tổng số",
                            "Trong đó nữ",
                            "Tỷ lệ %",
                            "TT",
                            "Tên dân tộc, tôn giáo",
                            "Tổng số",
                            "Trong đó nữ",
                            "Tỷ lệ %");
            assertThat(sheet.getRow(10).getCell(1).getStringCellValue()).isEqualTo("Kinh");
            assertThat(sheet.getRow(10).getCell(4).getCellFormula())
                    .contains("C11*100")
                    .contains("/C10");
            assertThat(sheet.getLastRowNum()).isLessThan(55);
        }
    }

    @Test
    void libreOfficeRecalculatesEveryFormToTheSameFigures() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "soffice is not installed");
        List<Path> files = new ArrayList<>();
        for (String form : List.of("2021-1", "2021-2", "2021-2B", "2021-5")) {
            files.add(write(
                    run(form, form.equals("2021-1") ? Period.firstHalf(2026) : Period.year(2026)), ReportFormat.XLSX));
        }
        Path again = folder.resolve("again");
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/soffice",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                again.toString()));
        files.forEach(file -> command.add(withoutCaches(file).toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
        for (Path file : files) {
            try (XSSFWorkbook ours = new XSSFWorkbook(Files.newInputStream(file));
                    XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(again.resolve(file.getFileName())))) {
                assertThat(figures(theirs.getSheetAt(0))).isNotEmpty().isEqualTo(figures(ours.getSheetAt(0)));
            }
        }
    }

    /** With every kept value made wrong, so that only a recalculation can give the right one. */
    private Path withoutCaches(Path file) {
        Path bare = folder.resolve("bare").resolve(file.getFileName());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Files.createDirectories(bare.getParent());
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        cell.setCellFormula(cell.getCellFormula());
                    }
                }
            }
            book.setForceFormulaRecalculation(true);
            try (var out = Files.newOutputStream(bare)) {
                book.write(out);
            }
            return bare;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> figures(XSSFSheet sheet) {
        List<String> figures = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellType type =
                        cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                if (type == CellType.NUMERIC) {
                    figures.add(cell.getAddress() + "=" + Math.round(cell.getNumericCellValue() * 1000));
                }
            }
        }
        return figures;
    }

    @Test
    void paperAndJsonHoldEveryFigure() throws IOException {
        StatTable table = run("2021-2", Period.year(2026));
        assertThat(write(table, ReportFormat.DOCX)).isNotEmptyFile();
        assertThat(write(table, ReportFormat.PDF)).isNotEmptyFile();
        JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(write(table, ReportFormat.JSON)));

        assertThat(json.get("form").asText()).isEqualTo("2021-2");
        assertThat(json.get("rows")).hasSize(table.form().printed().size());
        assertThat(json.at("/rows/0/values/NOW").asLong())
                .isEqualTo(table.cell("I", "NOW").value().orElseThrow().longValueExact());
        assertThat(json.at("/rows/9/values/NOW").isNull()).isTrue();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ""));
        return texts;
    }

    private static List<String> allTexts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.addAll(texts(row)));
        return texts;
    }
}
