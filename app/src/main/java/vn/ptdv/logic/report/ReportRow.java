package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** One row; a group's row comes before what it sums, the total comes last. */
public record ReportRow(Kind kind, List<ReportCell> cells, OptionalLong unitId, List<Long> people) {
    /** What a row means in its table. */
    public enum Kind {
        DATA,
        GROUP,
        TOTAL,
        /** What is said of the whole after the total, such as an average. */
        SUMMARY
    }

    public ReportRow {
        cells = List.copyOf(cells);
        people = List.copyOf(people);
    }

    public static ReportRow of(Kind kind, List<ReportCell> cells) {
        return new ReportRow(kind, cells, OptionalLong.empty(), List.of());
    }

    public static ReportRow data(List<ReportCell> cells) {
        return of(Kind.DATA, cells);
    }

    public static ReportRow group(List<ReportCell> cells) {
        return of(Kind.GROUP, cells);
    }

    public static ReportRow total(List<ReportCell> cells) {
        return of(Kind.TOTAL, cells);
    }

    public ReportRow about(long unit) {
        return new ReportRow(kind, cells, OptionalLong.of(unit), people);
    }

    /** The row stands for these candidacies, whatever its figures say. */
    public ReportRow withPeople(List<Long> candidacies) {
        return new ReportRow(kind, cells, unitId, candidacies);
    }

    /** The same row with these of its cells. */
    ReportRow withCells(List<Integer> places) {
        return new ReportRow(kind, places.stream().map(cells::get).toList(), unitId, people);
    }

    /** Everybody whom the row is about or who stands behind any of its figures, each once. */
    public List<Long> behind() {
        Set<Long> all = new LinkedHashSet<>(people);
        cells.forEach(cell -> all.addAll(cell.behind()));
        return new ArrayList<>(all);
    }
}
