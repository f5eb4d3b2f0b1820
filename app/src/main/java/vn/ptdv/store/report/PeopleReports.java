package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ptdv.logic.report.ListLayout;
import vn.ptdv.logic.report.PeopleColumns;
import vn.ptdv.logic.report.PipelineReport;
import vn.ptdv.logic.report.PipelineReport.Standing;
import vn.ptdv.logic.report.Placed;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.report.UnitLayout;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;

/** People on the way and on probation: how many stand where, and the lists by name. */
final class PeopleReports {
    private static final List<String> GONE_ON_PROBATION =
            List.of("DELETED_ON_PROBATION", "DECISION_CANCELLED", "DECEASED");
    private static final Set<String> UNTAUGHT = Set.of("NGUON", "CAM_TINH");
    private final Run run;
    private final Period counted;
    private final LocalDate day;

    PeopleReports(Run run) {
        this.run = run;
        this.counted = run.query().counted();
        this.day = run.asOf();
    }

    ReportTable table() {
        return switch (run.query().report()) {
            case PIPELINE -> pipeline();
            case PROBATION -> probation();
            case PROBATIONERS ->
                list(run.people().onProbation(day), p -> p.dates().ceremony(), Texts.of("report.probationers.note"));
            case ADMITTED -> list(run.people().admitted(counted), p -> p.dates().counted(), run.countBy());
            case RECOGNISED ->
                list(
                        run.people().recognised(counted),
                        p -> p.dates().recognition().day(),
                        Texts.of("report.recognised.note"));
            case SYMPATHISERS ->
                list(
                        run.people().of(standing(Set.of("CAM_TINH"))),
                        p -> p.dates().before().sympathiser(),
                        Texts.of("report.standing.note"));
            case UNTAUGHT -> untaught();
            default -> throw new IllegalArgumentException(run.query().report().name());
        };
    }

    private ReportTable pipeline() {
        PipelineReport.Flow flow = new PipelineReport.Flow(
                new StandingList(run.facts(), run.process().map()).on(day),
                run.people().admitted(counted),
                run.people().official(counted));
        return new PipelineReport(run.units(), run.style(), flow)
                .table(run.head(), run.codes(), List.of(Texts.of("report.pipeline.note"), run.countBy()));
    }

    private ReportTable untaught() {
        List<ReportPerson> without = run.people().of(standing(UNTAUGHT)).stream()
                .filter(p -> p.dates()
                        .before()
                        .certificate()
                        .filter(d -> !d.isAfter(day))
                        .isEmpty())
                .toList();
        return list(without, p -> Optional.of(p.dates().before().opened()), Texts.of("report.standing.note"));
    }

    private List<Long> standing(Set<String> phases) {
        return new StandingList(run.facts(), run.process().map())
                .on(day).stream()
                        .filter(s -> phases.contains(s.phase()))
                        .map(Standing::candidacyId)
                        .toList();
    }

    private ReportTable list(
            List<ReportPerson> people, Function<ReportPerson, Optional<LocalDate>> by, String... notes) {
        ListLayout<ReportPerson> layout = new ListLayout<>(
                run.query().report(), PeopleColumns.of(run.codes(), day), p -> List.of(p.candidacyId()));
        return ReportTable.of(
                run.head(),
                layout.rows(PeopleColumns.ordered(run.scoped(people), by)),
                Arrays.stream(notes).collect(Collectors.toList()));
    }

    /** Of each unit: who is on probation, whose probation ends, who was recognised, who is overdue, who is gone. */
    private ReportTable probation() {
        List<ReportPerson> now = run.people().onProbation(day);
        List<ReportPerson> recognised = run.people().recognised(counted);
        Set<Long> late =
                new DeadlineLines(run.facts()).late(List.of("RECOGNITION_CELL_REVIEW", "DECISION_RECOGNISE"), day);
        List<ReportPerson> due = new ArrayList<>(now);
        due.addAll(recognised);
        List<Placed> columns = List.of(
                placed(now),
                placed(due.stream()
                        .filter(p ->
                                end(p).filter(run.query().period()::contains).isPresent())
                        .toList()),
                placed(recognised),
                placed(recognised.stream()
                        .filter(p -> !late.contains(p.candidacyId()))
                        .toList()),
                placed(now.stream()
                        .filter(p -> end(p).filter(day::isAfter).isPresent())
                        .toList()),
                placed(run.people().left(counted, GONE_ON_PROBATION).stream()
                        .filter(p -> p.dates().ceremony().isPresent())
                        .toList()));
        UnitLayout layout = new UnitLayout(
                run.units(),
                run.codes(),
                rows -> columns.stream().map(column -> column.cell(rows)).toList());
        return ReportTable.of(run.head(), layout.rows(), List.of(Texts.of("report.probation.note")));
    }

    private Placed placed(List<ReportPerson> people) {
        return Placed.of(people, run.units());
    }

    private static Optional<LocalDate> end(ReportPerson person) {
        return person.dates().recognition().probationEnd();
    }
}
