package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.assertj.core.util.DoubleComparator;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.progress.BookFacts;
import vn.ptdv.store.progress.PipelineStore;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.progress.StepMemory;
import vn.ptdv.store.progress.Ways;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.statistic.StatQuery;
import vn.ptdv.store.statistic.StatStore;
import vn.ptdv.store.unit.UnitStore;

/** The tables of one year's report come from one reading, and say what each of them says alone. */
@Tag("F61")
@Tag("F62")
class ReportRoundTest {
    private static final LocalDate TODAY = TestBooks.TODAY;
    private static final ReportQuery YEAR = new ReportQuery(ReportId.PROGRESS, Period.year(2026), TODAY);
    private static final List<String> FORMS = List.of("2021-1", "2021-2", "2021-2B", "2021-5");

    @TempDir
    Path folder;

    private Book book;
    private SettingValues values;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
        values = new Settings(book).now();
    }

    @AfterEach
    void close() {
        book.close();
    }

    /** Counted from people who were read once, and counted by the database: one and the same. */
    @Test
    void theBoardFromPeopleIsTheBoardFromTheDatabase() {
        BookFacts facts = new BookFacts(book.reading(), values.countBy());
        for (Period period :
                List.of(Period.yearTo(TODAY), Period.quarter(2026, 2), Period.year(2025), Period.month(2024, 5))) {
            ProgressQuestion question = new ProgressQuestion(
                    period, values.term(), TODAY, QuotaScope.ALLOCATED, ProgressStore.rules(values));
            assertThat(lines(facts.board(question, question.asOf())))
                    .as(period.code())
                    .isEqualTo(lines(new ProgressStore(book.reading()).board(question)));
        }
    }

    /** The overview counts from the ways alone: all but the target groups, for which it has no use. */
    @Test
    void theBoardFromWaysIsTheBoardFromTheDatabase() {
        for (CountBy countBy : CountBy.values()) {
            ProgressRules set = ProgressStore.rules(values);
            ProgressRules rules = new ProgressRules(
                    countBy, set.threshold(), set.band(), set.zeroYears(), set.rounding(), set.decimals());
            ProgressQuestion question =
                    new ProgressQuestion(Period.yearTo(TODAY), values.term(), TODAY, QuotaScope.ALLOCATED, rules);
            ProgressStore store = new ProgressStore(book.reading());
            Ways ways = Ways.read(book.reading(), countBy);
            assertThat(spans(store.board(question, ways)))
                    .as(countBy.name())
                    .isEqualTo(spans(store.board(question)))
                    .isNotEmpty();
            PipelineStore pipeline = new PipelineStore(book.reading(), new StepMemory(book));
            List<Long> units =
                    new UnitStore(book.reading()).all().stream().map(Unit::id).toList();
            Progress soFar = new Progress(10, 3);
            LocalDate end = LocalDate.of(TODAY.getYear(), 12, 31);
            assertThat(pipeline.forecast(ways, soFar, TODAY, end))
                    .usingRecursiveComparison()
                    .withComparatorForType(new DoubleComparator(1e-9), Double.class)
                    .isEqualTo(pipeline.forecast(units, soFar, TODAY, end));
        }
    }

    private static List<String> spans(ProgressBoard board) {
        List<String> lines = new ArrayList<>();
        for (ProgressRow row : board.rows()) {
            StringBuilder line = new StringBuilder().append(row.unit().id()).append(row.year());
            line.append(row.term()).append(row.marks()).append(row.members());
            for (ProgressSpan span : ProgressSpan.values()) {
                line.append(row.figures().of(span));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Every figure of every unit; a span without anybody says nothing. */
    private static String lines(ProgressBoard board) {
        StringBuilder lines = new StringBuilder();
        for (ProgressRow row : board.rows()) {
            lines.append(row.unit().id()).append(row.year()).append(row.term()).append(row.marks());
            lines.append(row.members()).append(row.groups()).append(row.rank());
            for (ProgressSpan span : ProgressSpan.values()) {
                lines.append(row.figures().of(span));
            }
            row.figures().groups().entrySet().stream()
                    .map(group -> group.getKey() + "=" + group.getValue())
                    .sorted()
                    .forEach(lines::append);
            lines.append('\n');
        }
        return lines.toString();
    }

    @Test
    void tablesMadeTogetherAreThoseMadeAlone() {
        ReportStore store = new ReportStore(book, new Settings(book));
        List<ReportTable> together = store.together(
                YEAR,
                round -> java.util.Arrays.stream(ReportId.values())
                        .map(id -> round.table(YEAR.about(id)))
                        .toList());
        for (ReportTable table : together) {
            assertThat(table)
                    .as(table.head().report().name())
                    .isEqualTo(store.run(YEAR.about(table.head().report())));
        }
        StatStore forms = new StatStore(book, new Settings(book));
        store.together(
                        YEAR,
                        round -> FORMS.stream()
                                .map(form -> round.form(form(form)))
                                .toList())
                .forEach(form -> assertThat(form.map(StatTable::title))
                        .isEqualTo(
                                forms.run(form(form.orElseThrow().form().head().key()))
                                        .map(StatTable::title)));
    }

    @Test
    void theWholeYearReadsPeopleAndEventsOnce() {
        List<String> asked = new ArrayList<>();
        BookFacts facts = new BookFacts(
                DSL.using(book.reading()
                        .configuration()
                        .derive(new DefaultExecuteListenerProvider(new ExecuteListener() {
                            @Override
                            public void executeStart(ExecuteContext ctx) {
                                asked.add(String.valueOf(ctx.sql()).toLowerCase(Locale.ROOT));
                            }
                        }))),
                values.countBy());
        ReportRound round =
                new ReportRound(facts, values, new vn.ptdv.store.process.ProcessTable(book, new Settings(book)).now());
        for (ReportId id : List.of(
                ReportId.PROGRESS, ReportId.STRUCTURE, ReportId.PIPELINE, ReportId.ADMITTED, ReportId.UNITS_BEHIND)) {
            round.table(YEAR.about(id));
        }
        FORMS.forEach(form -> assertThat(round.form(form(form))).isPresent());
        assertThat(asked.stream().filter(sql -> sql.contains(" from person"))).hasSize(2);
        assertThat(asked.stream().filter(sql -> sql.contains(" from candidacy")))
                .hasSize(2);
        assertThat(asked.stream().filter(sql -> sql.contains(" from event"))).hasSize(1);
        assertThat(asked.stream().filter(sql -> sql.contains(" from unit "))).hasSizeLessThan(6);
    }

    private static StatQuery form(String key) {
        return new StatQuery(key, Period.year(2026), TODAY, OptionalLong.empty());
    }
}
