package vn.ptdv.store.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.report.AdmittedReport;
import vn.ptdv.logic.report.CodeLabels;
import vn.ptdv.logic.report.PeopleBySpan;
import vn.ptdv.logic.report.PipelineReport;
import vn.ptdv.logic.report.ProgressReport;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.report.StructureReport;
import vn.ptdv.logic.report.TopUnits;
import vn.ptdv.logic.report.UnitsBehindReport;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.deadline.Officers;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.progress.ReportPeople;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.unit.UnitStore;

/** Runs reports on the book. */
public final class ReportStore {
    private static final String[] LISTS = {
        "UNIT_TYPE", "TARGET_GROUP", "OCCUPATION", "GENERAL_EDUCATION", "PROFESSION_LEVEL", "ETHNIC"
    };
    private final Book book;
    private final Settings settings;
    private final ProcessTable process;

    public ReportStore(Book book, Settings settings) {
        this.book = book;
        this.settings = settings;
        this.process = new ProcessTable(book, settings);
    }

    /** All figures of a report come from one unchanging state of the book. */
    public ReportTable run(ReportQuery query) {
        SettingValues values = settings.now();
        return book.snapshot(sql -> new Run(sql, query, values).table());
    }

    /** The figures of the office in numbers of types, for the words of a report. */
    public ProgressReport progress(ReportQuery query) {
        SettingValues values = settings.now();
        return book.snapshot(sql -> new Run(sql, query, values).progress());
    }

    /** The people behind a figure. */
    public List<ReportPerson> people(Collection<Long> candidacies) {
        return new ReportPeople(book.reading(), settings.now().countBy()).of(candidacies);
    }

    /** One run: what several reports share. */
    private final class Run {
        private final DSLContext sql;
        private final ReportQuery query;
        private final SettingValues values;
        private final ReportPeople people;
        private final CodeLabels codes;

        Run(DSLContext sql, ReportQuery query, SettingValues values) {
            this.sql = sql;
            this.query = query;
            this.values = values;
            this.people = new ReportPeople(sql, values.countBy());
            this.codes = CodeLists.read(sql, LISTS);
        }

        ReportTable table() {
            return switch (query.report()) {
                case PROGRESS -> progress().table(head());
                case STRUCTURE -> structure();
                case PIPELINE -> pipeline();
                case ADMITTED ->
                    AdmittedReport.table(head(), people.admitted(query.counted()), codes, List.of(countBy()));
                case UNITS_BEHIND -> behind();
            };
        }

        ProgressReport progress() {
            ProgressQuestion question = question();
            return new ProgressReport(board(question), units(), behindFigures(question), codes);
        }

        private ReportTable structure() {
            return new StructureReport(
                            people.admitted(query.counted()),
                            people.admitted(query.counted().previousYear()),
                            codes,
                            style())
                    .table(head(), List.of(countBy(), Texts.of("report.structure.note")));
        }

        private ReportTable pipeline() {
            return new PipelineReport(units(), style())
                    .standing(new StandingList(sql, process.now().map()).on(head().asOf()))
                    .admitted(people.admitted(query.counted()))
                    .official(people.official(query.counted()))
                    .table(head(), List.of(Texts.of("report.pipeline.note"), countBy()));
        }

        private ReportTable behind() {
            ProgressQuestion question = question();
            Officers officers = new Officers(sql, question.asOf());
            return new UnitsBehindReport(board(question), units(), behindFigures(question), codes)
                    .table(head(), officers::of);
        }

        private ProgressQuestion question() {
            return new ProgressQuestion(
                    query.counted(), values.term(), query.day(), QuotaScope.ALLOCATED, ProgressStore.rules(values));
        }

        private ProgressBoard board(ProgressQuestion question) {
            return new ProgressStore(sql).board(question);
        }

        private TopUnits units() {
            UnitStore units = new UnitStore(sql);
            return new TopUnits(units.treeOn(head().asOf()), units.all());
        }

        private PeopleBySpan behindFigures(ProgressQuestion question) {
            Map<vn.ptdv.logic.progress.ProgressSpan, Period> spans = question.spans();
            Period all = Period.free(
                    spans.values().stream()
                            .map(Period::from)
                            .min(java.time.LocalDate::compareTo)
                            .orElseThrow(),
                    spans.values().stream()
                            .map(Period::to)
                            .max(java.time.LocalDate::compareTo)
                            .orElseThrow());
            return new PeopleBySpan(people.admitted(all), spans, units());
        }

        private ReportTable.Head head() {
            return new ReportTable.Head(
                    query.report(), query.period(), query.counted().to());
        }

        private StructureReport.Style style() {
            return new StructureReport.Style(
                    values.whole(vn.ptdv.store.setting.SettingKey.PERCENT_DECIMALS), values.rounding());
        }

        private String countBy() {
            return Texts.ofEnum("report.countBy", values.countBy());
        }
    }
}
