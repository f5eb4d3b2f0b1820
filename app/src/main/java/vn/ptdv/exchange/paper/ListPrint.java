package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.ListPaper;
import vn.ptdv.document.model.Sheet;
import vn.ptdv.document.model.Signature;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.sheet.value.Shown;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.Strong;
import vn.ptdv.sheet.write.Subtotal;
import vn.ptdv.store.setting.SettingValues;

/** Puts what a table shows on paper: heading on every page, rows numbered, pages as one of all, who signs. */
public final class ListPrint {
    private static final double SIZE = 12;
    private static final int NUMBER_WIDTH = 5;

    private final HouseStyle house;

    public ListPrint(SettingValues settings) {
        house = new HouseStyle(settings);
    }

    /** How a list is wanted: a line below its title (may be empty), the sheet, the day, who signs if anybody. */
    public record Wish(String note, Sheet sheet, LocalDate day, Optional<Signer> signer) {}

    /** The list as Word and PDF write it; give the composition to {@code Papers.bytes}. */
    public Papers.Composed compose(TableFile table, Wish wish) {
        return house.papers().compose(paper(table, wish), wish.day());
    }

    ListPaper paper(TableFile table, Wish wish) {
        List<Signature> signatures = wish.signer()
                .map(s -> List.of(Signature.of(Texts.of("paper.list.preparer"), "", ""), HouseStyle.signature(s)))
                .orElse(List.of());
        return new ListPaper(
                house.issuer(),
                house.place(),
                Optional.of(wish.day()),
                title(table),
                wish.note().isBlank() ? table.heading().note() : wish.note(),
                wish.sheet(),
                TableSpec.of(columns(table), rows(table)).withSize(SIZE),
                signatures);
    }

    private static String title(TableFile table) {
        List<String> titles = table.heading().titles();
        return titles.isEmpty() ? table.name() : String.join(" ", titles);
    }

    private static List<Column> columns(TableFile table) {
        List<Column> columns = new ArrayList<>();
        if (!numbered(table)) {
            columns.add(Column.of(Texts.of("paper.column.no"), NUMBER_WIDTH, Align.CENTER));
        }
        table.columns().forEach(c -> columns.add(Column.of(c.title(), c.width(), align(c.kind()))));
        return columns;
    }

    /** Tables that count their rows themselves, such as reports, begin with that column. */
    private static boolean numbered(TableFile table) {
        return !table.columns().isEmpty() && table.columns().get(0).title().equals(Texts.of("paper.column.no"));
    }

    private static Align align(ListColumn.Kind kind) {
        return kind == ListColumn.Kind.TEXT ? Align.LEFT : Align.CENTER;
    }

    private static List<Row> rows(TableFile table) {
        List<Row> rows = new ArrayList<>();
        boolean numbered = numbered(table);
        boolean grouped = false;
        int number = 0;
        for (List<?> values : table.rows()) {
            boolean group = values.stream().anyMatch(v -> v instanceof Strong || v instanceof Subtotal);
            grouped |= group;
            List<String> cells = new ArrayList<>();
            number += group ? 0 : 1;
            if (!numbered) {
                cells.add(group ? "" : String.valueOf(number));
            }
            for (int i = 0; i < values.size(); i++) {
                cells.add(text(values.get(i), table.columns().get(i)));
            }
            rows.add(new Row(kind(group, values), cells));
        }
        if (!grouped && number > 1 && table.columns().stream().anyMatch(ListPrint::summed)) {
            rows.add(total(table));
        }
        return rows;
    }

    private static Row.Kind kind(boolean group, List<?> values) {
        if (values.stream().anyMatch(Strong::isUnder)) {
            return Row.Kind.TOTAL;
        }
        return group ? Row.Kind.GROUP : Row.Kind.DATA;
    }

    private static boolean summed(ListColumn column) {
        return column.total() == ListColumn.Total.SUM;
    }

    private static Row total(TableFile table) {
        List<String> cells = new ArrayList<>();
        if (!numbered(table)) {
            cells.add("");
        }
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(summed(table.columns().get(i)) ? VietnameseNumbers.format(sum(table, i)) : "");
        }
        if (cells.get(1).isEmpty()) {
            cells.set(1, Texts.of("paper.total"));
        }
        return new Row(Row.Kind.TOTAL, cells);
    }

    private static long sum(TableFile table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .filter(Number.class::isInstance)
                .mapToLong(v -> ((Number) v).longValue())
                .sum();
    }

    private static String text(Object value, ListColumn column) {
        if (value instanceof Strong strong) {
            return text(strong.value(), column);
        } else if (value instanceof Subtotal sum) {
            return VietnameseNumbers.format(sum.value());
        } else if (value instanceof LocalDate day) {
            return VietnameseDates.format(day);
        } else if (value instanceof Boolean yes) {
            return yes ? Texts.of("paper.list.yes") : "";
        } else if (value instanceof Number number && !(value instanceof java.math.BigDecimal)) {
            return VietnameseNumbers.format(number.longValue());
        }
        return Shown.of(value) + (value instanceof java.math.BigDecimal ? sign(column) : "");
    }

    /** A share says that it is one, unless the title above it does. */
    private static String sign(ListColumn column) {
        return column.kind() == ListColumn.Kind.PERCENT && !column.title().contains("%") ? "%" : "";
    }
}
