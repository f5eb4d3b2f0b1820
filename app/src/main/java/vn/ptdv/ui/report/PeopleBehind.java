package vn.ptdv.ui.report;

import java.util.List;
import java.util.Map;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.report.OverviewStore;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Opens the names behind a figure. */
public final class PeopleBehind {
    private final Toolkit kit;
    private final ReportStore reports;
    private final OverviewStore stages;

    /** The people with the names of their steps. */
    private record Found(List<ReportPerson> people, Map<String, String> stages) {}

    public PeopleBehind(BookServices services, Toolkit kit) {
        this.kit = kit;
        this.reports = new ReportStore(services.book(), services.settings());
        this.stages = new OverviewStore(services.book(), services.settings(), services.steps());
    }

    public void open(String title, List<Long> candidacies, Subscriptions owner) {
        kit.tasks()
                .start(Job.of(progress -> new Found(reports.people(candidacies), stages.stageNames()))
                        .latestWins("report.people")
                        .until(owner)
                        .onDone(found -> show(title, found)));
    }

    /** As they were known when that report rests on a past day. */
    public void open(String title, List<Long> candidacies, ReportQuery query, Subscriptions owner) {
        kit.tasks()
                .start(Job.of(progress -> new Found(reports.people(candidacies, query), stages.stageNames()))
                        .latestWins("report.people")
                        .until(owner)
                        .titled(Texts.of("report.running"))
                        .onDone(found -> show(title, found)));
    }

    private void show(String title, Found found) {
        ListController.open(
                kit.dialogs(),
                title,
                new ListController.Content<>(
                        "report-people", ReportPerson::candidacyId, columns(found.stages()), found.people()),
                kit.memory());
    }

    private static List<Column<ReportPerson>> columns(Map<String, String> stages) {
        return List.of(
                Column.name("name", Texts.of("report.column.name"), ReportPerson::name)
                        .width(170),
                Column.partialDate("birth", Texts.of("report.column.birth"), ReportPerson::birth),
                Column.text("unit", Texts.of("report.column.unit"), ReportPerson::unit)
                        .width(226),
                Column.<ReportPerson>text(
                                "stage", Texts.of("report.list.stage"), p -> stages.getOrDefault(p.stage(), p.stage()))
                        .width(120),
                Column.<ReportPerson>date(
                                "decision",
                                Texts.of("report.column.decision"),
                                p -> p.dates().decision())
                        .width(122),
                Column.<ReportPerson>date(
                                "ceremony",
                                Texts.of("report.column.ceremony"),
                                p -> p.dates().ceremony())
                        .width(110));
    }
}
