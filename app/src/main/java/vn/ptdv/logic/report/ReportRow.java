package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** One row; a group's row comes before what it sums, the total comes last. */
public record ReportRow(Kind kind, List<ReportCell> cells, OptionalLong unitId) {
    /** What a row means in its table. */
    public enum Kind {
        DATA,
        GROUP,
        TOTAL
    }

    public ReportRow {
        cells = List.copyOf(cells);
    }

    public static ReportRow data(List<ReportCell> cells) {
        return new ReportRow(Kind.DATA, cells, OptionalLong.empty());
    }

    public static ReportRow group(List<ReportCell> cells) {
        return new ReportRow(Kind.GROUP, cells, OptionalLong.empty());
    }

    public static ReportRow total(List<ReportCell> cells) {
        return new ReportRow(Kind.TOTAL, cells, OptionalLong.empty());
    }

    public ReportRow about(long unit) {
        return new ReportRow(kind, cells, OptionalLong.of(unit));
    }

    /** Everybody behind any figure of the row, each once. */
    public List<Long> behind() {
        Set<Long> all = new LinkedHashSet<>();
        cells.forEach(cell -> all.addAll(cell.behind()));
        return new ArrayList<>(all);
    }
}
