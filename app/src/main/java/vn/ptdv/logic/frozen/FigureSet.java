package vn.ptdv.logic.frozen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.statistic.StatRow;
import vn.ptdv.logic.statistic.StatSource;
import vn.ptdv.logic.statistic.StatTable;

/** All figures of a report or a form. */
public record FigureSet(List<Figure> figures) {
    public FigureSet {
        figures = List.copyOf(figures);
    }

    /** A line is known again by its unit, by whom it is about, or by its words; running numbers are no figures. */
    public static FigureSet of(ReportTable table) {
        List<Figure> figures = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (ReportRow row : table.rows()) {
            String key = key(table, row);
            int again = seen.merge(key, 1, Integer::sum);
            String rowKey = again > 1 ? key + "#" + again : key;
            for (int i = 0; i < table.columns().size(); i++) {
                ReportColumn column = table.columns().get(i);
                ReportCell cell = row.cells().get(i);
                if (column.kind() != ReportColumn.Kind.NUMBERING && !cell.text().isEmpty()) {
                    figures.add(new Figure(
                            rowKey, name(table, row), column.key(), column.title(), cell.text(), cell.behind()));
                }
            }
        }
        return new FigureSet(figures);
    }

    public static FigureSet of(StatTable table) {
        List<Figure> figures = new ArrayList<>();
        for (StatRow row : table.form().printed()) {
            table.form().columns().forEach(column -> {
                var cell = table.cell(row.code(), column.code());
                if (!cell.text().isEmpty()) {
                    figures.add(new Figure(
                            row.code(),
                            table.label(row),
                            column.code(),
                            column.label(),
                            cell.text(),
                            cell.source() == StatSource.PEOPLE ? cell.behind() : List.of()));
                }
            });
        }
        return new FigureSet(figures);
    }

    /** What is different now, in the order of the newer set, what is gone last. */
    public List<FigureChange> changesTo(FigureSet now) {
        Map<String, Figure> before = byPlace();
        List<FigureChange> changes = new ArrayList<>();
        now.figures.forEach(figure -> {
            Optional<Figure> old = Optional.ofNullable(before.remove(figure.place()));
            FigureChange change = new FigureChange(old, Optional.of(figure));
            if (change.isReal()) {
                changes.add(change);
            }
        });
        before.values().forEach(gone -> changes.add(new FigureChange(Optional.of(gone), Optional.empty())));
        return changes;
    }

    private Map<String, Figure> byPlace() {
        Map<String, Figure> places = new LinkedHashMap<>();
        figures.forEach(figure -> places.put(figure.place(), figure));
        return places;
    }

    private static String key(ReportTable table, ReportRow row) {
        if (row.unitId().isPresent()) {
            return "unit " + row.unitId().getAsLong();
        }
        return row.people().size() == 1 ? "person " + row.people().get(0) : row.kind() + " " + name(table, row);
    }

    private static String name(ReportTable table, ReportRow row) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() == ReportColumn.Kind.TEXT)
                .mapToObj(i -> row.cells().get(i).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
