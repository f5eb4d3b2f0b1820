package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows of a list: the definition of the report says which columns, the list how each is read. */
public final class ListLayout<T> {
    /** The column that is counted here. */
    public static final String NUMBER = "no";

    private final ReportId report;
    private final Map<String, Function<T, ReportCell>> values;
    private final Function<T, List<Long>> people;
    private int number;

    public ListLayout(ReportId report, Map<String, Function<T, ReportCell>> values, Function<T, List<Long>> people) {
        this.report = report;
        this.values = values;
        this.people = people;
    }

    /** Numbers go on from one call to the next. */
    public List<ReportRow> rows(List<T> lines) {
        List<ReportRow> rows = new ArrayList<>();
        for (T line : lines) {
            rows.add(ReportRow.data(cells(String.valueOf(++number), line)).withPeople(people.apply(line)));
        }
        return rows;
    }

    /** A row over others: its number and name; what has no value in this row stays empty. */
    public static ReportRow heading(ReportId report, String number, String name) {
        List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.of(number), ReportCell.of(name)));
        while (cells.size() < ReportColumn.of(report).size()) {
            cells.add(ReportCell.empty());
        }
        return ReportRow.group(cells);
    }

    private List<ReportCell> cells(String no, T line) {
        return ReportColumn.of(report).stream()
                .map(column -> column.key().equals(NUMBER)
                        ? ReportCell.of(no)
                        : values.getOrDefault(column.key(), t -> ReportCell.empty())
                                .apply(line))
                .toList();
    }
}
