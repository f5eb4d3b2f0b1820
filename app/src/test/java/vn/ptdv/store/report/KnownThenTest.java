package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.RULE_EXCEPTION;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;

/** "Như đã biết khi đó": the change log gives back the book of a past day, whatever was done to it since. */
@Tag("F66")
class KnownThenTest {
    private static final LocalDate TODAY = TestBooks.TODAY;
    private static final ReportScope THEN = ReportScope.USUAL.knownBy(Known.THEN);

    @TempDir
    Path folder;

    private Book book;

    @BeforeEach
    void fillTodayAndOpenTenDaysLater() {
        TestBooks.sample(folder).close();
        book = TestBooks.open(folder, Clock.offset(TestBooks.CLOCK, Duration.ofDays(10)));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyReportIsTheSameFromTheLogAsLongAsNothingHasChanged() {
        for (ReportId report : ReportId.values()) {
            ReportQuery now = new ReportQuery(report, Period.year(2026), TODAY);
            assertThat(words(run(now.within(THEN)))).as(report.name()).isEqualTo(words(run(now)));
        }
    }

    @Test
    void whatWasAddedChangedAndRemovedSinceIsTakenBack() {
        ReportQuery year = new ReportQuery(ReportId.ADMITTED, Period.year(2026), TODAY);
        ReportQuery lists = new ReportQuery(ReportId.EXCEPTIONS, Period.year(2026), TODAY);
        List<String> admitted = words(run(year));
        List<String> exceptions = words(run(lists));
        long person = run(year).rows().get(0).people().get(0);
        book.writing().run(Act.named("action.system.data"), work -> {
            var row = work.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(person));
            row.setCeremonyOn(null);
            row.setDecisionNo("1-QĐ/ĐU");
            work.update(row);
            work.delete(RULE_EXCEPTION, work.reading().fetchAny(RULE_EXCEPTION).getId());
            var event = work.reading().fetchAny(EVENT).copy();
            work.insert(event);
        });
        assertThat(words(run(year))).isNotEqualTo(admitted);
        assertThat(words(run(year.within(THEN)))).isEqualTo(admitted);
        assertThat(words(run(lists.within(THEN)))).isEqualTo(exceptions);
        assertThat(new ReportStore(book, new Settings(book))
                        .people(List.of(person), year.within(THEN))
                        .get(0)
                        .dates()
                        .ceremony())
                .isPresent();
    }

    @Test
    void theSettingsOfThatDayHoldToo() {
        ReportQuery progress = new ReportQuery(ReportId.PROGRESS, Period.nineMonths(2026), TODAY);
        String then = percent(run(progress));
        assertThat(new Settings(book).save(SettingKey.PERCENT_DECIMALS, "2")).isNotNull();
        assertThat(percent(run(progress))).isNotEqualTo(then);
        assertThat(percent(run(progress.within(THEN)))).isEqualTo(then);
    }

    @Test
    void beforeTheFirstEntryOfTheLogNothingWasKnownAndTheReportSaysSo() {
        ReportTable table = run(new ReportQuery(ReportId.ADMITTED, Period.month(2026, 5), TODAY.minusDays(1), THEN));
        assertThat(table.rows()).isEmpty();
        assertThat(table.notes().get(0)).contains("20/11/2026", "chưa ghi gì");
        assertThat(run(new ReportQuery(ReportId.ADMITTED, Period.month(2026, 5), TODAY.minusDays(1)))
                        .rows())
                .isNotEmpty();
    }

    private ReportTable run(ReportQuery query) {
        return new ReportStore(book, new Settings(book)).run(query);
    }

    private static String percent(ReportTable table) {
        return table.cell(table.total().orElseThrow(), "percent").orElseThrow().text();
    }

    private static List<String> words(ReportTable table) {
        List<String> words = new ArrayList<>();
        for (ReportRow row : table.rows()) {
            words.add(row.kind() + " "
                    + row.cells().stream().map(ReportCell::text).toList() + row.behind());
        }
        return words;
    }
}
