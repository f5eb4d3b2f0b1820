package vn.ptdv.sheet.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.CellNumbers;

/** Dates as lists hold them: real dates, serial numbers, texts, only a year, zeros for what is unknown. */
final class DateConverter implements Converter {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_SERIAL = 10_000;
    private static final int LAST_SERIAL = 80_000;
    private static final Pattern UNKNOWN_DAY = Pattern.compile("0{1,2}[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");
    private static final Pattern DAY_WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{6}");
    private static final Pattern TIME =
            Pattern.compile("\\s+\\d{1,2}:\\d{2}(:\\d{2})?$|T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private final LocalDate today;
    private final DateUse use;

    DateConverter(LocalDate today, DateUse use) {
        this.today = today;
        this.use = use;
    }

    @Override
    public Converted convert(Cell cell) {
        if (cell.isBlank()) {
            return Converted.MISSING;
        }
        Optional<PartialDate> date = date(cell);
        if (date.isEmpty()) {
            return Converted.bad(ValueError.NOT_A_DATE);
        }
        boolean future = use == DateUse.BIRTH && date.get().earliest().isAfter(today);
        return future ? Converted.bad(ValueError.FUTURE_DATE) : Converted.of(date.get());
    }

    private Optional<PartialDate> date(Cell cell) {
        if (cell instanceof Cell.DateValue d) {
            return Optional.of(day(d.value().toLocalDate()));
        }
        if (cell instanceof Cell.Figure n) {
            return number(n.value());
        }
        return cell instanceof Cell.Text t ? text(VietnameseText.clean(t.value())) : Optional.empty();
    }

    /** A year typed into a cell that shows dates comes out as a day of 1905; nobody here was born then. */
    private static PartialDate day(LocalDate day) {
        long serial = CellNumbers.serial(day);
        return serial >= FIRST_YEAR && serial <= LAST_YEAR ? PartialDate.of((int) serial) : PartialDate.of(day);
    }

    private Optional<PartialDate> number(double value) {
        if (value >= FIRST_YEAR && value <= LAST_YEAR && value == Math.rint(value)) {
            return Optional.of(PartialDate.of((int) value));
        }
        if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
            return Optional.of(PartialDate.of(
                    CellNumbers.moment(value, CellNumbers.DayBase.FROM_1900).toLocalDate()));
        }
        String digits = CellNumbers.plain(value);
        // 02092026 typed as a number has lost its first zero.
        return text(DAY_WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits);
    }

    private Optional<PartialDate> text(String typed) {
        String day = TIME.matcher(typed).replaceFirst("");
        Matcher unknown = UNKNOWN_DAY.matcher(day);
        if (unknown.matches()) {
            int month = Integer.parseInt(unknown.group(1));
            return PartialDate.parse(month == 0 ? unknown.group(2) : "%s-%02d".formatted(unknown.group(2), month));
        }
        if (SERIAL.matcher(day).matches()
                && Integer.parseInt(day) >= FIRST_SERIAL
                && Integer.parseInt(day) <= LAST_SERIAL) {
            return number(Integer.parseInt(day));
        }
        return VietnameseDates.parse(day, today, use);
    }
}
