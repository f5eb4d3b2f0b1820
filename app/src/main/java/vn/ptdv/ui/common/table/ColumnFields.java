package vn.ptdv.ui.common.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseText;

/** The fields by which any table can be filtered: its columns, compared by what kind of value they show. */
public final class ColumnFields {
    private ColumnFields() {}

    public static <R> FilterFields<R> of(List<Column<R>> columns) {
        return new FilterFields<>(
                columns.stream().map(ColumnFields::field).toList(),
                row -> VietnameseText.fold(
                        columns.stream().map(c -> c.text().apply(row)).collect(Collectors.joining(" "))));
    }

    private static <R> FilterField<R> field(Column<R> column) {
        return switch (column.outgoing().kind()) {
            case DATE ->
                FilterField.of(
                        column.key(),
                        column.title(),
                        FieldType.DATE,
                        r -> column.outgoing().value().apply(r));
            case WHOLE, DECIMAL, PERCENT ->
                FilterField.of(
                        column.key(),
                        column.title(),
                        FieldType.NUMBER,
                        r -> column.outgoing().value().apply(r));
            case TEXT, CENTRED ->
                column.align() == Column.Align.RIGHT
                        ? FilterField.of(
                                column.key(),
                                column.title(),
                                FieldType.NUMBER,
                                r -> number(column.text().apply(r)))
                        : FilterField.of(
                                column.key(),
                                column.title(),
                                FieldType.TEXT,
                                r -> column.text().apply(r));
        };
    }

    private static Optional<BigDecimal> number(String shown) {
        String text = shown.strip();
        return text.endsWith("%") ? VietnameseNumbers.parsePercent(text) : VietnameseNumbers.parse(text);
    }
}
