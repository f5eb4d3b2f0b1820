package vn.ptdv.store.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.report.ProgressReport;
import vn.ptdv.logic.report.QuotaGroupsReport;
import vn.ptdv.logic.report.QuotaSourcesReport;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.report.StructureReport;
import vn.ptdv.logic.report.UnitsBehindReport;
import vn.ptdv.logic.report.YearsReport;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.store.deadline.Officers;

/** Targets and results: what was admitted of what was given, of whom, and over the years. */
final class ResultReports {
    private static final int YEARS_BACK = 5;
    private final Run run;

    ResultReports(Run run) {
        this.run = run;
    }

    ReportTable table() {
        return switch (run.query().report()) {
            case PROGRESS -> progress().table(run.head());
            case QUOTA_SOURCES -> sources();
            case QUOTA_GROUPS -> groups();
            case UNITS_BEHIND -> behind();
            case STRUCTURE -> structure();
            case YEARS -> years().table(run.head());
            case YEARS_UNITS -> years().byUnit(run.head(), run.codes());
            default -> throw new IllegalArgumentException(run.query().report().name());
        };
    }

    ProgressReport progress() {
        ProgressQuestion question = run.question();
        return new ProgressReport(run.board(question), run.units(), run.behind(question), run.codes());
    }

    private ReportTable sources() {
        Map<QuotaSource, ProgressBoard> boards = new TreeMap<>();
        for (QuotaSource source : QuotaSource.values()) {
            boards.put(source, run.board(run.question(run.query().counted(), source)));
        }
        return new QuotaSourcesReport(boards, run.units(), run.behind(run.question()), run.codes()).table(run.head());
    }

    private ReportTable groups() {
        return new QuotaGroupsReport(
                        run.board(run.question()),
                        run.units(),
                        run.admitted(run.query().counted().sinceYearStart()),
                        run.codes())
                .table(run.head());
    }

    private ReportTable behind() {
        ProgressQuestion question = run.question();
        Officers officers = new Officers(run.sql(), question.asOf());
        return new UnitsBehindReport(run.board(question), run.units(), run.behind(question), run.codes())
                .table(run.head(), officers::of);
    }

    private ReportTable structure() {
        Period period = run.query().counted();
        return new StructureReport(run.admitted(period), run.admitted(period.previousYear()), run.codes(), run.style())
                .table(run.head(), List.of(run.countBy(), Texts.of("report.structure.note")));
    }

    /** The years of the period; one year alone stands beside the five before it. */
    private YearsReport years() {
        Period counted = run.query().counted();
        int last = counted.to().getYear();
        int first = counted.from().getYear() == last
                ? last - YEARS_BACK
                : counted.from().getYear();
        List<YearsReport.Year> years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> year(year, counted))
                .toList();
        return new YearsReport(run.units(), run.style(), years, run.countBy());
    }

    private YearsReport.Year year(int year, Period counted) {
        Period whole = Period.year(year);
        Period span = whole.contains(counted.to()) ? Period.yearTo(counted.to()) : whole;
        ProgressQuestion question = new ProgressQuestion(
                span, run.values().term(), span.to(), run.question().scope(), run.rules());
        return new YearsReport.Year(year, run.board(question), run.admitted(span));
    }
}
