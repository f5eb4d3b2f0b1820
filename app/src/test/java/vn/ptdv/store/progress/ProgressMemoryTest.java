package vn.ptdv.store.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.count.CountCell;
import vn.ptdv.store.count.ManualResultActs;
import vn.ptdv.store.count.MemberCountActs;
import vn.ptdv.store.quota.QuotaActs;
import vn.ptdv.store.quota.QuotaEntry;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.store.unit.UnitStore;

/** What is kept says the same as the book, after every kind of change and after taking it back. */
@Tag("F12")
@SuppressWarnings("NullAway.Init")
class ProgressMemoryTest {
    private static final LocalDate TODAY = TestBooks.TODAY;

    @TempDir
    Path folder;

    private Book book;
    private ProgressStore kept;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
        kept = ProgressStore.keeping(book.reading(), new ProgressMemory(book));
        same();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aCeremonyMovesTheFiguresOfItsUnitAndTakingItBackMovesThemBack() {
        long waiting = waiting();
        long unit =
                book.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(waiting)).getUnitId();
        long before = result(unit);
        ceremony(waiting, TODAY.minusDays(3));
        same();
        assertThat(result(unit)).isEqualTo(before + 1);
        undo();
        same();
        assertThat(result(unit)).isEqualTo(before);
    }

    @Test
    void aPersonPutRightCountsInAnotherGroup() {
        long admitted = book.reading()
                .select(CANDIDACY.PERSON_ID)
                .from(CANDIDACY)
                .where(CANDIDACY.CEREMONY_ON.between(TODAY.withDayOfYear(1), TODAY))
                .orderBy(CANDIDACY.ID)
                .limit(1)
                .fetchSingle(CANDIDACY.PERSON_ID);
        book.writing().run(Act.named("action.unit.flags", "x"), work -> {
            var row = work.reading().fetchSingle(PERSON, PERSON.ID.eq(admitted));
            row.setSex("FEMALE".equals(row.getSex()) ? "MALE" : "FEMALE");
            work.update(row);
        });
        same();
    }

    @Test
    void quotasMembersReportedTotalsAndUnitsAreReadAnewWhenTheyChange() {
        Unit unit = roots().get(0);
        var decision = new QuotaStore(book.reading())
                .decisions().stream()
                        .filter(d -> d.covers(TODAY.getYear()) && d.scope().equals(QuotaScope.ALLOCATED))
                        .findFirst()
                        .orElseThrow();
        new QuotaActs(book)
                .saveLines(decision.id(), Map.of(QuotaKey.all(unit.id(), TODAY.getYear()), QuotaEntry.of(77)));
        same();
        new MemberCountActs(book)
                .save(
                        new MemberCountActs.Sheet(String.valueOf(TODAY.getYear()), TODAY),
                        Map.of(new CountCell(unit.id(), vn.ptdv.model.unit.CountItem.TOTAL), "4321"));
        same();
        new ManualResultActs(book)
                .add(new ManualResult(
                        0, unit.id(), ManualResult.ADMITTED, "", TODAY.withDayOfYear(1), TODAY, 900, "", ""));
        same();
        new UnitActs(book)
                .apply(new UnitChange.Dissolve(
                        UnitDecision.of("1-QĐ/TU", TODAY), leaf().id(), OptionalLong.of(unit.id())));
        same();
        undo();
        same();
    }

    @Test
    void theDayThatCountsMayBeChosenAnew() {
        new Settings(book).save(SettingKey.COUNT_BY, CountBy.DECISION.name());
        same();
    }

    private void same() {
        for (Period period : List.of(Period.yearTo(TODAY), Period.quarter(TODAY.getYear(), 2))) {
            ProgressQuestion question = question(period);
            assertThat(kept.board(question).rows())
                    .isEqualTo(new ProgressStore(book.reading()).board(question).rows());
        }
    }

    private long result(long unit) {
        return kept.board(question(Period.yearTo(TODAY)))
                .row(unit)
                .map(ProgressRow::year)
                .orElseThrow()
                .result();
    }

    private ProgressQuestion question(Period period) {
        var settings = new Settings(book).now();
        return new ProgressQuestion(
                period, settings.term(), TODAY, QuotaScope.ALLOCATED, ProgressStore.rules(settings));
    }

    private long waiting() {
        return book.reading()
                .select(CANDIDACY.ID)
                .from(CANDIDACY)
                .where(CANDIDACY.CEREMONY_ON.isNull().and(CANDIDACY.CLOSED_ON.isNull()))
                .orderBy(CANDIDACY.ID)
                .limit(1)
                .fetchSingle(CANDIDACY.ID);
    }

    private void ceremony(long candidacy, LocalDate day) {
        book.writing().run(Act.named("action.unit.flags", "x"), work -> {
            var row = work.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(candidacy));
            row.setCeremonyOn(day);
            work.update(row);
        });
    }

    private void undo() {
        UndoList list = new UndoList(book.reading(), book.writing());
        assertThat(list.undo(list.nextUndo().orElseThrow().id())).isInstanceOf(UndoList.Outcome.Done.class);
    }

    private List<Unit> roots() {
        return new UnitStore(book.reading()).treeOn(TODAY).roots();
    }

    private Unit leaf() {
        var tree = new UnitStore(book.reading()).treeOn(TODAY);
        return tree.roots().stream()
                .filter(u ->
                        u.id() != roots().get(0).id() && tree.children(u.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
