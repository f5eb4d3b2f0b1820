package vn.ptdv.ui.common.table;

import java.util.Optional;
import java.util.function.Function;
import vn.ptdv.sheet.write.ListColumn;

/**
 * How a column leaves the table for a file.
 *
 * @param value typed where the text is a figure or a day, so that a workbook can go on calculating with it
 * @param whole what the table shows only in part, for those who may have it
 */
record Outgoing<R>(ListColumn.Kind kind, Function<R, ?> value, Optional<Function<R, String>> whole) {
    static <R> Outgoing<R> of(ListColumn.Kind kind, Function<R, ?> value) {
        return new Outgoing<>(kind, value, Optional.empty());
    }

    Object value(R row, Secrets secrets) {
        return secrets == Secrets.WHOLE && whole.isPresent() ? whole.get().apply(row) : value.apply(row);
    }
}
