package vn.ptdv.sheet.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.detect.SheetWords;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.CellNumbers;

/** Counts, decimals, percentages and years. */
final class NumberConverters {
    private static final Pattern YEAR = Pattern.compile("\\D*((?:19|20)\\d{2})\\D*");
    /** More signs than any number in a list has. */
    private static final int LONGEST = 200;

    /** Lines stand in for a figure that there is none of. */
    private static final Pattern NOTHING = Pattern.compile("\\s*[-–—_]+\\s*");

    private static final Pattern COUNTED = Pattern.compile("([\\d .,]*\\d)\\s*(\\D+)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NumberConverters() {}

    /** A whole number, not below nothing. */
    static Converted count(Cell cell) {
        if (isNothing(cell)) {
            return Converted.MISSING;
        }
        Optional<BigDecimal> number = number(cell);
        if (number.isEmpty()) {
            return Converted.bad(ValueError.NOT_A_NUMBER);
        }
        if (number.get().signum() < 0) {
            return Converted.bad(ValueError.NEGATIVE);
        }
        try {
            return Converted.of(number.get().longValueExact());
        } catch (ArithmeticException e) {
            return Converted.bad(ValueError.NOT_WHOLE);
        }
    }

    static Converted decimal(Cell cell) {
        if (isNothing(cell)) {
            return Converted.MISSING;
        }
        return number(cell).map(n -> Converted.of(stripped(n))).orElseGet(() -> Converted.bad(ValueError.NOT_A_NUMBER));
    }

    /** In percent: 50,6% as text, 0.506 shown as a percentage and 50.6 shown as a number all give 50.6. */
    static Converted percent(Cell cell) {
        if (isNothing(cell)) {
            return Converted.MISSING;
        }
        if (cell instanceof Cell.Figure n && n.format().contains("%")) {
            return Converted.of(stripped(new BigDecimal(CellNumbers.plain(n.value())).multiply(HUNDRED)));
        }
        Optional<BigDecimal> number = cell instanceof Cell.Text t && t.value().length() <= LONGEST
                ? VietnameseNumbers.parsePercent(t.value())
                : number(cell);
        return number.map(n -> Converted.of(stripped(n))).orElseGet(() -> Converted.bad(ValueError.NOT_A_NUMBER));
    }

    static Converted year(Cell cell) {
        if (cell.isBlank()) {
            return Converted.MISSING;
        }
        if (cell instanceof Cell.DateValue d) {
            return Converted.of((long) d.value().getYear());
        }
        Matcher year = YEAR.matcher(TextConverters.plain(cell));
        return year.matches() ? Converted.of(Long.valueOf(year.group(1))) : Converted.bad(ValueError.NOT_A_YEAR);
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Figure n) {
            return Optional.of(new BigDecimal(CellNumbers.plain(n.value())));
        }
        return cell instanceof Cell.Text t && t.value().length() <= LONGEST
                ? VietnameseNumbers.parse(t.value()).or(() -> counted(t.value().strip()))
                : Optional.empty();
    }

    /** "12 người" is twelve of those whom the column counts. */
    private static Optional<BigDecimal> counted(String text) {
        Matcher said = COUNTED.matcher(text);
        return said.matches() && SheetWords.shipped().is("counted", said.group(2))
                ? VietnameseNumbers.parse(said.group(1))
                : Optional.empty();
    }

    private static boolean isNothing(Cell cell) {
        return cell.isBlank()
                || cell instanceof Cell.Text t && NOTHING.matcher(t.value()).matches();
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
