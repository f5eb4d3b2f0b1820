package vn.ptdv.store.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressMark;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.quota.RateBand;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.count.CountCell;
import vn.ptdv.store.count.ManualResultActs;
import vn.ptdv.store.count.MemberCountActs;
import vn.ptdv.store.quota.QuotaActs;
import vn.ptdv.store.quota.QuotaEntry;
import vn.ptdv.store.quota.QuotaOutcome;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.unit.TestUnits;
import vn.ptdv.store.unit.UnitActs;

@Tag("F12")
@Tag("F13")
@Tag("F14")
class ProgressStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Term TERM = new Term(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 6, 30));

    @TempDir
    Path folder;

    private Book book;
    private TestUnits units;
    private Settings settings;
    private long top;
    private long one;
    private long two;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        units = new TestUnits(book);
        settings = new Settings(book);
        top = units.add("Đảng bộ phường");
        one = units.add("Chi bộ 1", top);
        two = units.add("Chi bộ 2", top);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void countsPeriodYearTermAndTheSamePeriodOfLastYear() {
        admit(one, LocalDate.of(2026, 5, 10), LocalDate.of(2026, 1, 5), LocalDate.of(2025, 8, 1));
        admit(two, LocalDate.of(2025, 4, 1), LocalDate.of(2020, 1, 1));
        ProgressRow row = row(board(Period.quarter(2026, 2)), top);
        assertThat(row.figures().of(ProgressSpan.PERIOD).total()).isEqualTo(1);
        assertThat(row.figures().of(ProgressSpan.YEAR).total()).isEqualTo(2);
        assertThat(row.figures().of(ProgressSpan.TERM).total()).isEqualTo(3);
        assertThat(row.figures().of(ProgressSpan.LAST_YEAR).total()).isEqualTo(1);
        assertThat(row.againstLastYear().difference()).isZero();
    }

    @Test
    void nineOfTwentyIsBelowHalfTenIsNot() {
        give(Map.of(one, 20, two, 20));
        admit(one, days(9));
        admit(two, days(10));
        ProgressBoard board = board(Period.yearTo(TODAY));
        assertThat(board.marked(ProgressMark.BELOW_THRESHOLD))
                .extracting(r -> r.unit().id())
                .contains(one)
                .doesNotContain(two);
        ProgressRow first = row(board, one);
        assertThat(first.year()).isEqualTo(new Progress(20, 9));
        assertThat(first.percentOfQuota()).contains(new BigDecimal("45.0"));
        assertThat(first.remaining()).isEqualTo(11);
        assertThat(first.rank()).hasValue(2);
        assertThat(row(board, two).rank()).hasValue(1);
        assertThat(row(board, two).status()).isEqualTo(ProgressStatus.ON_PACE);
        assertThat(row(board, top).year()).isEqualTo(new Progress(40, 19));
    }

    /** CV 1849-CV/ĐUK and CV 673-CV/ĐUK: 152 of 300 was printed as 50,6 %. */
    @Test
    void roundsAsTheOfficeDoes() {
        give(Map.of(one, 300));
        admit(one, days(152));
        assertThat(row(board(Period.yearTo(TODAY)), one).percentOfQuota()).contains(new BigDecimal("50.7"));
        settings.save(SettingKey.ROUNDING, "DOWN");
        assertThat(row(board(Period.yearTo(TODAY)), one).percentOfQuota()).contains(new BigDecimal("50.6"));
    }

    /** La Gi, first half of 2023: three dossiers approved, two ceremonies held, of twelve. */
    @Test
    void countsByTheDayThatTheOfficeChose() {
        give(Map.of(one, 12));
        admit(one, LocalDate.of(2026, 5, 30), LocalDate.of(2026, 6, 29), LocalDate.of(2026, 7, 10));
        assertThat(row(board(Period.yearTo(TODAY)), one).percentOfQuota()).contains(new BigDecimal("16.7"));
        settings.save(SettingKey.COUNT_BY, "DECISION");
        assertThat(row(board(Period.yearTo(TODAY)), one).percentOfQuota()).contains(new BigDecimal("25.0"));
    }

    @Test
    void groupsAreCountedOnceEachAndInTheirFamily() {
        new DataLoader(book.writing()).loadShipped();
        LocalDate day = LocalDate.of(2026, 3, 1);
        long both = units.candidacy(one, Optional.of(day), "FEMALE", "08", List.of("HS12", "SV", "DOAN_VIEN"));
        units.candidacy(one, Optional.of(day), "MALE", "01", List.of("DN_NNN"));
        ProgressQuestion question = question(Period.yearTo(TODAY));
        ProgressRow row = row(board(Period.yearTo(TODAY)), top);
        assertThat(row.figures().of("NU", ProgressSpan.YEAR)).isEqualTo(1);
        assertThat(row.figures().of("DTTS", ProgressSpan.YEAR)).isEqualTo(1);
        assertThat(row.figures().of("HSSV", ProgressSpan.YEAR)).isEqualTo(1);
        assertThat(row.figures().of("HS12", ProgressSpan.YEAR)).isEqualTo(1);
        assertThat(row.figures().of("DN_NNN", ProgressSpan.YEAR)).isEqualTo(1);
        assertThat(row.figures().of("DOAN_VIEN", ProgressSpan.YEAR)).isEqualTo(1);
        ProgressStore store = new ProgressStore(book.reading());
        assertThat(store.behind(question, top, ProgressSpan.YEAR, "HSSV")).containsExactly(both);
        assertThat(store.behind(question, top, ProgressSpan.YEAR, "NU")).containsExactly(both);
        assertThat(store.behind(question, top, ProgressSpan.YEAR)).hasSize(2);
    }

    @Test
    void aReportedTotalAddsOnlyWhoHasNoDossier() {
        admit(one, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 2));
        report(one, 5);
        report(top, 9);
        ProgressBoard board = board(Period.yearTo(TODAY));
        assertThat(row(board, one).figures().of(ProgressSpan.YEAR)).isEqualTo(new Figure(2, 3));
        assertThat(row(board, top).figures().of(ProgressSpan.YEAR)).isEqualTo(new Figure(2, 7));
        assertThat(row(board, two).figures().of(ProgressSpan.YEAR).isPartlyReported())
                .isFalse();
    }

    @Test
    void theFiguresOfAnEndedUnitGoToItsHeir() {
        give(Map.of(one, 4, two, 6));
        admit(two, LocalDate.of(2026, 2, 1));
        new UnitActs(book)
                .apply(new UnitChange.Dissolve(
                        UnitDecision.of("1-QĐ/ĐU", LocalDate.of(2026, 4, 1)), two, OptionalLong.of(one)));
        ProgressBoard board = board(Period.yearTo(TODAY));
        assertThat(row(board, one).year()).isEqualTo(new Progress(10, 1));
        assertThat(board.row(two)).isEmpty();
        assertThat(new ProgressStore(book.reading()).behind(question(Period.yearTo(TODAY)), one, ProgressSpan.YEAR))
                .hasSize(1);
        assertThat(row(board(Period.quarter(2026, 1)), two).year()).isEqualTo(new Progress(6, 1));
    }

    @Test
    void showsTheShareOfMembersAndItsPlaceInTheBand() {
        new MemberCountActs(book)
                .save(
                        new MemberCountActs.Sheet("2025", LocalDate.of(2025, 12, 31)),
                        Map.of(new CountCell(one, CountItem.TOTAL), "100", new CountCell(two, CountItem.TOTAL), "50"));
        admit(one, days(3));
        ProgressBoard board = board(Period.yearTo(TODAY));
        assertThat(row(board, one).percentOfMembers()).contains(new BigDecimal("3.0"));
        assertThat(row(board, one).ratePosition()).contains(RateBand.Position.WITHIN);
        assertThat(row(board, top).ratePosition()).contains(RateBand.Position.BELOW);
    }

    @Test
    void marksWhoAdmittedNobodyThisQuarterAndForYears() {
        admit(one, LocalDate.of(2026, 1, 15));
        admit(two, LocalDate.of(2023, 1, 15));
        ProgressBoard board = board(Period.yearTo(TODAY));
        assertThat(row(board, one).marks()).containsExactly(ProgressMark.ZERO_THIS_QUARTER);
        assertThat(row(board, two).marks())
                .containsExactly(ProgressMark.ZERO_THIS_QUARTER, ProgressMark.ZERO_FOR_YEARS);
    }

    private ProgressQuestion question(Period period) {
        return new ProgressQuestion(
                period, Optional.of(TERM), TODAY, QuotaScope.ALLOCATED, ProgressStore.rules(settings.now()));
    }

    private ProgressBoard board(Period period) {
        return new ProgressStore(book.reading()).board(question(period));
    }

    private static ProgressRow row(ProgressBoard board, long unit) {
        return board.row(unit).orElseThrow();
    }

    private void admit(long unit, LocalDate... days) {
        for (LocalDate day : days) {
            units.candidacy(unit, Optional.of(day));
        }
    }

    private static LocalDate[] days(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> LocalDate.of(2026, 3, 1).plusDays(i % 28))
                .toArray(LocalDate[]::new);
    }

    private void give(Map<Long, Integer> targets) {
        QuotaActs acts = new QuotaActs(book);
        QuotaDecision decision = QuotaDecision.ofYear("1-QĐ/ĐU", LocalDate.of(2026, 1, 5), QuotaScope.ALLOCATED, 2026);
        long id = ((QuotaOutcome.Saved) acts.add(decision)).decisionId();
        targets.forEach((unit, target) -> acts.saveLines(id, Map.of(QuotaKey.all(unit, 2026), QuotaEntry.of(target))));
        acts.issue(id);
    }

    private void report(long unit, int amount) {
        new ManualResultActs(book)
                .add(new ManualResult(
                        0,
                        unit,
                        ManualResult.ADMITTED,
                        "",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        amount,
                        "",
                        ""));
    }
}
