package vn.ptdv.store.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.StageHistory;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.EventRecord;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.unit.UnitStore;

/** Over the sample book: what may be expected, what was done over time, and the sheet of the year. */
@Tag("F13")
@Tag("F14")
@SuppressWarnings("NullAway.Init")
class PipelineStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Book book;
    private PipelineStore pipeline;
    private UnitTree tree;
    private ProgressQuestion question;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
        pipeline = new PipelineStore(book.reading(), new StepMemory(book));
        tree = new UnitStore(book.reading()).treeOn(TODAY);
        question = new ProgressQuestion(
                Period.yearTo(TODAY),
                Optional.empty(),
                TODAY,
                QuotaScope.ALLOCATED,
                ProgressStore.rules(new Settings(book).now()));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void moreTimeLetsOneExpectMore() {
        List<Long> all = tree.all().stream().map(Unit::id).toList();
        Forecast soon = pipeline.forecast(all, new Progress(100, 10), TODAY, TODAY.plusDays(40));
        Forecast later = pipeline.forecast(all, new Progress(100, 10), TODAY, TODAY.plusYears(2));
        assertThat(later.more()).isGreaterThan(soon.more());
        assertThat(soon.expected().result()).isEqualTo(10 + soon.more());
        assertThat(later.basis()).allSatisfy(l -> {
            assertThat(l.passRate()).isBetween(0.0, 1.0);
            assertThat(l.expected()).isLessThanOrEqualTo(l.count());
            assertThat(l.usualDays().isPresent()).isEqualTo(l.passRate() > 0);
        });
    }

    @Test
    void whatIsKeptOfTheStepsFollowsEveryActAndItsTakingBack() {
        same();
        List<Long> events = book.reading()
                .select(EVENT.ID)
                .from(EVENT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(EVENT.CANDIDACY_ID))
                .where(CANDIDACY.CEREMONY_ON.gt(TODAY.minusYears(1)).and(EVENT.STAGE_KEY.eq("SYMPATHISER")))
                .orderBy(EVENT.ID)
                .limit(20)
                .fetch(EVENT.ID);
        Map<String, StageHistory> before = pipeline.history(TODAY);
        act(work -> events.forEach(id -> {
            EventRecord event = work.reading().fetchSingle(EVENT, EVENT.ID.eq(id));
            event.setOnDate(event.getOnDate().minusDays(400));
            work.update(event);
        }));
        same();
        assertThat(pipeline.history(TODAY)).isNotEqualTo(before);
        undo();
        same();
        assertThat(pipeline.history(TODAY)).isEqualTo(before);
        act(work -> events.forEach(id -> work.delete(EVENT, id)));
        same();
        undo();
        same();
    }

    /** As somebody sees it who reads all events now. */
    private void same() {
        assertThat(pipeline.history(TODAY))
                .isNotEmpty()
                .isEqualTo(new PipelineStore(book.reading(), new StepMemory(book)).history(TODAY));
    }

    private void act(Consumer<Work> work) {
        book.writing().run(Act.named("action.unit.flags", "x"), work::accept);
    }

    private void undo() {
        UndoList undo = new UndoList(book.reading(), book.writing());
        assertThat(undo.undo(undo.nextUndo().orElseThrow().id())).isInstanceOf(UndoList.Outcome.Done.class);
    }

    @Test
    void manyUnitsAtOnceGiveWhatEachGivesAlone() {
        Unit unit = tree.roots().get(0);
        List<Long> units = tree.subtree(unit.id()).stream().map(Unit::id).toList();
        LocalDate end = LocalDate.of(2026, 12, 31);
        Progress soFar = new Progress(8, 3);
        Forecast alone = pipeline.forecast(units, soFar, TODAY, end);
        Forecast together = pipeline.forecasts(Map.of(unit.id(), soFar), Map.of(unit.id(), units), TODAY, end)
                .get(unit.id());
        assertThat(together).isEqualTo(alone);
        assertThat(pipeline.sizes().values()).allMatch(n -> n > 0);
    }

    @Test
    void theMonthsAddUpToTheYearAndTheYearsToTheBoard() {
        Unit unit = tree.roots().get(0);
        ProgressStore progress = new ProgressStore(book.reading());
        ProgressRow row = progress.board(question).row(unit.id()).orElseThrow();
        AdmissionSeries series =
                new AdmissionSeries(book.reading(), question.rules().countBy());
        Map<YearMonth, Long> months = series.months(progress.unitsOf(question, unit.id()), Period.yearTo(TODAY));
        assertThat(months.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(row.year().result());
        assertThat(progress.years(question, List.of(unit.id()), 2024))
                .containsOnlyKeys(2024, 2025, 2026)
                .containsEntry(2026, row.year());
        assertThat(series.years(tree, new UnitStore(book.reading()).all(), new Years(2026, 2026))
                        .getOrDefault(unit.id(), Map.of()))
                .hasEntrySatisfying(
                        2026, f -> assertThat(f.total()).isEqualTo(row.year().result()));
    }

    @Test
    void whatStandsBehindAnySpanIsWhoWasCounted() {
        Unit unit = tree.roots().get(0);
        ProgressStore progress = new ProgressStore(book.reading());
        assertThat(progress.within(question, List.of(unit.id()), Period.yearTo(TODAY)))
                .hasSize((int) progress.board(question)
                        .row(unit.id())
                        .orElseThrow()
                        .figures()
                        .of(vn.ptdv.logic.progress.ProgressSpan.YEAR)
                        .counted());
    }
}
