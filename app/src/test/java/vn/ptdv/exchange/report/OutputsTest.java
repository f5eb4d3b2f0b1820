package vn.ptdv.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.exchange.report.ReportFiles.Ran;
import vn.ptdv.exchange.statistic.StatFiles;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.statistic.StatQuery;
import vn.ptdv.store.statistic.StatStore;

/** Every report in every form in which it leaves the program: names, workbook, Word, PDF, the printer's pages, JSON. */
@Tag("F61")
@Tag("F63")
@Tag("F65")
@Tag("F81")
class OutputsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String TRAP = "=HYPERLINK(\"http://x\",\"bấm\")";
    private static final String ODD_NAME = "+Chi bộ A/B: \"khu 1\" <2>";

    @TempDir
    Path folder;

    @Test
    void everyReportLeavesInEveryForm() throws IOException {
        try (Book book = TestBooks.sample(folder)) {
            traps(book);
            ReportStore reports = new ReportStore(book, new Settings(book));
            ReportFiles files = new ReportFiles(reports, new Settings(book).now(), TODAY);
            for (ReportId id : ReportId.values()) {
                ReportQuery query = new ReportQuery(id, Period.year(2026), TODAY);
                Ran ran = new Ran(query, reports.run(query));
                namesBehind(reports, ran);
                workbook(write(files, ran, ReportFormat.XLSX), ran.table());
                inWord(write(files, ran, ReportFormat.DOCX), ran.table());
                inPdf(Files.readAllBytes(write(files, ran, ReportFormat.PDF)), ran.table());
                inPdf(((ReportFiles.Drawn) files.pages(ran)).pdf(), ran.table());
                json(write(files, ran, ReportFormat.JSON), ran.table());
            }
        }
    }

    /** What an attacker, or an unlucky name, would put into a list. */
    private static void traps(Book book) {
        book.writing().run(Act.named("action.system.data"), work -> {
            work.reading().selectFrom(PERSON).fetch().forEach(person -> {
                if (person.getId() % 5 == 0) {
                    person.setFullName(TRAP);
                    work.update(person);
                }
            });
            var unit = work.reading()
                    .selectFrom(UNIT)
                    .where(UNIT.PARENT_ID.isNull())
                    .fetch()
                    .get(0);
            unit.setName(ODD_NAME);
            work.update(unit);
        });
    }

    private Path write(ReportFiles files, Ran ran, ReportFormat format) throws IOException {
        String name = ReportFiles.fileName(ran.table(), format);
        assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|]").endsWith("." + format.ending());
        Path file = folder.resolve(name);
        assertThat(files.write(ran, format, file, WriteProgress.IGNORED)).isInstanceOf(ReportFiles.Written.class);
        return file;
    }

    /** A figure with people opens exactly as many names as it says. */
    private static void namesBehind(ReportStore reports, Ran ran) {
        for (ReportRow row :
                ran.table().rows().subList(0, Math.min(3, ran.table().rows().size()))) {
            List<Long> behind = row.behind();
            assertThat(reports.people(behind, ran.query()))
                    .as(ran.table().head().title())
                    .hasSameSizeAs(behind);
        }
    }

    private static void workbook(Path file, ReportTable table) throws IOException {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRepeatingRows()).as("print titles").isNotNull();
            assertThat(sheet.getPaneInformation()).as("frozen header").isNotNull();
            assertThat(sheet.getFitToPage()).isTrue();
            int names = 0;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getCellFormula()).matches("(SUM|SUBTOTAL)\\(.*\\)");
                    } else if (cell.getCellType() == CellType.STRING) {
                        names += cell.getStringCellValue().endsWith(TRAP) ? 1 : 0;
                    }
                }
            }
            long trapped = table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.text().equals(TRAP))
                    .count();
            assertThat((long) names).as(table.head().title()).isEqualTo(trapped);
        }
    }

    private static void inWord(Path file, ReportTable table) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            says(words.getText(), table);
        }
    }

    private static void inPdf(byte[] pdf, ReportTable table) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isPositive();
            says(new PDFTextStripper().getText(document), table);
        }
    }

    /** The last row is the one that a cut table would lose; words may stand on several lines. */
    private static void says(String paper, ReportTable table) {
        String text = tight(paper);
        assertThat(text).contains(tight(table.head().report().title()));
        table.rows().stream()
                .reduce((one, next) -> next)
                .ifPresent(last ->
                        assertThat(text).contains(tight(last.cells().get(1).text())));
    }

    private static String tight(String words) {
        return words.replaceAll("[\\s\u00A0]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static void json(Path file, ReportTable table) throws IOException {
        JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
        assertThat(json.get("rows")).hasSize(table.rows().size());
        assertThat(documented("## Khóa chung", "## Biểu thống kê")).containsAll(keys(json));
        Set<String> columns = new TreeSet<>();
        json.get("columns").forEach(column -> columns.add(column.get("key").asText()));
        columns.removeIf(key -> key.matches("y\\d{4}"));
        String code = table.head().report().code();
        assertThat(documented("### `" + code + "`:", "\n### ")).isEqualTo(with(columns, code));
        json.get("rows").forEach(row -> {
            Set<String> values = new TreeSet<>();
            row.get("values").fieldNames().forEachRemaining(values::add);
            values.removeIf(key -> key.matches("y\\d{4}"));
            assertThat(values).isEqualTo(columns);
        });
    }

    @Test
    void theKeysOfAFormAreThoseOfTheGuide() throws IOException {
        try (Book book = TestBooks.sample(folder)) {
            StatTable table = new StatStore(book, new Settings(book))
                    .run(new StatQuery("2021-2", Period.year(2026), TODAY, OptionalLong.empty()))
                    .orElseThrow();
            Path file = folder.resolve("bieu.json");
            new StatFiles(new Settings(book).now(), TODAY).write(table, ReportFormat.JSON, file);
            JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
            Set<String> keys = keys(json);
            keys.removeIf(key -> key.equals("values"));
            assertThat(documented("## Biểu thống kê", "## Cột của từng báo cáo"))
                    .containsAll(keys);
            assertThat(keys).contains("form", "number", "failures", "notes");
        }
    }

    /** The keys at the top, of a column and of a row. */
    private static Set<String> keys(JsonNode json) {
        Set<String> keys = new TreeSet<>();
        json.fieldNames().forEachRemaining(keys::add);
        json.get("columns").get(0).fieldNames().forEachRemaining(keys::add);
        json.get("rows").forEach(row -> row.fieldNames().forEachRemaining(keys::add));
        return keys;
    }

    /** Every key that a part of the page names. */
    private static Set<String> documented(String from, String to) throws IOException {
        String guide = Files.readString(Path.of("docs/guide/reports-json.md"));
        int start = guide.indexOf(from);
        int end = guide.indexOf(to, start + from.length());
        String part = end < 0 ? guide.substring(start) : guide.substring(start, end);
        Matcher named = Pattern.compile("`(?:\\w+\\[]\\.)?([\\w-]+)`").matcher(part);
        return named.results()
                .map(result -> result.group(1))
                .filter(key -> !key.equals(key.toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> with(Set<String> keys, String code) {
        Set<String> all = new TreeSet<>(keys);
        all.add(code);
        return all;
    }
}
