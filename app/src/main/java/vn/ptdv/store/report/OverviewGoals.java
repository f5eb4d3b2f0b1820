package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.quota.Pace;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.report.Remainder;
import vn.ptdv.logic.report.TopUnits;
import vn.ptdv.logic.report.UnitsBehindReport;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.progress.Ways;

/** The targets of the overview with what has become of them. */
record OverviewGoals(ProgressQuestion question, ProgressBoard board, TopUnits units, Ways ways) {
    Overview.Goal year() {
        Period year = Period.yearTo(question.today());
        return new Overview.Goal(
                sum(ProgressRow::year),
                question.yearPace(),
                new Comparison(total(ProgressSpan.YEAR), total(ProgressSpan.LAST_YEAR)),
                ids(ways.admitted(year)),
                ids(ways.admitted(year.previousYear())));
    }

    Overview.Goal term(Period term) {
        LocalDate today = question.today();
        return new Overview.Goal(
                sum(ProgressRow::term),
                Pace.of(term, today),
                new Comparison(0, 0),
                ids(ways.admitted(Period.free(term.from(), today))),
                List.of());
    }

    Overview.Ahead ahead(Progress year) {
        ProgressRules rules = question.rules();
        long members = remainder().of(r -> r.members().orElse(0))
                + rows().stream().mapToLong(r -> r.members().orElse(0)).sum();
        return new Overview.Ahead(
                members,
                VietnameseNumbers.percent(year.result(), members, rules.decimals(), rules.rounding()),
                rules.band().position(year.result(), members));
    }

    List<ProgressRow> attention() {
        return UnitsBehindReport.behind(board, units);
    }

    private static List<Long> ids(Map<Long, LocalDate> admitted) {
        return List.copyOf(admitted.keySet());
    }

    private Remainder remainder() {
        return new Remainder(units, board);
    }

    private List<ProgressRow> rows() {
        return units.units().stream()
                .map(u -> board.row(u.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Progress sum(Function<ProgressRow, Progress> of) {
        Progress rest = new Progress(
                remainder().of(row -> of.apply(row).target()),
                remainder().of(row -> of.apply(row).result()));
        return rows().stream().map(of).reduce(rest, Progress::plus);
    }

    private long total(ProgressSpan span) {
        return remainder().of(r -> r.figures().of(span).total())
                + rows().stream().mapToLong(r -> r.figures().of(span).total()).sum();
    }
}
