package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.Known;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.progress.BookFacts;
import vn.ptdv.store.setting.Settings;

/** Every report for every kind of period, of the committee and of one unit, as known now and then: whole rows, true names. */
@Tag("F61")
@Tag("F64")
@Tag("F65")
@Tag("F66")
class EveryPeriodTest {
    private static final LocalDate TODAY = LocalDate.now(TestBooks.CLOCK);

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
    void everyReportCanBeMadeForEveryKindOfPeriod() {
        Set<Long> everybody = candidacies("select id from candidacy");
        for (Period period : periods()) {
            for (ReportTable table : all(new ReportQuery(ReportId.PROGRESS, period, TODAY))) {
                whole(table, period.code(), everybody);
            }
        }
    }

    @Test
    void aPeriodThatHasNotBegunIsJudgedTodayAndSaysSo() {
        Period coming = Period.year(TODAY.getYear() + 1);
        for (ReportId id : ReportId.values()) {
            ReportTable table = reports.run(new ReportQuery(id, coming, TODAY));
            assertThat(table.head().asOf()).as(id.name()).isEqualTo(TODAY);
            assertThat(table.notes()).as(id.name()).anyMatch(note -> note.contains("chưa bắt đầu"));
        }
        ReportTable broken = reports.run(new ReportQuery(ReportId.VIOLATIONS, coming, TODAY));
        assertThat(broken.rows()).as("what is due next year is not late today").isEmpty();
    }

    @Test
    void theFiguresOfOneUnitNameOnlyItsOwnPeople() {
        long unit = book.reading()
                .fetchSingle("select unit_id from candidacy group by unit_id order by count(*) desc limit 1")
                .get(0, Long.class);
        ReportScope scope = ReportScope.USUAL.within(OptionalLong.of(unit)).against(QuotaSource.ALLOCATION);
        Set<Long> its = new HashSet<>();
        BookFacts facts = new BookFacts(book.reading(), new Settings(book).now().countBy());
        facts.units()
                .forEach(one -> facts.rollUpOn(TODAY).home(one.id()).ifPresent(home -> {
                    if (facts.treeOn(TODAY).isWithin(home, unit)) {
                        its.addAll(candidacies("select id from candidacy where unit_id = " + one.id()));
                    }
                }));
        for (ReportTable table : all(new ReportQuery(ReportId.PROGRESS, Period.year(2026), TODAY).within(scope))) {
            whole(table, "unit", its);
        }
    }

    @Test
    void everyReportCanBeMadeAsWasKnownOnAPastDay() {
        LocalDate day = TODAY.minusMonths(5);
        Set<Long> everybody = candidacies("select id from candidacy");
        ReportQuery asked = new ReportQuery(ReportId.PROGRESS, Period.yearTo(day), day)
                .within(ReportScope.USUAL.knownBy(Known.THEN));
        for (ReportTable table : all(asked)) {
            whole(table, "then", everybody);
        }
    }

    private List<ReportTable> all(ReportQuery query) {
        return reports.together(query, round -> {
            List<ReportTable> tables = new ArrayList<>();
            for (ReportId id : ReportId.values()) {
                tables.add(round.table(query.about(id)));
            }
            return tables;
        });
    }

    private List<Period> periods() {
        Term term = new Settings(book).now().term().orElseThrow();
        return List.of(
                Period.month(2026, 5),
                Period.quarter(2026, 3),
                Period.firstHalf(2026),
                Period.secondHalf(2025),
                Period.nineMonths(2026),
                Period.year(2025),
                Period.yearTo(TODAY),
                Period.firstHalf(term),
                Period.secondHalf(term),
                Period.term(term),
                Period.termTo(term, TODAY),
                Period.free(LocalDate.of(2025, 11, 3), LocalDate.of(2026, 2, 2)),
                Period.year(2001),
                Period.year(TODAY.getYear() + 3));
    }

    /** As many cells as columns; never more names behind a figure than it counts, and none that is not there. */
    private static void whole(ReportTable table, String what, Set<Long> people) {
        String where = table.head().report() + " " + what;
        for (ReportRow row : table.rows()) {
            assertThat(row.cells()).as(where).hasSameSizeAs(table.columns());
            for (ReportCell cell : row.cells()) {
                assertThat(people).as(where).containsAll(cell.behind());
                if (cell instanceof ReportCell.Whole figure && !figure.behind().isEmpty()) {
                    assertThat((long) new HashSet<>(figure.behind()).size())
                            .as(where + " " + row.cells().get(1).text())
                            .isLessThanOrEqualTo(figure.value());
                }
            }
        }
        assertThat(table.head().title()).as(where).isNotBlank();
        assertThat(table.head().asOfWords()).as(where).isNotBlank();
    }

    private Set<Long> candidacies(String query) {
        return new HashSet<>(book.reading().fetch(query).getValues(0, Long.class));
    }
}
