package vn.ptdv.store.count;

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
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.count.CountFinding.Code;
import vn.ptdv.store.count.MemberCountActs.Sheet;
import vn.ptdv.store.unit.TestUnits;
import vn.ptdv.store.unit.UnitActs;

@Tag("F9")
class MemberCountActsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final Sheet SHEET = new Sheet("2025", YEAR_END);

    @TempDir
    Path folder;

    private Book book;
    private MemberCountActs acts;
    private MemberCountStore store;
    private TestUnits units;
    private long top;
    private long one;
    private long two;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        acts = new MemberCountActs(book);
        store = new MemberCountStore(book.reading());
        units = new TestUnits(book);
        top = units.add("Đảng bộ phường");
        one = units.add("Chi bộ 1", top);
        two = units.add("Chi bộ 2", top);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aWholeGridIsOneAction() {
        Map<CountCell, String> typed = new LinkedHashMap<>();
        typed.put(new CountCell(one, CountItem.TOTAL), "1.823");
        typed.put(new CountCell(one, CountItem.CARRIED), "1800");
        typed.put(new CountCell(one, CountItem.ADMITTED), "30");
        typed.put(new CountCell(one, CountItem.DIED), "7");
        typed.put(new CountCell(two, CountItem.TOTAL), "20");
        assertThat(acts.save(SHEET, typed)).isEqualTo(new CountOutcome.Saved(List.of()));
        assertThat(store.of("2025").values()).extracting(MemberCount::total).contains(1823);
        assertThat(store.membersOn(YEAR_END).of(top)).hasValue(1843);

        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(store.of("2025")).isEmpty();
    }

    @Test
    void saysWhereTheTotalIsNotWhatCameAndWent() {
        Map<CountCell, String> typed = Map.of(
                new CountCell(one, CountItem.TOTAL), "25",
                new CountCell(one, CountItem.CARRIED), "20",
                new CountCell(one, CountItem.ADMITTED), "3",
                new CountCell(one, CountItem.OUT_SAME_PROVINCE), "1",
                new CountCell(one, CountItem.PROBATIONARY), "26");
        assertThat(acts.save(SHEET, typed))
                .isInstanceOfSatisfying(
                        CountOutcome.Saved.class,
                        saved -> assertThat(saved.warnings())
                                .containsExactly(
                                        new CountFinding(
                                                new CountCell(one, CountItem.TOTAL), Code.BALANCE, List.of("22")),
                                        new CountFinding(
                                                new CountCell(one, CountItem.PROBATIONARY),
                                                Code.PART_ABOVE_WHOLE,
                                                List.of("25"))));
    }

    @ParameterizedTest
    @CsvSource({"-3, NEGATIVE", "ba, NOT_A_NUMBER", "'12,5', NOT_WHOLE", "99999999, TOO_LARGE"})
    void oneBadCellHoldsTheGridBack(String text, Code code) {
        CountCell bad = new CountCell(two, CountItem.TOTAL);
        CountOutcome outcome = acts.save(SHEET, Map.of(new CountCell(one, CountItem.TOTAL), "12", bad, text));
        assertThat(outcome).isEqualTo(new CountOutcome.Refused(List.of(new CountFinding(bad, code, List.of(text)))));
        assertThat(store.of("2025")).isEmpty();
    }

    @Test
    void anEndedUnitTakesNoCount() {
        new UnitActs(book)
                .apply(new UnitChange.Dissolve(
                        UnitDecision.of("1-QĐ/ĐU", LocalDate.of(2025, 7, 1)), two, OptionalLong.empty()));
        assertThat(acts.save(SHEET, Map.of(new CountCell(two, CountItem.TOTAL), "9")))
                .isInstanceOfSatisfying(
                        CountOutcome.Refused.class,
                        r -> assertThat(r.findings())
                                .extracting(CountFinding::code)
                                .containsExactly(Code.UNIT_ENDED));
    }

    @Test
    void theHeirHasTheMembersOfThoseItSucceededUntilItIsCountedItself() {
        acts.save(
                new Sheet("2024", LocalDate.of(2024, 12, 31)),
                Map.of(new CountCell(one, CountItem.TOTAL), "10", new CountCell(two, CountItem.TOTAL), "20"));
        new UnitActs(book)
                .apply(new UnitChange.Dissolve(
                        UnitDecision.of("1-QĐ/ĐU", LocalDate.of(2025, 7, 1)), two, OptionalLong.of(one)));
        GivenTotals members = store.membersOn(YEAR_END);
        assertThat(members.of(one)).hasValue(30);
        assertThat(members.of(top)).hasValue(30);
        acts.save(SHEET, Map.of(new CountCell(one, CountItem.TOTAL), "31"));
        assertThat(store.membersOn(YEAR_END).of(one)).hasValue(31);
    }

    @Test
    void aUnitThatGaveItsOwnTotalIsNotCountedTwice() {
        acts.save(SHEET, Map.of(new CountCell(top, CountItem.TOTAL), "50", new CountCell(one, CountItem.TOTAL), "10"));
        assertThat(store.membersOn(YEAR_END).of(top)).hasValue(50);
    }

    @Test
    void anEmptiedRowGoes() {
        acts.save(SHEET, Map.of(new CountCell(one, CountItem.TOTAL), "12"));
        acts.save(SHEET, Map.of(new CountCell(one, CountItem.TOTAL), ""));
        assertThat(store.of("2025")).isEmpty();
    }

    @Test
    void twoReportedTotalsForOneTimeAreRefused() {
        ManualResultActs manual = new ManualResultActs(book);
        ManualResult first = manual(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), 4);
        assertThat(manual.add(first)).isInstanceOf(ManualOutcome.Saved.class);
        assertThat(manual.add(manual(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30), 2)))
                .isEqualTo(new ManualOutcome.Refused(ManualOutcome.Reason.OVERLAPS));
        assertThat(manual.add(manual(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), -1)))
                .isEqualTo(new ManualOutcome.Refused(ManualOutcome.Reason.NEGATIVE));
    }

    private ManualResult manual(LocalDate from, LocalDate to, int amount) {
        return new ManualResult(0, one, ManualResult.ADMITTED, "", from, to, amount, "", "");
    }
}
