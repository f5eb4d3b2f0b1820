package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;

/** The figures of a report that are worth a drawing, as its definition names them. */
public record ReportChart(Form form, List<Point> points) {
    private static final List<String> YEARS = List.of("latest", "previous");

    /** How it is drawn. */
    public enum Form {
        /** Every row of the table, one below the other. */
        ROWS,
        /** Only the rows that sum a group. */
        GROUPS,
        /** The columns of the total, one below the other. */
        COLUMNS,
        /** Every row, side by side. */
        BARS
    }

    /** One figure with what was planned for it and what it was before. */
    public record Point(String label, long value, OptionalLong plan, OptionalLong before, List<Long> behind) {}

    public ReportChart {
        points = List.copyOf(points);
    }

    /** Empty where the report is a list, or has nothing to draw. */
    public static Optional<ReportChart> of(ReportTable table) {
        return CsvTable.shipped("report_charts").rows().stream()
                .filter(row -> row.text("report").equals(table.head().report().name()))
                .findFirst()
                .map(row -> of(table, row))
                .filter(chart -> !chart.points().isEmpty());
    }

    private static ReportChart of(ReportTable table, CsvRow definition) {
        Form form = definition.constant("form", Form.class);
        return new ReportChart(
                form,
                switch (form) {
                    case ROWS, BARS -> rows(table, ReportRow.Kind.DATA, definition);
                    case GROUPS -> rows(table, ReportRow.Kind.GROUP, definition);
                    case COLUMNS -> columns(table, definition.text("value").split("\\|"));
                });
    }

    private static List<Point> rows(ReportTable table, ReportRow.Kind kind, CsvRow definition) {
        List<Point> points = new ArrayList<>();
        String shown = column(table, definition.text("value"));
        String before = column(table, definition.text("before"));
        for (ReportRow row : table.rows(kind)) {
            ReportCell value = table.cell(row, shown).orElse(ReportCell.empty());
            if (value instanceof ReportCell.Whole whole) {
                points.add(new Point(
                        row.cells().get(1).text(),
                        whole.value(),
                        figure(table, row, definition.text("plan")),
                        figure(table, row, before),
                        whole.behind()));
            }
        }
        return points;
    }

    /** The column itself, or of the years beside each other the last one or the one before it. */
    private static String column(ReportTable table, String key) {
        List<String> years = table.columns().stream()
                .filter(ReportColumn::isYear)
                .map(ReportColumn::key)
                .toList();
        int back = YEARS.indexOf(key) + 1;
        return back > 0 && back <= years.size() ? years.get(years.size() - back) : key;
    }

    private static List<Point> columns(ReportTable table, String[] keys) {
        return table.total().stream()
                .flatMap(total -> Arrays.stream(keys).flatMap(key -> point(table, total, key).stream()))
                .toList();
    }

    private static Optional<Point> point(ReportTable table, ReportRow total, String key) {
        return table.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .flatMap(column -> table.cell(total, key)
                        .filter(ReportCell.Whole.class::isInstance)
                        .map(ReportCell.Whole.class::cast)
                        .map(whole -> new Point(
                                column.title(),
                                whole.value(),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                whole.behind())));
    }

    private static OptionalLong figure(ReportTable table, ReportRow row, String key) {
        return table.cell(row, key)
                .filter(ReportCell.Whole.class::isInstance)
                .map(cell -> OptionalLong.of(((ReportCell.Whole) cell).value()))
                .orElse(OptionalLong.empty());
    }
}
