package vn.ptdv.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.ReportPaper;
import vn.ptdv.document.kind.UnitResult;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.report.ProgressReport;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** The figures of progress as the sentences of a report; what is judged stays the clerk's. */
final class ReportNarrative {
    private final Letterhead head;
    private final ReportTable.Head about;

    ReportNarrative(Letterhead head, ReportTable.Head about) {
        this.head = head;
        this.about = about;
    }

    ReportPaper paper(ProgressReport progress, ReportTable structure) {
        ProgressReport.Sum whole = progress.whole();
        boolean wholeGoal = about.period().from().equals(progress.goalPeriod().from());
        List<String> figures = new ArrayList<>();
        if (!wholeGoal) {
            figures.add(Texts.of(
                    "report.paper.period",
                    about.period().phrase(),
                    VietnameseNumbers.format(progress.count(whole, ProgressSpan.PERIOD)),
                    VietnameseNumbers.format(progress.count(whole, ProgressSpan.LAST_YEAR))));
        }
        figures.addAll(groups(structure));
        figures.add(counts(progress));
        return new ReportPaper(
                head,
                progress.goalPeriod().phrase(),
                about.asOf(),
                result(whole.name(), progress.goal(whole)),
                wholeGoal ? Optional.of(progress.count(whole, ProgressSpan.LAST_YEAR)) : Optional.empty(),
                figures,
                progress.groups().stream()
                        .map(g -> result(g.name(), progress.goal(g)))
                        .toList());
    }

    private static UnitResult result(String name, Progress progress) {
        return new UnitResult(name, progress.target(), progress.result());
    }

    /** The lines of the first section: so many women, so many of the minorities. */
    private static List<String> groups(ReportTable structure) {
        List<ReportRow> rows = structure.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() == ReportRow.Kind.GROUP) {
                return rows.subList(i + 1, i + 1 + structure.below(i)).stream()
                        .filter(row -> !structure
                                .cell(row, "period")
                                .map(ReportCell::text)
                                .orElse("")
                                .equals("0"))
                        .map(row -> named(structure, row))
                        .toList();
            }
        }
        return List.of();
    }

    private static String named(ReportTable structure, ReportRow row) {
        return Texts.of(
                "report.paper.named",
                structure.cell(row, "item").map(ReportCell::text).orElse(""),
                structure.cell(row, "period").map(ReportCell::text).orElse(""),
                structure.cell(row, "share").map(ReportCell::text).orElse("") + "%");
    }

    private static String counts(ProgressReport progress) {
        return Texts.of(
                "report.paper.above",
                count(progress, ProgressStatus.REACHED),
                count(progress, ProgressStatus.NONE),
                VietnameseNumbers.format(progress.board().question().rules().threshold()),
                count(progress, ProgressStatus.BELOW_THRESHOLD));
    }

    private static long count(ProgressReport progress, ProgressStatus status) {
        return progress.whole().units().stream()
                .filter(r -> progress.status(progress.goal(r)) == status)
                .count();
    }
}
