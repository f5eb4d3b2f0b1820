package vn.ptdv.logic.filter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.ptdv.logic.text.Texts;

/** Days named by where today stands. */
public enum DayWord {
    TODAY(DayRange::of),
    YESTERDAY(today -> DayRange.of(today.minusDays(1))),
    TOMORROW(today -> DayRange.of(today.plusDays(1))),
    OVERDUE(today -> new DayRange(LocalDate.of(1, 1, 1), today.minusDays(1))),
    THIS_WEEK(today -> week(today)),
    NEXT_WEEK(today -> week(today.plusWeeks(1))),
    LAST_WEEK(today -> week(today.minusWeeks(1))),
    THIS_MONTH(today -> month(today)),
    NEXT_MONTH(today -> month(today.plusMonths(1))),
    LAST_MONTH(today -> month(today.minusMonths(1))),
    THIS_QUARTER(today -> quarter(today)),
    NEXT_QUARTER(today -> quarter(today.plusMonths(3))),
    LAST_QUARTER(today -> quarter(today.minusMonths(3))),
    THIS_YEAR(today -> year(today)),
    NEXT_YEAR(today -> year(today.plusYears(1))),
    LAST_YEAR(today -> year(today.minusYears(1)));

    @SuppressWarnings("ImmutableEnumChecker") // Each of these reckons from its day alone.
    private final Function<LocalDate, DayRange> range;

    DayWord(Function<LocalDate, DayRange> range) {
        this.range = range;
    }

    public DayRange around(LocalDate today) {
        return range.apply(today);
    }

    /** The stable word of the text form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return Texts.ofEnum("filter.day", this);
    }

    /** A length of days that is counted from today. */
    public enum Span {
        DAYS(ChronoUnit.DAYS),
        WEEKS(ChronoUnit.WEEKS),
        MONTHS(ChronoUnit.MONTHS),
        YEARS(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Span(ChronoUnit unit) {
            this.unit = unit;
        }

        DayRange ahead(LocalDate today, int count) {
            return new DayRange(today, today.plus(count, unit));
        }

        DayRange back(LocalDate today, int count) {
            return new DayRange(today.minus(count, unit), today);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        String title() {
            return Texts.ofEnum("filter.span", this);
        }
    }

    private static DayRange week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DayRange(monday, monday.plusDays(6));
    }

    private static DayRange month(LocalDate day) {
        return between(day, TemporalAdjusters.firstDayOfMonth()::adjustInto, 1);
    }

    private static DayRange quarter(LocalDate day) {
        return between(day, d -> ((LocalDate) d).with(IsoFields.DAY_OF_QUARTER, 1), 3);
    }

    private static DayRange year(LocalDate day) {
        return between(day, TemporalAdjusters.firstDayOfYear()::adjustInto, 12);
    }

    private static DayRange between(LocalDate day, UnaryOperator<java.time.temporal.Temporal> first, int months) {
        LocalDate from = (LocalDate) first.apply(day);
        return new DayRange(from, from.plusMonths(months).minusDays(1));
    }
}
