package vn.ptdv.ui.common.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.ListColumn.Kind;
import vn.ptdv.sheet.write.Strong;

/** One column as it goes into a file; texts that stand at the right are figures when every one of them reads as one. */
record OutColumn<R>(ListColumn heading, Function<R, Object> value) {
    private static final double LETTER = 7.0;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    private static final Pattern PERCENT = Pattern.compile("-?[0-9.]+(,[0-9]+)?\\s*%");
    private static final Pattern FIGURE = Pattern.compile("-?([0-9]{1,3}(\\.[0-9]{3})*|[0-9]+)(,[0-9]+)?");

    static <R> OutColumn<R> of(Column<R> column, List<R> rows, Secrets secrets) {
        Kind kind = column.outgoing().kind();
        if (kind == Kind.TEXT && column.align() == Column.Align.RIGHT) {
            kind = figures(column, rows);
        }
        Kind found = kind;
        boolean read = found != column.outgoing().kind();
        int width = (int) Math.round(Math.min(WIDEST, Math.max(NARROWEST, column.width() / LETTER)));
        return new OutColumn<>(
                new ListColumn(column.title(), found, width, ListColumn.Total.NONE),
                row -> read
                        ? figure(column.text().apply(row), found)
                        : column.outgoing().value(row, secrets));
    }

    Object cell(R row, boolean strong) {
        Object plain = value.apply(row);
        return strong ? new Strong(plain) : plain;
    }

    /** The sum under the column as a figure where the column holds figures; other words stay as they are. */
    Object sum(String shown) {
        return Strong.under(
                heading.kind() == Kind.PERCENT || FIGURE.matcher(shown.strip()).matches()
                        ? figure(shown, heading.kind())
                        : shown.strip());
    }

    private static <R> Kind figures(Column<R> column, List<R> rows) {
        boolean percents = true;
        boolean figures = true;
        boolean wholes = true;
        boolean some = false;
        for (R row : rows) {
            String text = column.text().apply(row).strip();
            if (!isBlank(text)) {
                some = true;
                percents &= PERCENT.matcher(text).matches();
                figures &= FIGURE.matcher(text).matches();
                wholes &= !text.contains(",");
            }
        }
        if (!some || !(percents || figures)) {
            return Kind.TEXT;
        }
        return percents ? Kind.PERCENT : wholes ? Kind.WHOLE : Kind.DECIMAL;
    }

    private static Object figure(String shown, Kind kind) {
        String text = shown.strip();
        if (isBlank(text)) {
            return text;
        }
        Optional<BigDecimal> number =
                kind == Kind.PERCENT ? VietnameseNumbers.parsePercent(text) : VietnameseNumbers.parse(text);
        return number.<Object>map(n -> n).orElse(text);
    }

    private static boolean isBlank(String text) {
        return text.isEmpty() || text.equals("–") || text.equals("-");
    }
}
