package vn.ptdv.sheet.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.sheet.read.CellName;
import vn.ptdv.sheet.read.CellNumbers;

/** Values of the rarer kinds, and numbers in the shape that a file wants. */
final class ListValues {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private ListValues() {}

    static void write(SheetXml xml, int column, Object value, Look look) throws IOException {
        if (value instanceof Subtotal sum) {
            String range = sum.range(CellName.letters(column), xml.row());
            xml.formula(column, "SUBTOTAL(9," + range + ")", BigDecimal.valueOf(sum.value()), look.strong());
        } else if (value instanceof Strong strong) {
            strong(xml, column, strong.value(), look);
        } else {
            plain(xml, column, value, look);
        }
    }

    private static void strong(SheetXml xml, int column, Object value, Look look) throws IOException {
        if (value instanceof Number number) {
            boolean broken = number instanceof BigDecimal exact
                    && exact.stripTrailingZeros().scale() > 0;
            // An average stands below whole numbers and keeps its decimals.
            Look strong = look == Look.WHOLE && broken ? Look.TOTAL_DECIMAL : look.strong();
            xml.number(column, look == Look.PERCENT ? fraction(number) : number, strong);
        } else {
            xml.typed(column, text(value), look.strong());
        }
    }

    private static void plain(SheetXml xml, int column, Object value, Look look) throws IOException {
        LocalDate day = value instanceof LocalDate date
                ? date
                : value instanceof PartialDate partial ? partial.exact().orElse(LocalDate.MIN) : LocalDate.MIN;
        // The days of a workbook begin with 1900; what is older or not fully known stays a text.
        if (!day.isBefore(FIRST_DAY)) {
            xml.date(column, day, Look.DATE);
        } else {
            xml.typed(column, text(value), look);
        }
    }

    /** A value as text, for .csv and for what a sheet has no type for. */
    static String text(Object value) {
        if (value instanceof LocalDate day) {
            return VietnameseDates.format(day);
        }
        if (value instanceof PartialDate day) {
            return VietnameseDates.format(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? "x" : "";
        }
        return value instanceof Sex sex ? Texts.ofEnum("sheet.sex", sex) : String.valueOf(value);
    }

    static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(CellNumbers.plain(value.doubleValue()));
    }

    static BigDecimal fraction(Number percent) {
        return decimal(percent).movePointLeft(2);
    }
}
