package vn.ptdv.sheet.read;

import java.util.ArrayList;
import java.util.List;

/** One sheet held whole, for the guide that looks at it from several sides; the reader's limits bound it. */
public record SheetData(SheetInfo info, List<Row> rows, SheetExtras extras) {
    public SheetData {
        rows = List.copyOf(rows);
    }

    /** Reads a sheet into memory. */
    public static Loaded load(Workbook workbook, SheetInfo info) {
        List<Row> rows = new ArrayList<>();
        ReadResult result = workbook.read(info, row -> {
            rows.add(row);
            return RowHandler.Next.GO_ON;
        });
        return result instanceof ReadResult.Done done
                ? new Loaded.Sheet(new SheetData(info, rows, done.extras()))
                : new Loaded.Failed(((ReadResult.Failed) result).problem());
    }

    /** Widest row, in columns. */
    public int width() {
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }

    /** A sheet, or why there is none. */
    public sealed interface Loaded {
        record Sheet(SheetData data) implements Loaded {}

        record Failed(ReadProblem problem) implements Loaded {}
    }
}
