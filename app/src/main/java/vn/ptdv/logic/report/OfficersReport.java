package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.unit.Unit;

/** Theo cán bộ theo dõi: of each officer the units, their targets and results, who is on the way, what is overdue. */
public final class OfficersReport {
    private final TopUnits units;
    private final ProgressRules rules;
    private final Map<Long, ProgressRow> rows = new HashMap<>();
    private final Remainder remainder;
    private final PeopleBySpan admitted;
    private final Placed waiting;
    private final Placed overdue;

    /** Who stands on the way, and whose time limits have passed. */
    public record Work(Placed waiting, Placed overdue) {}

    public OfficersReport(ProgressBoard board, TopUnits units, PeopleBySpan admitted, Work work) {
        this.units = units;
        this.rules = board.question().rules();
        this.remainder = new Remainder(units, board);
        this.admitted = admitted;
        this.waiting = work.waiting();
        this.overdue = work.overdue();
        ProgressReport.rows(board, units.units())
                .forEach(row -> rows.put(row.unit().id(), row));
    }

    public ReportTable table(ReportTable.Head head, LongFunction<String> officer) {
        Map<String, List<Unit>> byOfficer = new TreeMap<>(java.util.Comparator.comparing(VietnameseOrder::nameKey));
        List<Unit> nobody = new ArrayList<>();
        units.units().forEach(unit -> {
            String name = officer.apply(unit.id());
            (name.isEmpty() ? nobody : byOfficer.computeIfAbsent(name, k -> new ArrayList<>())).add(unit);
        });
        Map<String, List<Unit>> all = new LinkedHashMap<>(byOfficer);
        if (!nobody.isEmpty()) {
            all.put(Texts.of("report.officers.nobody"), nobody);
        }
        List<UnitLayout.Group> groups = all.entrySet().stream()
                .map(e -> new UnitLayout.Group(e.getKey(), e.getValue()))
                .toList();
        return ReportTable.of(
                head,
                new UnitLayout(units, groups, this::cells).rows(),
                List.of(Texts.ofEnum("report.countBy", rules.countBy()), Texts.of("report.officers.note")));
    }

    private List<ReportCell> cells(List<Long> ids) {
        Progress year = ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .map(ProgressRow::year)
                .reduce(rest(ids), Progress::plus);
        return List.of(
                ReportCell.of(ids.stream().filter(id -> id != TopUnits.REST).count()),
                ReportCell.of(year.target()),
                new ReportCell.Whole(year.result(), admitted.of(ids.stream(), ProgressSpan.YEAR)),
                new ReportCell.Share(
                        VietnameseNumbers.percent(year.result(), year.target(), rules.decimals(), rules.rounding())),
                ReportCell.of(year.remaining()),
                waiting.cell(ids),
                overdue.cell(ids));
    }

    private Progress rest(List<Long> ids) {
        return ids.contains(TopUnits.REST)
                ? remainder.progress(ProgressRow::year, admitted.of(TopUnits.REST, ProgressSpan.YEAR))
                : new Progress(0, 0);
    }
}
