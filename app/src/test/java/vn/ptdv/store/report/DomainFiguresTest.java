package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.MANUAL_RESULT;
import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.QUOTA_DECISION;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.progress.StepMemory;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;

/** The figures of real papers come out of the reports as they were printed; bad input gives words and right sums. */
@Tag("F61")
@Tag("F62")
@Tag("F64")
class DomainFiguresTest {
    @TempDir
    Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        new DataLoader(book.writing()).loadShipped();
    }

    @AfterEach
    void close() {
        book.close();
    }

    /** Thanh Hóa's Khối Doanh nghiệp: 1.823 in the six years 2013–2018, 303,8 a year. */
    @Test
    void sixYearsGiveTheirSumTheirAverageAndTheirTrend() {
        long unit = unit("Khối Doanh nghiệp");
        int[] years = {280, 295, 310, 320, 318, 300};
        for (int i = 0; i < years.length; i++) {
            reported(unit, 2013 + i, years[i]);
        }
        Period span = Period.free(LocalDate.of(2013, 1, 1), LocalDate.of(2018, 12, 31));
        ReportTable table = run(ReportId.YEARS, span);
        assertThat(table.rows(ReportRow.Kind.DATA)).hasSize(6);
        assertThat(text(table, table.total().orElseThrow(), "result")).isEqualTo("1.823");
        assertThat(text(table, table.rows(ReportRow.Kind.SUMMARY).get(0), "result"))
                .isEqualTo("303,8");
        assertThat(text(table, table.rows(ReportRow.Kind.SUMMARY).get(1), "result"))
                .isEqualTo("5,1");
        assertThat(text(table, table.rows().get(1), "difference")).isEqualTo("15");
        assertThat(text(table, table.rows().get(5), "differenceShare")).isEqualTo("-5,7");
        assertThat(String.join(" ", table.notes())).contains("tăng 5,1 đảng viên mỗi năm");
        ReportTable units = run(ReportId.YEARS_UNITS, span);
        assertThat(units.cell(units.total().orElseThrow(), "y2016")
                        .orElseThrow()
                        .text())
                .isEqualTo("320");
    }

    /** The same letter: 152 of 300 is printed as 50,6 %, which is cut off and not rounded. */
    @Test
    void aShareIsRoundedOrCutAsTheOfficeDoes() {
        long unit = unit("Khối Doanh nghiệp");
        reported(unit, 2019, 152);
        quota(unit, 2019, 300);
        assertThat(percent(2019)).isEqualTo("50,7");
        assertThat(new Settings(book).save(SettingKey.ROUNDING, "DOWN")).isNotNull();
        assertThat(percent(2019)).isEqualTo("50,6");
    }

    /** Bình Thuận 2019: 1.669 of 2.000 is 83,45 % with two decimals. */
    @Test
    void asManyDecimalsAsTheOfficeWants() {
        long unit = unit("Bình Thuận");
        reported(unit, 2019, 1669);
        quota(unit, 2019, 2000);
        assertThat(percent(2019)).isEqualTo("83,5");
        assertThat(new Settings(book).save(SettingKey.PERCENT_DECIMALS, "2")).isNotNull();
        assertThat(percent(2019)).isEqualTo("83,45");
    }

    /** Public figures: result of target, and of all members, as the papers print them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Hàm Thuận Bắc 2018, 48, 204, 0, '1|23,5|–'",
        "Bình Thuận 2019, 1669, 2000, 36607, '2|83,45|4,56'",
        "Quận 11 nửa đầu 2011, 46, 120, 0, '2|38,33|–'",
        "Đắk Lắk 2024, 2814, 2814, 87258, '2|100,00|3,22'",
        "Xuân Lộc 2017, 358, 358, 4704, '2|100,00|7,61'",
        "Chư Sê một năm của nhiệm kỳ, 300, 1500, 0, '1|20,0|–'",
        "Phú Thọ 2023 mức sàn, 63, 95, 3150, '1|66,3|2,0'",
        "Không giao chỉ tiêu, 7, 0, 0, '1|–|–'"
    })
    void publicFiguresAreSharesOfTargetAndOfMembers(String name, int result, int target, int members, String shares) {
        String[] expected = shares.split("\\|", -1);
        long unit = unit(name);
        reported(unit, 2024, result);
        if (target > 0) {
            quota(unit, 2024, target);
        }
        if (members > 0) {
            members(unit, members);
        }
        assertThat(new Settings(book).save(SettingKey.PERCENT_DECIMALS, expected[0]))
                .isNotNull();
        ReportTable table = run(ReportId.PROGRESS, Period.year(2024));
        for (ReportRow row :
                List.of(table.rows(ReportRow.Kind.DATA).get(0), table.total().orElseThrow())) {
            assertThat(text(table, row, "percent")).isEqualTo(expected[1]);
            assertThat(text(table, row, "ofMembers")).isEqualTo(expected[2]);
        }
    }

    /** La Gi, first half of 2023: three decisions and two ceremonies of twelve. */
    @Test
    void countedByDecisionOrByCeremonyAsTheOfficeDoes() {
        long unit = unit("La Gi");
        quota(unit, 2023, 12);
        admitted(unit, LocalDate.of(2023, 3, 3));
        admitted(unit, LocalDate.of(2023, 6, 3));
        admitted(unit, LocalDate.of(2023, 7, 5));
        Period half = Period.firstHalf(2023);
        assertThat(of(half, "percent")).isEqualTo("16,7");
        assertThat(new Settings(book).save(SettingKey.COUNT_BY, "DECISION")).isNotNull();
        assertThat(of(half, "percent")).isEqualTo("25,0");
        assertThat(String.join(" ", run(ReportId.PROGRESS, half).notes())).contains("ngày quyết định");
    }

    private String of(Period period, String column) {
        ReportTable table = run(ReportId.PROGRESS, period);
        return text(table, table.total().orElseThrow(), column);
    }

    private void members(long unit, int total) {
        book.writing().run(Act.named("action.system.data"), work -> {
            var row = MEMBER_COUNT.newRecord();
            row.setId(work.newId());
            row.setUnitId(unit);
            row.setPeriodKey("2023");
            row.setOnDate(LocalDate.of(2023, 12, 31));
            row.setTotal(total);
            work.insert(row);
        });
    }

    /** Lâm Đồng's rule: 9/20 is below half, 10/20 is not. */
    @Test
    void tenOfTwentyIsNotBelowHalf() {
        long below = unit("Chi bộ chín");
        long at = unit("Chi bộ mười");
        reported(below, 2023, 9);
        reported(at, 2023, 10);
        quota(below, 2023, 20);
        quota(at, 2023, 20);
        ReportTable table = run(ReportId.UNITS_BEHIND, Period.year(2023));
        assertThat(table.rows()).hasSize(1);
        assertThat(text(table, table.rows().get(0), "unit")).isEqualTo("Chi bộ chín");
        assertThat(text(table, table.rows().get(0), "percent")).isEqualTo("45,0");
    }

    @Test
    void withoutATargetADashStandsAndTotalsWithoutNamesAreSaid() {
        reported(unit("Chi bộ không chỉ tiêu"), 2024, 3);
        ReportTable table = run(ReportId.PROGRESS, Period.year(2024));
        ReportRow row = table.rows(ReportRow.Kind.DATA).get(0);
        assertThat(text(table, row, "percent")).isEqualTo("–");
        assertThat(text(table, row, "year")).isEqualTo("3");
        assertThat(text(table, row, "mark")).contains("3 báo bằng số");
        assertThat(String.join(" ", table.notes())).contains("Trong lũy kế có 3 trường hợp");
    }

    @Test
    void aUnitMergedInTheMiddleOfThePeriodCountsInItsSuccessorAndWhoHasNoBirthIsUnclear() {
        long old = unit("Chi bộ cũ");
        long now = unit("Chi bộ mới");
        admitted(old, LocalDate.of(2026, 2, 3));
        admitted(now, LocalDate.of(2026, 9, 2));
        book.writing().run(Act.named("action.system.data"), work -> {
            var row = work.reading().fetchSingle(UNIT, UNIT.ID.eq(old));
            row.setEndedOn(LocalDate.of(2026, 7, 1));
            row.setSuccessorId(now);
            work.update(row);
        });
        ReportTable table = run(ReportId.PROGRESS, Period.year(2026));
        assertThat(table.rows(ReportRow.Kind.DATA)).hasSize(1);
        assertThat(text(table, table.rows(ReportRow.Kind.DATA).get(0), "year")).isEqualTo("2");
        ReportTable half = run(ReportId.PROGRESS, Period.firstHalf(2026));
        assertThat(half.rows(ReportRow.Kind.DATA)).hasSize(2);
        assertThat(text(half, half.total().orElseThrow(), "period")).isEqualTo("1");
        ReportTable structure = run(ReportId.STRUCTURE, Period.year(2026));
        assertThat(structure.rows(ReportRow.Kind.DATA))
                .anyMatch(row -> row.cells().get(1).text().equals("Chưa rõ")
                        && row.cells().get(2).text().equals("2"));
        ReportRow age = structure.rows(ReportRow.Kind.SUMMARY).get(0);
        assertThat(text(structure, age, "period")).isEqualTo("–");
    }

    /** A target and a member count that were given to the committee as a whole are not lost because no unit has a part. */
    @Test
    void whatWasGivenToTheWholeStandsInItsTotal() {
        long whole = unit("Đảng bộ phường");
        long cell = unit("Chi bộ một");
        below(cell, whole);
        below(unit("Chi bộ hai"), whole);
        quota(whole, 2026, 300);
        members(whole, 1000);
        admitted(cell, LocalDate.of(2026, 2, 3));
        admitted(whole, LocalDate.of(2026, 9, 2));
        for (ReportId id : List.of(ReportId.PROGRESS, ReportId.QUOTA_SOURCES, ReportId.YEARS)) {
            ReportTable table = run(id, Period.year(2026));
            String column = id == ReportId.QUOTA_SOURCES ? "allocated" : "target";
            assertThat(text(table, table.total().orElseThrow(), column))
                    .as(id.name())
                    .isEqualTo("300");
        }
        ReportTable table = run(ReportId.PROGRESS, Period.year(2026));
        ReportRow total = table.total().orElseThrow();
        assertThat(text(table, total, "year")).isEqualTo("2");
        assertThat(text(table, total, "members")).isEqualTo("1.000");
        assertThat(text(table, total, "percent")).isEqualTo("0,7");
        Overview overview = new OverviewStore(book, new Settings(book), new StepMemory(book))
                .of(LocalDate.of(2026, 11, 20))
                .first();
        assertThat(overview.year().progress()).isEqualTo(new Progress(300, 2));
        assertThat(overview.ahead().members()).isEqualTo(1000);
    }

    /** Every report that adds lines up has a line for it, so that the lines are the total. */
    @Test
    void whatWasGivenOrCountedForTheWholeHasALineOfItsOwn() {
        long whole = unit("Đảng bộ phường");
        long cell = unit("Chi bộ một");
        below(cell, whole);
        below(unit("Chi bộ hai"), whole);
        quota(whole, 2025, 300);
        quota(whole, 2025, 50, "NU");
        quota(cell, 2025, 20, "NU");
        reported(whole, 2025, 7);
        admitted(cell, LocalDate.of(2025, 2, 3));
        admitted(whole, LocalDate.of(2025, 9, 2));
        Map<ReportId, List<String>> columns = Map.of(
                ReportId.PROGRESS, List.of("target", "year"),
                ReportId.QUOTA_SOURCES, List.of("allocated", "year"),
                ReportId.OFFICERS, List.of("target", "year"),
                ReportId.YEAR_END, List.of("target", "year"),
                ReportId.YEARS_UNITS, List.of("sum"));
        columns.forEach((id, of) -> of.forEach(column -> {
            ReportTable table = run(id, Period.year(2025));
            assertThat(sum(table, column, ReportRow.Kind.DATA))
                    .as(id + " " + column)
                    .isEqualTo(column.equals("year") || column.equals("sum") ? resultOfAll() : 300)
                    .isEqualTo(sum(table, column, ReportRow.Kind.GROUP))
                    .isEqualTo(sum(table, column, ReportRow.Kind.TOTAL));
        }));
        ReportTable groups = run(ReportId.QUOTA_GROUPS, Period.year(2025));
        assertThat(groups.rows(ReportRow.Kind.DATA)).hasSize(2);
        assertThat(sum(groups, "target", ReportRow.Kind.DATA))
                .isEqualTo(50)
                .isEqualTo(sum(groups, "target", ReportRow.Kind.GROUP));
    }

    private long resultOfAll() {
        ReportTable progress = run(ReportId.PROGRESS, Period.year(2025));
        assertThat(sum(progress, "year", ReportRow.Kind.TOTAL)).isGreaterThanOrEqualTo(7);
        return sum(progress, "year", ReportRow.Kind.TOTAL);
    }

    private static long sum(ReportTable table, String column, ReportRow.Kind kind) {
        return table.rows(kind).stream()
                .mapToLong(row -> ((ReportCell.Whole) table.cell(row, column).orElseThrow()).value())
                .sum();
    }

    private void below(long unit, long above) {
        book.writing().run(Act.named("action.system.data"), work -> {
            var row = work.reading().fetchSingle(UNIT, UNIT.ID.eq(unit));
            row.setParentId(above);
            work.update(row);
        });
    }

    private String percent(int year) {
        ReportTable table = run(ReportId.PROGRESS, Period.year(year));
        return text(table, table.total().orElseThrow(), "percent");
    }

    private ReportTable run(ReportId id, Period period) {
        return new ReportStore(book, new Settings(book)).run(new ReportQuery(id, period, LocalDate.of(2026, 11, 20)));
    }

    private static String text(ReportTable table, ReportRow row, String column) {
        return table.cell(row, column).map(ReportCell::text).orElseThrow();
    }

    private long unit(String name) {
        return book.writing().write(Act.named("action.system.data"), work -> {
            var row = UNIT.newRecord();
            row.setId(work.newId());
            row.setName(name);
            row.setOrd(0);
            row.setHasYouthUnion(false);
            row.setHasTradeUnion(false);
            row.setHasCell(false);
            return work.insert(row);
        });
    }

    private void reported(long unit, int year, int amount) {
        book.writing().run(Act.named("action.system.data"), work -> {
            var row = MANUAL_RESULT.newRecord();
            row.setId(work.newId());
            row.setUnitId(unit);
            row.setIndicator(ManualResult.ADMITTED);
            row.setFromOn(LocalDate.of(year, 1, 1));
            row.setToOn(LocalDate.of(year, 12, 31));
            row.setAmount(amount);
            work.insert(row);
        });
    }

    private void quota(long unit, int year, int target) {
        quota(unit, year, target, "ALL");
    }

    private void quota(long unit, int year, int target, String group) {
        book.writing().run(Act.named("action.system.data"), work -> {
            var decision = QUOTA_DECISION.newRecord();
            decision.setId(work.newId());
            decision.setDecisionOn(LocalDate.of(year, 1, 10));
            decision.setKind("YEAR");
            decision.setSource("ALLOCATION");
            decision.setSubject("ADMIT");
            decision.setFromYear(year);
            decision.setToYear(year);
            decision.setMode("REPLACE");
            decision.setState("ISSUED");
            work.insert(decision);
            var line = QUOTA_LINE.newRecord();
            line.setId(work.newId());
            line.setDecisionId(decision.getId());
            line.setUnitId(unit);
            line.setForYear(year);
            line.setGroupCode(group);
            line.setTarget(target);
            work.insert(line);
        });
    }

    private void admitted(long unit, LocalDate ceremony) {
        book.writing().run(Act.named("action.system.data"), work -> {
            var person = PERSON.newRecord();
            person.setId(work.newId());
            person.setFullName("Trần Văn Không");
            person.setFoldedName("tran van khong");
            work.insert(person);
            var row = CANDIDACY.newRecord();
            row.setId(work.newId());
            row.setPersonId(person.getId());
            row.setUnitId(unit);
            row.setKind("FIRST");
            row.setOpenedOn(ceremony.minusYears(1));
            row.setYouthMember(false);
            row.setStageKey("CEREMONY");
            row.setStageSince(ceremony);
            row.setDecisionOn(ceremony.minusDays(10));
            row.setCeremonyOn(ceremony);
            row.setChecklistVersion(1);
            row.setEarlierReadmissions(0);
            work.insert(row);
        });
    }
}
