package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.seed.DataExport;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.seed.DataOutcome;
import vn.ptdv.store.seed.DataPackage;
import vn.ptdv.store.setting.Settings;

/** How a report looks is dated data: a newer edition comes from a file, older days keep the older one. */
@Tag("F68")
@Tag("F120")
class EditionTest {
    private static final String EDITIONS = "report,edition,title,effective_from,effective_to,source,verified\n";
    private static final String COLUMNS = "report,edition,ord,column,kind,width,title\n";

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

    @Test
    void aNewEditionHoldsFromItsDayOnAndChangesNoFigure() {
        ReportTable before = run(LocalDate.of(2026, 6, 30));
        assertThat(load(
                        EDITIONS + "PROGRESS,2,Kết quả kết nạp đảng viên,2026-09-01,,Công văn của Tỉnh ủy,true\n",
                        COLUMNS + "PROGRESS,2,1,no,NUMBERING,5,\nPROGRESS,2,2,unit,TEXT,40,Tên đơn vị\n"
                                + "PROGRESS,2,3,year,WHOLE,12,Đã kết nạp\nPROGRESS,2,4,target,WHOLE,12,\n"))
                .isInstanceOf(DataOutcome.Loaded.class);
        assertThat(run(LocalDate.of(2026, 6, 30))).isEqualTo(before);
        ReportTable now = run(LocalDate.of(2026, 11, 20));
        assertThat(now.columns())
                .extracting(ReportColumn::title)
                .containsExactly("STT", "Tên đơn vị", "Đã kết nạp", "Chỉ tiêu");
        assertThat(now.head().title()).startsWith("Kết quả kết nạp đảng viên");
        assertThat(now.total().orElseThrow().cells().get(2).text()).isEqualTo("57");
        assertThat(now.columns()).extracting(ReportColumn::width).containsExactly(5, 40, 12, 12);
    }

    @Test
    void yearsStayBehindTheUnitTheyStoodBehind() {
        ReportTable before = run(ReportId.YEARS_UNITS, LocalDate.of(2026, 11, 20));
        assertThat(load(
                        EDITIONS + "YEARS_UNITS,2,,,,Cơ quan,true\n",
                        COLUMNS + "YEARS_UNITS,2,1,no,NUMBERING,5,\nYEARS_UNITS,2,2,unit,TEXT,40,\n"
                                + "YEARS_UNITS,2,3,average,DECIMAL,12,\n"))
                .isInstanceOf(DataOutcome.Loaded.class);
        ReportTable now = run(ReportId.YEARS_UNITS, LocalDate.of(2026, 11, 20));
        assertThat(now.columns())
                .extracting(ReportColumn::key)
                .containsExactly("no", "unit", "y2021", "y2022", "y2023", "y2024", "y2025", "y2026", "average");
        assertThat(now.rows().get(0).cells().get(3))
                .isEqualTo(before.rows().get(0).cells().get(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PROGRESS,2,1,no,NUMBERING,5,|PROGRESS,2,2,unit,TEXT,5,|PROGRESS,2,3,votes,WHOLE,5,; cột votes không có",
                "PROGRESS,2,1,no,NUMBERING,5,|PROGRESS,2,2,year,WHOLE,5,; giữ nguyên hai cột đầu",
                "PROGRESS,2,1,no,NUMBERING,5,|PROGRESS,2,2,unit,TEXT,5,|PROGRESS,2,3,year,TEXT,5,; phải có kiểu WHOLE"
            })
    void anEditionThatCannotBeMadeIsRefusedAsAWhole(String columns, String words) {
        DataOutcome outcome =
                load(EDITIONS + "PROGRESS,2,,,,Cơ quan,true\n", COLUMNS + columns.replace('|', '\n') + "\n");
        assertThat(((DataOutcome.Refused) outcome).words()).contains(words);
        assertThat(new EditionStore(book.reading()).all()).hasSize(ReportId.values().length);
    }

    @Test
    void whatIsTakenOutCanBeLoadedAgainAndIsTheSame() throws IOException {
        List<String> names =
                List.of("report_editions", "reports", "stat_forms", "stat_columns", "stat_rows", "stat_checks");
        Path file = folder.resolve("mau.zip");
        Files.write(file, DataExport.zip(book.reading(), names));
        DataPackage.Reading.Found found = (DataPackage.Reading.Found) DataPackage.read(file);
        assertThat(found.tables().keySet()).containsExactlyElementsOf(names);
        assertThat(found.tables())
                .hasEntrySatisfying("reports", table -> assertThat(table.rows()).hasSizeGreaterThan(150));
        DataOutcome.Loaded same = (DataOutcome.Loaded) new DataLoader(book.writing()).preview(found.source());
        assertThat(same.counts().updated()).isEmpty();
        assertThat(same.counts().added().values()).containsOnly(0);
        assertThat(first(file)).startsWith("\uFEFFreport,edition,title,effective_from");
    }

    private static String first(Path zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            ZipEntry entry = in.getNextEntry();
            assertThat(entry).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private DataOutcome load(String editions, String columns) {
        Path place = folder.resolve("mau");
        try {
            Files.createDirectories(place);
            Files.writeString(place.resolve("report_editions.csv"), editions);
            Files.writeString(place.resolve("reports.csv"), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataPackage.Reading.Found found = (DataPackage.Reading.Found) DataPackage.read(place);
        return new DataLoader(book.writing()).accept(Act.named("action.data.load", "mau"), found.source());
    }

    private ReportTable run(LocalDate day) {
        return run(ReportId.PROGRESS, day);
    }

    private ReportTable run(ReportId id, LocalDate day) {
        return new ReportStore(book, new Settings(book)).run(new ReportQuery(id, Period.year(2026), day));
    }
}
