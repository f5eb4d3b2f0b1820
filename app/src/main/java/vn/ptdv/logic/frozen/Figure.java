package vn.ptdv.logic.frozen;

import java.util.List;

/** One figure: in which line and column it stands, as it is read, and the candidacies behind it. */
public record Figure(String rowKey, String row, String columnKey, String column, String text, List<Long> behind) {
    public Figure {
        behind = List.copyOf(behind);
    }

    String place() {
        return rowKey + "\t" + columnKey;
    }
}
