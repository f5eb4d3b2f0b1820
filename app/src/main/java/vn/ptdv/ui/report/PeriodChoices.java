package vn.ptdv.ui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;

/** The periods that are asked for most, seen from today. */
final class PeriodChoices {
    private static final int QUARTER = 3;

    private PeriodChoices() {}

    static List<Period> of(LocalDate today, Optional<Term> term) {
        int year = today.getYear();
        LocalDate lastMonth = today.minusMonths(1);
        LocalDate lastQuarter = today.minusMonths(QUARTER);
        List<Period> periods = new ArrayList<>(List.of(
                Period.year(year),
                Period.month(year, today.getMonthValue()),
                Period.month(lastMonth.getYear(), lastMonth.getMonthValue()),
                Period.quarter(year, quarter(today)),
                Period.quarter(lastQuarter.getYear(), quarter(lastQuarter)),
                Period.firstHalf(year),
                Period.nineMonths(year),
                Period.year(year - 1)));
        term.ifPresent(t -> periods.addAll(List.of(Period.term(t), Period.firstHalf(t))));
        return periods;
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / QUARTER + 1;
    }
}
