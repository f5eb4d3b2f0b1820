package vn.ptdv.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.refill.FigureMarks;
import vn.ptdv.exchange.report.ReportFiles.Ran;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.setting.Settings;

/** What leaves the house: workbooks that recalculate to the same sums, and the report in words. */
@Tag("F61")
@Tag("F67")
class ReportFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @TempDir
    Path folder;

    private Book book;
    private ReportStore reports;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
        reports = new ReportStore(book, new Settings(book));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theReportInWordsHasItsPartsItsFiguresAndTheNotesOfTheUnits() throws IOException {
        Path file = write(ReportId.PROGRESS, ReportFormat.DOCX, Period.year(2025));
        String words = words(file);
        assertThat(words)
                .contains("I. KẾT QUẢ", "1. Công tác lãnh đạo", "4. Công nhận đảng viên chính thức")
                .contains("II. ĐÁNH GIÁ", "1. Ưu điểm", "2. Hạn chế", "3. Nguyên nhân", "III. PHƯƠNG HƯỚNG");
        assertThat(words)
                .containsPattern("Trong năm 2025, toàn Đảng bộ kết nạp \\d+/\\d+ đảng viên, đạt \\d+,\\d% chỉ tiêu");
        String strength = book.reading()
                .fetchSingle("select strengths from unit_year_note where for_year = 2025 and strengths is not null"
                        + " and unit_id in (select id from unit where parent_id is null) limit 1")
                .get(0, String.class);
        assertThat(words).contains(strength.strip());
    }

    @Test
    void theResultOfAPartOfTheYearStandsBesideWhatCameTogetherSince() throws IOException {
        String figures = "\\d+/\\d+ đảng viên, đạt \\d+,\\d% chỉ tiêu năm 2025";
        String since = " đảng viên; lũy kế từ đầu năm kết nạp " + figures;
        assertThat(words(write(ReportId.PROGRESS, ReportFormat.DOCX, Period.nineMonths(2025))))
                .containsPattern("Trong 9 tháng đầu năm 2025, toàn Đảng bộ kết nạp " + figures);
        assertThat(words(write(ReportId.PROGRESS, ReportFormat.DOCX, Period.quarter(2025, 3))))
                .containsPattern("Trong quý III năm 2025, toàn Đảng bộ kết nạp \\d+" + since);
        Period free = Period.free(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 8, 20));
        assertThat(words(write(ReportId.PROGRESS, ReportFormat.DOCX, free)))
                .containsPattern("Từ ngày 15/3/2025 đến ngày 20/8/2025, toàn Đảng bộ kết nạp \\d+" + since);
        Term term = new Settings(book).now().term().orElseThrow();
        assertThat(words(write(ReportId.PROGRESS, ReportFormat.DOCX, Period.term(term))))
                .containsPattern("Trong nhiệm kỳ 2025–2030, toàn Đảng bộ kết nạp \\d+/\\d+ đảng viên")
                .containsPattern("đề nghị kết nạp, \\d+ người đã có quyết định kết nạp và chưa tổ chức lễ")
                .doesNotContain("cùng kỳ năm trước, số");
        assertThat(words(write(ReportId.PROGRESS, ReportFormat.DOCX, Period.year(2027))))
                .contains("Chưa có chỉ tiêu kết nạp đảng viên năm 2027", "0 đảng viên, chưa có chỉ tiêu năm 2027");
    }

    @Test
    void fillingAgainAfterACorrectionChangesOnlyTheFiguresAndTellsWhich() throws IOException {
        Path file = write(ReportId.PROGRESS, ReportFormat.DOCX, Period.year(2026));
        ReportQuery query = new ReportQuery(ReportId.PROGRESS, Period.year(2026), TODAY);
        ReportFiles files = new ReportFiles(reports, new Settings(book).now(), TODAY);
        Path same = folder.resolve("same.docx");
        FigureMarks.Refilled nothing =
                ((ReportFiles.Refilled) files.refill(new Ran(query, reports.run(query)), file, same)).what();
        assertThat(nothing.changes()).isEmpty();
        assertThat(nothing.tables()).isEmpty();
        assertThat(nothing.drawn()).isTrue();
        Path clerks = rewritten(file);
        oneCeremonyWasEarlier(query);
        Path again = folder.resolve("again.docx");
        ReportFiles.Result result = files.refill(new Ran(query, reports.run(query)), clerks, again);
        FigureMarks.Refilled filled = ((ReportFiles.Refilled) result).what();
        assertThat(filled.changes()).isNotEmpty();
        tablesAndDrawingsFollow(filled, clerks, again);
        String before = words(clerks);
        String after = words(again);
        assertThat(before).contains("kết nạp 57/127 đảng viên", "nhờ sự cố gắng chung");
        assertThat(after).contains("kết nạp 56/127 đảng viên", "nhờ sự cố gắng chung", "Văn phòng viết thêm đoạn này");
        Path plain = folder.resolve("plain.docx");
        try (XWPFDocument empty = new XWPFDocument();
                OutputStream out = Files.newOutputStream(plain)) {
            empty.write(out);
        }
        assertThat(files.refill(new Ran(query, reports.run(query)), plain, again))
                .isInstanceOf(ReportFiles.Refused.class);
    }

    private void oneCeremonyWasEarlier(ReportQuery query) {
        book.writing().run(Act.named("action.system.data"), work -> {
            var row = work.reading()
                    .fetchSingle(
                            CANDIDACY,
                            CANDIDACY.ID.eq(reports.run(query)
                                    .total()
                                    .orElseThrow()
                                    .behind()
                                    .get(0)));
            row.setCeremonyOn(LocalDate.of(2019, 1, 1));
            work.update(row);
        });
    }

    /** The tables that follow the words, and the drawings, are those of today; where a hand wrote, it stays. */
    private static void tablesAndDrawingsFollow(FigureMarks.Refilled filled, Path clerks, Path again)
            throws IOException {
        assertThat(filled.drawn()).isTrue();
        assertThat(filled.tables())
                .extracting(FigureMarks.TableChange::key)
                .contains("progress", "structure", "admitted");
        FigureMarks.TableChange progress = table(filled, "progress");
        assertThat(progress.filled()).isTrue();
        assertThat(progress.cells())
                .contains(new FigureMarks.CellChange("Tổng cộng", "Lũy kế", "57", "56"))
                .allSatisfy(cell -> assertThat(cell.now()).isNotEqualTo(cell.before()));
        assertThat(table(filled, "admitted").cells())
                .hasSize(1)
                .first()
                .satisfies(gone -> assertThat(gone.now()).isEmpty());
        assertThat(table(filled, "pipeline").filled()).isFalse();
        assertThat(words(again)).contains("sửa tay");
        assertThat(part(again, "word/charts/chart1.xml")).isNotEqualTo(part(clerks, "word/charts/chart1.xml"));
    }

    private static FigureMarks.TableChange table(FigureMarks.Refilled filled, String key) {
        return filled.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    /** What a clerk does in Word: words added to the sentence of the result, and a paragraph of prose. */
    private Path rewritten(Path file) throws IOException {
        Path clerks = folder.resolve("clerks.docx");
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(clerks)) {
            document.getParagraphs().stream()
                    .filter(p -> p.getText().startsWith("Trong năm 2026"))
                    .findFirst()
                    .orElseThrow()
                    .createRun()
                    .setText(" Kết quả này có được nhờ sự cố gắng chung.");
            document.createParagraph().createRun().setText("Văn phòng viết thêm đoạn này.");
            document.getTables().stream()
                    .filter(table -> table.getRow(0).getCell(2) != null
                            && table.getText().contains("Cảm tình Đảng"))
                    .findFirst()
                    .orElseThrow()
                    .getRow(1)
                    .getCell(1)
                    .getParagraphs()
                    .get(0)
                    .createRun()
                    .setText(" sửa tay");
            document.write(out);
        }
        return clerks;
    }

    @Test
    void libreOfficeRecalculatesEveryWorkbookToTheSameSums() throws Exception {
        assumeThat(OFFICE).exists();
        Map<String, Map<String, Double>> before = new HashMap<>();
        for (ReportId id : ReportId.values()) {
            Path file = write(id, ReportFormat.XLSX, Period.year(2026));
            before.put(file.getFileName().toString(), formulas(file));
            withoutValues(file);
        }
        assertThat(before.values().stream().mapToInt(Map::size).sum()).isGreaterThan(200);
        Path again = Files.createDirectory(folder.resolve("again"));
        Process office = new ProcessBuilder(
                        command(again, before.keySet().stream().sorted().toList()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
        for (Map.Entry<String, Map<String, Double>> file : before.entrySet()) {
            assertThat(formulas(again.resolve(file.getKey()))).as(file.getKey()).isEqualTo(file.getValue());
        }
    }

    /** Takes the kept values away, so that whoever opens the workbook has to compute them. */
    private static void withoutValues(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                String xml = new String(part.getValue(), StandardCharsets.UTF_8);
                out.write(
                        part.getKey().startsWith("xl/worksheets/")
                                ? xml.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
    }

    private List<String> command(Path out, List<String> files) {
        List<String> command = new ArrayList<>(List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
        files.forEach(name -> command.add(folder.resolve(name).toString()));
        return command;
    }

    private Path write(ReportId id, ReportFormat format, Period period) throws IOException {
        ReportQuery query = new ReportQuery(id, period, TODAY);
        Path file = folder.resolve(id.code() + "." + format.ending());
        ReportFiles files = new ReportFiles(reports, new Settings(book).now(), TODAY);
        ReportFiles.Result result =
                files.write(new Ran(query, reports.run(query)), format, file, WriteProgress.IGNORED);
        assertThat(result).isInstanceOf(ReportFiles.Written.class);
        return file;
    }

    /** Every cell that is a formula, with the value it carries. */
    private static Map<String, Double> formulas(Path file) throws IOException {
        Map<String, Double> values = new HashMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        values.put(cell.getAddress().toString(), cell.getNumericCellValue());
                    }
                }
            }
        }
        return values;
    }

    private static String words(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
