package vn.ptdv.logic.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.Trend;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Kết quả nhiều năm: each year beside the one before and beside the average, and where it is going. */
public final class YearsReport {
    private final TopUnits units;
    private final StructureReport.Style style;
    private final List<Figures> years;
    private final String countBy;

    /** A year with its board and those who were admitted in it. */
    public record Year(int year, ProgressBoard board, List<ReportPerson> people) {}

    /** A year with its figures by row. */
    private record Figures(Year year, Map<Long, ProgressRow> rows, Placed placed, Remainder remainder) {
        long result(List<Long> ids) {
            return sum(ids).result();
        }

        long target(List<Long> ids) {
            return sum(ids).target();
        }

        private Progress sum(List<Long> ids) {
            Progress rest = ids.contains(TopUnits.REST)
                    ? remainder.progress(ProgressRow::year, placed.in(List.of(TopUnits.REST)))
                    : new Progress(0, 0);
            return progress(ids).map(ProgressRow::year).reduce(rest, Progress::plus);
        }

        java.util.stream.Stream<ProgressRow> progress(List<Long> ids) {
            return ids.stream().flatMap(id -> Optional.ofNullable(rows.get(id)).stream());
        }

        ReportCell cell(List<Long> ids) {
            return new ReportCell.Whole(result(ids), placed.in(ids));
        }
    }

    public YearsReport(TopUnits units, StructureReport.Style style, List<Year> years, String countBy) {
        this.units = units;
        this.style = style;
        this.years = years.stream().map(this::figures).toList();
        this.countBy = countBy;
    }

    public ReportTable table(ReportTable.Head head) {
        List<Long> all = UnitLayout.all(units);
        List<Long> results = years.stream().map(y -> y.result(all)).toList();
        List<ReportRow> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            rows.add(ReportRow.data(cells(i, results)));
        }
        long sum = results.stream().mapToLong(Long::longValue).sum();
        long target = years.stream().mapToLong(y -> y.target(all)).sum();
        rows.add(ReportRow.total(List.of(
                ReportCell.empty(),
                ReportCell.of(Texts.of("report.total")),
                ReportCell.of(target),
                new ReportCell.Whole(
                        sum,
                        years.stream().flatMap(y -> y.placed().in(all).stream()).toList()),
                share(sum, target),
                ReportCell.empty(),
                ReportCell.empty(),
                ReportCell.empty())));
        rows.add(summary("report.years.average", average(results)));
        rows.add(summary("report.years.trend", trend(results)));
        return ReportTable.of(head, rows, notes(results));
    }

    /** A row for each unit, a column for each year. */
    public ReportTable byUnit(ReportTable.Head head, CodeLabels codes) {
        List<ReportColumn> columns = new ArrayList<>();
        for (ReportColumn column : ReportColumn.of(head.report())) {
            if (column.key().equals("sum")) {
                years.forEach(y -> columns.add(ReportColumn.ofYear(y.year().year())));
            }
            columns.add(column);
        }
        List<ReportRow> rows = new UnitLayout(units, codes, this::unitCells).rows();
        return new ReportTable(head, columns, rows, notes(List.of()));
    }

    private List<ReportCell> unitCells(List<Long> ids) {
        List<ReportCell> cells = new ArrayList<>();
        years.forEach(y -> cells.add(y.cell(ids)));
        List<Long> results = years.stream().map(y -> y.result(ids)).toList();
        cells.add(new ReportCell.Whole(
                results.stream().mapToLong(Long::longValue).sum(),
                years.stream().flatMap(y -> y.placed().in(ids).stream()).toList()));
        cells.add(new ReportCell.Decimal(average(results)));
        cells.add(new ReportCell.Decimal(trend(results)));
        return cells;
    }

    private List<ReportCell> cells(int i, List<Long> results) {
        List<Long> all = UnitLayout.all(units);
        Figures year = years.get(i);
        long result = results.get(i);
        Optional<Comparison> before =
                i == 0 ? Optional.empty() : Optional.of(new Comparison(result, results.get(i - 1)));
        return List.of(
                ReportCell.of(String.valueOf(i + 1)),
                ReportCell.of(String.valueOf(year.year().year())),
                ReportCell.of(year.target(all)),
                year.cell(all),
                share(result, year.target(all)),
                before.map(c -> ReportCell.of(c.difference())).orElse(ReportCell.empty()),
                before.<ReportCell>map(c -> new ReportCell.Share(c.change(style.decimals(), style.rounding())))
                        .orElse(ReportCell.empty()),
                new ReportCell.Decimal(average(results)
                        .map(a -> BigDecimal.valueOf(result)
                                .subtract(a)
                                .setScale(1, style.rounding().mode()))));
    }

    private static ReportRow summary(String key, Optional<BigDecimal> value) {
        return ReportRow.of(
                ReportRow.Kind.SUMMARY,
                List.of(
                        ReportCell.empty(),
                        ReportCell.of(Texts.of(key)),
                        ReportCell.empty(),
                        new ReportCell.Decimal(value),
                        ReportCell.empty(),
                        ReportCell.empty(),
                        ReportCell.empty(),
                        ReportCell.empty()));
    }

    private List<String> notes(List<Long> results) {
        List<String> notes = new ArrayList<>(List.of(countBy, Texts.of("report.years.note")));
        trend(results)
                .ifPresent(slope -> notes.add(Texts.family(
                        "report.years.going",
                        slope.signum() > 0 ? "UP" : slope.signum() < 0 ? "DOWN" : "EVEN",
                        VietnameseNumbers.format(slope.abs()))));
        long reported = years.stream()
                .flatMap(y -> y.progress(UnitLayout.all(units)))
                .flatMapToLong(
                        r -> LongStream.of(r.figures().of(ProgressSpan.YEAR).reported()))
                .sum();
        if (reported > 0) {
            notes.add(Texts.of("report.progress.reported", VietnameseNumbers.format(reported)));
        }
        return notes;
    }

    private Optional<BigDecimal> average(List<Long> results) {
        return Comparison.average(results, 1, style.rounding());
    }

    private Optional<BigDecimal> trend(List<Long> results) {
        return Trend.perStep(results, 1, style.rounding());
    }

    private ReportCell share(long part, long base) {
        return new ReportCell.Share(VietnameseNumbers.percent(part, base, style.decimals(), style.rounding()));
    }

    private Figures figures(Year year) {
        Map<Long, ProgressRow> rows = new HashMap<>();
        ProgressReport.rows(year.board(), units.units())
                .forEach(row -> rows.put(row.unit().id(), row));
        return new Figures(year, rows, Placed.of(year.people(), units), new Remainder(units, year.board()));
    }
}
