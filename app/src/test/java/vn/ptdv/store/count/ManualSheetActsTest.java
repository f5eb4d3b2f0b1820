package vn.ptdv.store.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.count.ManualSheetActs.Line;
import vn.ptdv.store.count.ManualSheetActs.Outcome;
import vn.ptdv.store.unit.TestUnits;
import vn.ptdv.store.unit.UnitActs;

@Tag("F12")
@SuppressWarnings("NullAway.Init")
class ManualSheetActsTest {
    private static final Period QUARTER = Period.quarter(2026, 1);

    @TempDir
    Path folder;

    private Book book;
    private ManualSheetActs sheets;
    private long one;
    private long two;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        sheets = new ManualSheetActs(book);
        TestUnits units = new TestUnits(book);
        one = units.add("Chi bộ 1");
        two = units.add("Chi bộ 2");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void savesChangesAndTakesOutTheTotalsOfAPeriodAsOneAction() {
        sheets.save(QUARTER, Map.of(one, new Line("1.200", "Báo cáo nhanh"), two, new Line("3", "")));
        assertThat(sheets.of(QUARTER).values()).extracting(ManualResult::amount).containsExactlyInAnyOrder(1200, 3);
        sheets.save(QUARTER, Map.of(one, new Line("5", "Báo cáo quý"), two, new Line("", "")));
        assertThat(sheets.of(QUARTER)).containsOnlyKeys(one);
        assertThat(sheets.of(QUARTER).values()).extracting(ManualResult::source).containsExactly("Báo cáo quý");
        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(sheets.of(QUARTER)).containsOnlyKeys(one, two);
    }

    @Test
    void oneBadCellHoldsAllBackAndSaysWhy() {
        Outcome outcome = sheets.save(QUARTER, Map.of(one, new Line("4", ""), two, new Line("2,5", "")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, r -> assertThat(r.words()).containsOnlyKeys(two));
        assertThat(sheets.of(QUARTER)).isEmpty();
    }

    @Test
    void refusesASecondTotalForAPartOfTheSameTime() {
        sheets.save(QUARTER, Map.of(one, new Line("4", "")));
        assertThat(sheets.save(Period.year(2026), Map.of(one, new Line("9", ""))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesAUnitThatHadEnded() {
        new UnitActs(book)
                .apply(new UnitChange.Dissolve(
                        UnitDecision.of("1-QĐ/ĐU", LocalDate.of(2026, 1, 1)), two, OptionalLong.of(one)));
        assertThat(sheets.save(QUARTER, Map.of(two, new Line("4", "")))).isInstanceOf(Outcome.Refused.class);
    }
}
