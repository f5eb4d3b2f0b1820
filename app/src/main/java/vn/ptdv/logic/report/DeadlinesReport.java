package vn.ptdv.logic.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Thời hạn: of each rule, how many fell due in the period and how they stand on the last day. */
public final class DeadlinesReport {
    private final List<DeadlineLine> lines;
    private final Map<String, String> names;
    private final StructureReport.Style style;
    private final LocalDate day;

    public DeadlinesReport(
            List<DeadlineLine> lines, Map<String, String> names, StructureReport.Style style, LocalDate day) {
        this.lines = lines;
        this.names = names;
        this.style = style;
        this.day = day;
    }

    public ReportTable table(ReportTable.Head head, List<String> notes) {
        Map<String, List<DeadlineLine>> byRule = new LinkedHashMap<>();
        names.keySet().stream().sorted().forEach(rule -> byRule.put(rule, new ArrayList<>()));
        lines.forEach(line ->
                byRule.computeIfAbsent(line.ruleKey(), k -> new ArrayList<>()).add(line));
        List<ReportRow> rows = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<DeadlineLine>> rule : byRule.entrySet()) {
            if (!rule.getValue().isEmpty()) {
                String name = names.getOrDefault(rule.getKey(), rule.getKey());
                rows.add(ReportRow.data(cells(String.valueOf(++number), name, rule.getValue())));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(ReportRow.total(cells("", Texts.of("report.total"), lines)));
        }
        return ReportTable.of(head, rows, notes);
    }

    private List<ReportCell> cells(String number, String name, List<DeadlineLine> of) {
        List<Long> kept = in(of, DeadlineLine.State.ON_TIME);
        List<Long> late = in(of, DeadlineLine.State.LATE);
        List<Long> overdue = in(of, DeadlineLine.State.OVERDUE);
        return List.of(
                ReportCell.of(number),
                ReportCell.of(name),
                ReportCell.of(ids(of, l -> true)),
                ReportCell.of(kept),
                ReportCell.of(late),
                ReportCell.of(overdue),
                ReportCell.of(in(of, DeadlineLine.State.RUNNING)),
                ReportCell.of(ids(of, l -> l.extendedTo().isPresent())),
                new ReportCell.Share(VietnameseNumbers.percent(
                        kept.size(),
                        (long) kept.size() + late.size() + overdue.size(),
                        style.decimals(),
                        style.rounding())));
    }

    private List<Long> in(List<DeadlineLine> of, DeadlineLine.State state) {
        return ids(of, l -> l.on(day) == state);
    }

    private static List<Long> ids(List<DeadlineLine> of, Predicate<DeadlineLine> is) {
        return of.stream().filter(is).map(DeadlineLine::candidacyId).toList();
    }
}
