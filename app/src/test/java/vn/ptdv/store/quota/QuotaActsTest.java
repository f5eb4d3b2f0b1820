package vn.ptdv.store.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.unit.CurrentQuotas;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.logic.unit.QuotaFinding.Code;
import vn.ptdv.model.unit.CurrentQuota;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaMode;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.unit.TestUnits;
import vn.ptdv.store.unit.UnitActs;

@Tag("F4")
@Tag("F5")
@Tag("F6")
@Tag("F7")
@Tag("F8")
@Tag("F11")
class QuotaActsTest {
    private static final QuotaScope SCOPE = QuotaScope.ALLOCATED;

    @TempDir
    Path folder;

    private Book book;
    private QuotaActs acts;
    private QuotaStore store;
    private TestUnits units;
    private long one;
    private long two;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        acts = new QuotaActs(book);
        store = new QuotaStore(book.reading());
        units = new TestUnits(book);
        one = units.add("Chi bộ 1");
        two = units.add("Chi bộ 2");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void onlyAnIssuedDecisionCounts() {
        long decision = year("1-QĐ/ĐU", 1, 2026);
        save(decision, one, 12);
        assertThat(target(one)).isEmpty();
        acts.issue(decision);
        assertThat(target(one)).hasValue(12);
        acts.revoke(decision);
        assertThat(target(one)).isEmpty();
    }

    @Test
    void anAdjustmentReplacesOrAddsAndTheHistoryStays() {
        long base = year("1-QĐ/ĐU", 1, 2026);
        save(base, one, 12);
        save(base, two, 5);
        acts.issue(base);
        long replaced = adjust(base, "2-QĐ/ĐU", 3, QuotaMode.REPLACE);
        save(replaced, one, 10);
        acts.issue(replaced);
        long added = adjust(base, "3-QĐ/ĐU", 6, QuotaMode.ADD);
        save(added, one, 4);
        acts.issue(added);

        assertThat(target(one)).hasValue(14);
        assertThat(target(two)).hasValue(5);
        CurrentQuota quota =
                store.current(SCOPE, 2026, 2026).find(QuotaKey.all(one, 2026)).orElseThrow();
        assertThat(quota.decisions()).containsExactly(base, replaced, added);
        assertThat(store.adjustments(base)).extracting(QuotaDecision::number).containsExactly("2-QĐ/ĐU", "3-QĐ/ĐU");
        acts.revoke(replaced);
        assertThat(target(one)).hasValue(16);
    }

    @Test
    void theThreeSourcesAndTheSubjectsStandSideBySide() {
        QuotaScope plan = new QuotaScope(QuotaSource.UNIT_PLAN, QuotaSubject.ADMIT);
        QuotaScope training = new QuotaScope(QuotaSource.ALLOCATION, QuotaSubject.TRAIN);
        issued(SCOPE, 10);
        issued(plan, 12);
        issued(training, 30);
        assertThat(target(one)).hasValue(10);
        assertThat(store.current(plan, 2026, 2026)
                        .find(QuotaKey.all(one, 2026))
                        .orElseThrow()
                        .target())
                .isEqualTo(12);
        assertThat(store.current(training, 2026, 2026)
                        .find(QuotaKey.all(one, 2026))
                        .orElseThrow()
                        .target())
                .isEqualTo(30);
    }

    @Test
    void aTermIsSplitOverItsYearsWithoutLosingOne() {
        long term = id(acts.add(QuotaDecision.ofSpan(
                "5-QĐ/ĐU", LocalDate.of(2025, 7, 1), SCOPE, QuotaKind.TERM, new Years(2025, 2029))));
        acts.saveLines(term, Map.of(QuotaKey.all(one, QuotaKey.WHOLE_SPAN), new QuotaEntry("23", "20")));
        acts.splitOverYears(term);
        acts.issue(term);
        CurrentQuotas current = store.current(SCOPE, 2025, 2029);
        int sum = 0;
        for (int year = 2025; year <= 2029; year++) {
            sum += current.find(QuotaKey.all(one, year)).orElseThrow().target();
        }
        assertThat(sum).isEqualTo(23);
        assertThat(span(current, 2025, 2029)).isEqualTo(23);
        long year = year("6-QĐ/ĐU", 1, 2026);
        save(year, one, 7);
        acts.issue(year);
        assertThat(target(one)).hasValue(7);
    }

    @Test
    void whatIsLeftOfATermGoesToTheYearsThatAreLeft() {
        long term = id(acts.add(QuotaDecision.ofSpan(
                "7-QĐ/ĐU", LocalDate.of(2025, 7, 1), SCOPE, QuotaKind.TERM, new Years(2025, 2029))));
        acts.saveLines(term, Map.of(QuotaKey.all(one, QuotaKey.WHOLE_SPAN), QuotaEntry.of(20)));
        acts.splitRest(term, 2027, Map.of(one, 9L));
        acts.issue(term);
        CurrentQuotas current = store.current(SCOPE, 2025, 2029);
        assertThat(current.find(QuotaKey.all(one, 2026))).isEmpty();
        int left = 0;
        for (int year = 2027; year <= 2029; year++) {
            left += current.find(QuotaKey.all(one, year)).orElseThrow().target();
        }
        assertThat(left).isEqualTo(11);
        assertThat(span(current, 2025, 2029)).isEqualTo(20);
    }

    @Test
    void decisionsOnPartsOfATermAddUp() {
        long first = id(acts.add(QuotaDecision.ofSpan(
                "2323-QĐ/ĐUK", LocalDate.of(2019, 4, 11), SCOPE, QuotaKind.SPAN, new Years(2019, 2020))));
        long second = id(acts.add(QuotaDecision.ofSpan(
                "2324-QĐ/ĐUK", LocalDate.of(2019, 4, 11), SCOPE, QuotaKind.SPAN, new Years(2021, 2025))));
        acts.saveLines(first, Map.of(QuotaKey.all(one, QuotaKey.WHOLE_SPAN), QuotaEntry.of(8)));
        acts.saveLines(second, Map.of(QuotaKey.all(one, QuotaKey.WHOLE_SPAN), QuotaEntry.of(25)));
        acts.issue(first);
        acts.issue(second);
        CurrentQuotas current = store.current(SCOPE, 2019, 2025);
        assertThat(span(current, 2019, 2025)).isEqualTo(33);
        assertThat(span(current, 2021, 2025)).isEqualTo(25);
    }

    /** baoquangnam.vn, allocation of 2024: the printed total is 1.905, the lines make 1.950. */
    @Test
    void warnsWhereTheLinesAreNotTheStatedTotal() {
        int[] lines = {150, 110, 150, 125, 90, 115, 115, 87, 87, 30, 48, 77, 80, 95, 95, 110, 95, 80, 12, 29, 15, 155};
        long decision = id(acts.add(QuotaDecision.ofYear("1-QĐ/TU", LocalDate.of(2024, 1, 5), SCOPE, 2024)
                .stating(1905)));
        Map<QuotaKey, QuotaEntry> cells = new LinkedHashMap<>();
        for (int i = 0; i < lines.length; i++) {
            cells.put(QuotaKey.all(units.add("Đảng bộ " + i), 2024), QuotaEntry.of(lines[i]));
        }
        assertThat(acts.saveLines(decision, cells))
                .isInstanceOfSatisfying(
                        QuotaOutcome.Saved.class,
                        saved -> assertThat(saved.warnings()).singleElement().satisfies(f -> {
                            assertThat(f.code()).isEqualTo(Code.SUM_DIFFERS);
                            assertThat(f.args()).containsExactly("1.950", "1.905");
                            assertThat(f.words()).contains("1.950").contains("1.905");
                        }));
    }

    @Test
    void aGroupMayNotBeMoreThanTheWholeAndTheFloorNotMoreThanTheTarget() {
        long decision = year("1-QĐ/ĐU", 1, 2026);
        QuotaKey women = new QuotaKey(one, 2026, "NU");
        QuotaKey whole = QuotaKey.all(one, 2026);
        assertThat(acts.saveLines(decision, Map.of(whole, new QuotaEntry("10", "11"), women, QuotaEntry.of(12))))
                .isEqualTo(
                        new QuotaOutcome.Refused(List.of(QuotaFinding.at(women, Code.GROUP_ABOVE_LINE, "12", "10"))));
        assertThat(store.lines(decision)).isEmpty();
        assertThat(acts.saveLines(decision, Map.of(whole, new QuotaEntry("10", "11"), women, QuotaEntry.of(9))))
                .isInstanceOfSatisfying(
                        QuotaOutcome.Saved.class,
                        saved -> assertThat(saved.warnings())
                                .extracting(QuotaFinding::code)
                                .containsExactly(Code.FLOOR_ABOVE_TARGET));
        assertThat(acts.saveLines(decision, Map.of(whole, QuotaEntry.of(8))))
                .as("nor may the whole fall below a group that stands")
                .isInstanceOf(QuotaOutcome.Refused.class);
    }

    @Test
    void warnsOfASecondDecisionForOnePeriod() {
        issued(SCOPE, 10);
        long second = year("9-QĐ/ĐU", 2, 2026);
        assertThat(store.findings(second)).extracting(QuotaFinding::code).containsExactly(Code.SECOND_DECISION);
    }

    @ParameterizedTest
    @CsvSource({"-1, NEGATIVE", "mười, NOT_A_NUMBER", "'2,5', NOT_WHOLE", "1000001, TOO_LARGE"})
    void aBadCellIsNamedAndNothingIsWritten(String text, Code code) {
        long decision = year("1-QĐ/ĐU", 1, 2026);
        QuotaKey bad = QuotaKey.all(two, 2026);
        Map<QuotaKey, QuotaEntry> cells = Map.of(QuotaKey.all(one, 2026), QuotaEntry.of(3), bad, QuotaEntry.of(text));
        assertThat(acts.saveLines(decision, cells))
                .isEqualTo(new QuotaOutcome.Refused(List.of(QuotaFinding.at(bad, code, text))));
        assertThat(store.lines(decision)).isEmpty();
    }

    @Test
    void anEndedUnitGetsNoQuota() {
        new UnitActs(book)
                .apply(new UnitChange.Dissolve(
                        UnitDecision.of("8-QĐ/ĐU", LocalDate.of(2025, 7, 1)), two, OptionalLong.empty()));
        long decision = year("1-QĐ/ĐU", 1, 2026);
        assertThat(acts.saveLines(decision, Map.of(QuotaKey.all(two, 2026), QuotaEntry.of(3))))
                .isInstanceOfSatisfying(
                        QuotaOutcome.Refused.class,
                        r -> assertThat(r.findings())
                                .extracting(QuotaFinding::code)
                                .containsExactly(Code.UNIT_ENDED));
    }

    @Test
    void aDraftGoesWithItsLinesAnIssuedDecisionStays() {
        long decision = year("1-QĐ/ĐU", 1, 2026);
        save(decision, one, 3);
        acts.issue(decision);
        assertThat(acts.delete(decision)).isInstanceOf(QuotaOutcome.Refused.class);
        long draft = year("2-QĐ/ĐU", 1, 2027);
        save(draft, one, 0);
        acts.delete(draft);
        assertThat(store.find(draft)).isEmpty();
    }

    private int span(CurrentQuotas current, int from, int to) {
        return current.ofSpan(new Years(from, to), QuotaKey.ALL).values().stream()
                .filter(q -> q.key().unitId() == one)
                .mapToInt(CurrentQuota::target)
                .sum();
    }

    private void issued(QuotaScope scope, int target) {
        long id = id(acts.add(QuotaDecision.ofYear("1-QĐ/ĐU", LocalDate.of(2026, 1, 2), scope, 2026)));
        save(id, one, target);
        acts.issue(id);
    }

    private long year(String number, int month, int year) {
        return id(acts.add(QuotaDecision.ofYear(number, LocalDate.of(year, month, 5), SCOPE, year)));
    }

    private long adjust(long base, String number, int month, QuotaMode mode) {
        return id(acts.add(QuotaDecision.ofYear(number, LocalDate.of(2026, month, 5), SCOPE, 2026)
                .adjusting(base, mode)));
    }

    private void save(long decision, long unit, int target) {
        QuotaDecision found = store.find(decision).orElseThrow();
        assertThat(acts.saveLines(decision, Map.of(QuotaKey.all(unit, found.fromYear()), QuotaEntry.of(target))))
                .isInstanceOf(QuotaOutcome.Saved.class);
    }

    private OptionalLong target(long unit) {
        return store.current(SCOPE, 2026, 2026).find(QuotaKey.all(unit, 2026)).stream()
                .mapToLong(CurrentQuota::target)
                .findFirst();
    }

    private static long id(QuotaOutcome outcome) {
        return ((QuotaOutcome.Saved) outcome).decisionId();
    }
}
