package vn.ptdv.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.ChartSpec;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportChart;
import vn.ptdv.logic.report.ReportChart.Point;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;

/** The drawing of a report for its paper: every line where they are few, else its groups. */
final class PaperChart {
    private static final int MOST = 16;
    /** More bars than these push the signature off the page of a short report. */
    private static final int MOST_BESIDE_WORDS = 18;

    private PaperChart() {}

    /** Nothing where the report is a list, or has too many lines to be read as bars. */
    static List<Block> of(ReportTable table) {
        return ReportChart.of(table)
                .map(chart -> chart.points().size() <= MOST ? chart.points() : groups(table))
                .filter(points -> points.size() > 1)
                .map(points -> List.<Block>of(new Block.Chart(spec(table, points))))
                .orElse(List.of());
    }

    /** Whether there is room for it between the words of a short report and its signature. */
    static boolean fitsBesideWords(List<Block> drawn) {
        return drawn.stream()
                .allMatch(block -> block instanceof Block.Chart chart
                        && chart.chart().names().size() * chart.chart().series().size() <= MOST_BESIDE_WORDS);
    }

    private static List<Point> groups(ReportTable table) {
        List<Point> points = new ArrayList<>();
        for (ReportRow row : table.rows(ReportRow.Kind.GROUP)) {
            if (table.cell(row, "year").orElse(ReportCell.empty()) instanceof ReportCell.Whole year) {
                points.add(new Point(
                        row.cells().get(1).text(),
                        year.value(),
                        whole(table.cell(row, "target")),
                        whole(table.cell(row, "lastYear")),
                        List.of()));
            }
        }
        return points.size() <= MOST ? points : List.of();
    }

    private static OptionalLong whole(Optional<ReportCell> cell) {
        return cell.orElse(ReportCell.empty()) instanceof ReportCell.Whole figure
                ? OptionalLong.of(figure.value())
                : OptionalLong.empty();
    }

    private static ChartSpec spec(ReportTable table, List<Point> points) {
        List<ChartSpec.Series> series = new ArrayList<>();
        add(series, Texts.of("stat.chart.value"), points, point -> OptionalLong.of(point.value()));
        add(series, Texts.of("stat.chart.plan"), points, Point::plan);
        add(series, Texts.of("stat.chart.before"), points, Point::before);
        return new ChartSpec(
                table.head().title(), points.stream().map(Point::label).toList(), series);
    }

    private static void add(
            List<ChartSpec.Series> series, String title, List<Point> points, Function<Point, OptionalLong> value) {
        if (points.stream().anyMatch(point -> value.apply(point).isPresent())) {
            series.add(new ChartSpec.Series(title, points.stream().map(value).toList()));
        }
    }
}
