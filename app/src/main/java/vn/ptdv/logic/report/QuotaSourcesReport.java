package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.QuotaSource;

/** Three targets side by side: the term's resolution, the unit's own plan, the standing committee's allocation. */
public final class QuotaSourcesReport {
    private final Map<QuotaSource, Map<Long, ProgressRow>> rows = new HashMap<>();
    private final Map<QuotaSource, Remainder> remainders = new HashMap<>();
    private final ProgressRules rules;
    private final TopUnits units;
    private final PeopleBySpan people;
    private final CodeLabels codes;

    public QuotaSourcesReport(
            Map<QuotaSource, ProgressBoard> boards, TopUnits units, PeopleBySpan people, CodeLabels codes) {
        boards.forEach((source, board) -> {
            Map<Long, ProgressRow> byUnit = new HashMap<>();
            board.rows().forEach(row -> byUnit.put(row.unit().id(), row));
            rows.put(source, byUnit);
            remainders.put(source, new Remainder(units, board));
        });
        this.rules = boards.values().iterator().next().question().rules();
        this.units = units;
        this.people = people;
        this.codes = codes;
    }

    public ReportTable table(ReportTable.Head head) {
        return ReportTable.of(
                head,
                new UnitLayout(units, codes, this::cells).rows(),
                List.of(Texts.ofEnum("report.countBy", rules.countBy()), Texts.of("report.sources.note")));
    }

    private List<ReportCell> cells(List<Long> ids) {
        List<ReportCell> cells = new ArrayList<>();
        add(cells, sum(QuotaSource.TERM_RESOLUTION, ids, ProgressRow::term), ids, ProgressSpan.TERM);
        add(cells, sum(QuotaSource.UNIT_PLAN, ids, ProgressRow::year), ids, ProgressSpan.YEAR);
        Progress allocated = sum(QuotaSource.ALLOCATION, ids, ProgressRow::year);
        cells.add(ReportCell.of(allocated.target()));
        cells.add(percent(allocated));
        return cells;
    }

    private void add(List<ReportCell> cells, Progress progress, List<Long> ids, ProgressSpan span) {
        cells.add(ReportCell.of(progress.target()));
        cells.add(new ReportCell.Whole(progress.result(), people.of(ids.stream(), span)));
        cells.add(percent(progress));
    }

    private ReportCell percent(Progress progress) {
        return new ReportCell.Share(
                VietnameseNumbers.percent(progress.result(), progress.target(), rules.decimals(), rules.rounding()));
    }

    private Progress sum(QuotaSource source, List<Long> ids, Function<ProgressRow, Progress> of) {
        Map<Long, ProgressRow> byUnit = rows.getOrDefault(source, Map.of());
        ProgressSpan span = source == QuotaSource.TERM_RESOLUTION ? ProgressSpan.TERM : ProgressSpan.YEAR;
        Remainder remainder = remainders.get(source);
        Progress rest = ids.contains(TopUnits.REST) && remainder != null
                ? remainder.progress(of, people.of(TopUnits.REST, span))
                : new Progress(0, 0);
        return ids.stream()
                .filter(byUnit::containsKey)
                .map(id -> of.apply(byUnit.get(id)))
                .reduce(rest, Progress::plus);
    }
}
