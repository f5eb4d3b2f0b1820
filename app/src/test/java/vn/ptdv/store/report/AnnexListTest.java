package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CodeItemRecord;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/** Which tables follow the report in words is the office's choice, from a day on. */
@Tag("F67")
class AnnexListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aBookWithoutTheListHasTheTablesOfTheProgram() {
        assertThat(AnnexList.on(book.reading(), DAY).reports())
                .containsExactly(
                        ReportId.STRUCTURE,
                        ReportId.PIPELINE,
                        ReportId.UNITS_BEHIND,
                        ReportId.YEARS,
                        ReportId.ADMITTED);
    }

    @Test
    void aLineHoldsBetweenItsDaysAndInItsOrder() {
        new DataLoader(book.writing()).loadShipped();
        change("ADMITTED", line -> line.setOrd(0));
        change("YEARS", line -> line.setValidTo(DAY.minusDays(1)));
        change("PIPELINE", line -> line.setValidFrom(DAY.plusDays(1)));
        change("STRUCTURE", line -> line.setCode("NO_SUCH_REPORT"));
        assertThat(AnnexList.on(book.reading(), DAY).reports())
                .containsExactly(ReportId.ADMITTED, ReportId.UNITS_BEHIND);
        assertThat(AnnexList.on(book.reading(), DAY).unknown()).containsExactly("NO_SUCH_REPORT");
        ReportStore reports = new ReportStore(book, new Settings(book));
        ReportQuery query = new ReportQuery(ReportId.PROGRESS, Period.year(2026), DAY);
        assertThat(reports.warnings(query)).singleElement().asString().contains("NO_SUCH_REPORT", "Danh mục");
        assertThat(reports.warnings(query.about(ReportId.YEARS))).isEmpty();
    }

    @Test
    void aListWhoseEveryLineHasEndedSaysNone() {
        new DataLoader(book.writing()).loadShipped();
        for (String code : new String[] {"STRUCTURE", "PIPELINE", "UNITS_BEHIND", "YEARS", "ADMITTED"}) {
            change(code, line -> line.setValidTo(DAY.minusDays(1)));
        }
        assertThat(AnnexList.on(book.reading(), DAY).reports()).isEmpty();
    }

    private void change(String code, Consumer<CodeItemRecord> how) {
        book.writing()
                .run(
                        Act.named("action.system.data"),
                        work -> work.reading()
                                .selectFrom(CODE_ITEM)
                                .where(CODE_ITEM.LIST_KEY.eq("NARRATIVE_ANNEX").and(CODE_ITEM.CODE.eq(code)))
                                .fetch()
                                .forEach(line -> {
                                    how.accept(line);
                                    work.update(line);
                                }));
    }
}
