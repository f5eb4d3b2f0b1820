package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.report.DeadlineLine;
import vn.ptdv.logic.report.OfficersReport;
import vn.ptdv.logic.report.PipelineReport.Standing;
import vn.ptdv.logic.report.Placed;
import vn.ptdv.logic.report.PostsReport;
import vn.ptdv.logic.report.ReportNote;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.report.SurveyReport;
import vn.ptdv.logic.report.YearEndReport;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.store.deadline.Officers;
import vn.ptdv.store.follow.FollowUpStore;

/** How units are followed: by officer, at the end of the year, and who holds the posts of the villages. */
final class FollowReports {
    private static final int YEARS_BACK = 4;
    private final Run run;
    private final LocalDate day;
    private final FollowUpStore follow;

    FollowReports(Run run) {
        this.run = run;
        this.day = run.asOf();
        this.follow = new FollowUpStore(run.sql());
    }

    ReportTable table() {
        return switch (run.query().report()) {
            case OFFICERS -> officers();
            case YEAR_END -> yearEnd().table(run.head(), run.codes());
            case MARKS -> yearEnd().marksTable(run.head());
            case SURVEY -> survey();
            case POSTS -> posts().table(run.head());
            case POST_HOLDERS -> posts().holders(run.head());
            default -> throw new IllegalArgumentException(run.query().report().name());
        };
    }

    /** The notes of the year that the period ends in, of the units of the report. */
    List<ReportNote> notes() {
        Map<Long, YearNote> written = follow.yearNotes(run.question().year());
        return run.units().units().stream()
                .flatMap(unit ->
                        Optional.ofNullable(written.get(unit.id()))
                                .map(note -> new ReportNote(unit.name(), note))
                                .stream())
                .toList();
    }

    private ReportTable officers() {
        ProgressQuestion question = run.question();
        Placed waiting = Placed.of(
                new StandingList(run.facts(), run.process().map())
                        .on(day).stream()
                                .filter(s -> vn.ptdv.logic.report.PipelineReport.STANDING.contains(s.phase()))
                                .toList(),
                run.units(),
                Standing::unitId,
                Standing::candidacyId);
        Placed overdue = Placed.of(
                new DeadlineLines(run.facts()).overdue(day),
                run.units(),
                DeadlineLine::unitId,
                DeadlineLine::candidacyId);
        Officers officers = new Officers(run.sql(), day);
        return new OfficersReport(
                        run.board(question),
                        run.units(),
                        run.behind(question),
                        new OfficersReport.Work(waiting, overdue))
                .table(run.head(), officers::of);
    }

    private YearEndReport yearEnd() {
        ProgressQuestion question = run.question();
        return new YearEndReport(
                run.board(question),
                run.units(),
                run.behind(question),
                new YearEndReport.Written(follow.yearNotes(question.year()), marks()));
    }

    /** Those written for the period or for a part of it. */
    private List<FollowMark> marks() {
        Period asked = run.query().period();
        Term term = run.values().term().orElse(new Term(LocalDate.EPOCH, LocalDate.EPOCH));
        return follow.allMarks().stream()
                .filter(mark -> Period.parse(mark.periodKey(), term)
                        .filter(of -> asked.contains(of.from()) && asked.contains(of.to()))
                        .isPresent())
                .toList();
    }

    /** The years of the period; one year alone stands beside the four before it, as far as they were surveyed. */
    private ReportTable survey() {
        Period counted = run.query().counted();
        int last = counted.to().getYear();
        int first = Math.min(counted.from().getYear(), last - YEARS_BACK);
        SurveyReport report = new SurveyReport(
                run.units(),
                run.codes(),
                run.style(),
                given -> new GivenTotals(run.facts().treeOn(day), run.facts().units(), given));
        return report.table(run.head(), follow.surveys(first, last), last);
    }

    private PostsReport posts() {
        return new PostsReport(follow.posts(), run.units(), run.codes(), run.style());
    }
}
