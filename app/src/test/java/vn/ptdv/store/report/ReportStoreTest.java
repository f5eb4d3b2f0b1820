package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.setting.Settings;

/** Every report is counted a second time by plain means. */
@Tag("F61")
@Tag("F62")
@Tag("F64")
class ReportStoreTest {
    private static final LocalDate TODAY = TestBooks.TODAY;

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
    void progressCountsEveryCeremonyOfTheYearAndAddsUpByGroupAndTotal() {
        ReportTable table = run(ReportId.PROGRESS, Period.year(2026));
        ReportRow total = table.total().orElseThrow();
        assertThat(table.cell(total, "year").orElseThrow().behind()).hasSize(ceremonies("2026-01-01", "2026-11-20"));
        assertThat(table.cell(total, "lastYear").orElseThrow().behind())
                .hasSize(ceremonies("2025-01-01", "2025-11-20"));
        for (String column : List.of("members", "target", "period", "year")) {
            assertThat(sum(table, ReportRow.Kind.DATA, column)).as(column).isEqualTo(value(table, total, column));
            assertThat(sum(table, ReportRow.Kind.GROUP, column)).as(column).isEqualTo(value(table, total, column));
        }
    }

    @Test
    void theLinesOfAgeAddUpToAllWhoWereAdmitted() {
        ReportTable table = run(ReportId.STRUCTURE, Period.quarter(2026, 2));
        int age = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).cells().get(0).text().equals("II")) {
                age = i;
            }
        }
        long sum = 0;
        for (ReportRow row : table.rows().subList(age + 1, age + 1 + table.below(age))) {
            sum += value(table, row, "period");
        }
        assertThat(sum)
                .isEqualTo(value(table, table.total().orElseThrow(), "period"))
                .isEqualTo(ceremonies("2026-04-01", "2026-06-30"));
    }

    @Test
    void aPeriodWithoutDataShowsZerosAndDashes() {
        ReportTable table = run(ReportId.PROGRESS, Period.year(2001));
        ReportRow total = table.total().orElseThrow();
        assertThat(value(table, total, "year")).isZero();
        assertThat(table.cell(total, "percent").orElseThrow().text()).isEqualTo("–");
        assertThat(run(ReportId.ADMITTED, Period.year(2001)).rows()).isEmpty();
    }

    private ReportTable run(ReportId id, Period period) {
        return new ReportStore(book, new Settings(book)).run(new ReportQuery(id, period, TODAY));
    }

    private int ceremonies(String from, String to) {
        return book.reading()
                .fetchOne("select count(*) from candidacy where ceremony_on between date '" + from + "' and date '" + to
                        + "' and (exit_key is null or exit_key <> 'DECISION_CANCELLED')")
                .into(Integer.class);
    }

    private static long sum(ReportTable table, ReportRow.Kind kind, String column) {
        return table.rows(kind).stream()
                .mapToLong(row -> value(table, row, column))
                .sum();
    }

    private static long value(ReportTable table, ReportRow row, String column) {
        return table.cell(row, column).orElseThrow() instanceof ReportCell.Whole whole ? whole.value() : 0;
    }
}
