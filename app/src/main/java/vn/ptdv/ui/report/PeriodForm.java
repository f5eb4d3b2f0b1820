package vn.ptdv.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;

/** The kinds of period as they are offered. */
enum PeriodForm {
    MONTH,
    QUARTER,
    FIRST_HALF,
    SECOND_HALF,
    NINE_MONTHS,
    YEAR,
    FIRST_HALF_TERM,
    SECOND_HALF_TERM,
    TERM,
    FREE;

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    /** What hangs on the term is offered once the office has one. */
    static List<PeriodForm> offered(Optional<Term> term) {
        List<PeriodForm> all = new ArrayList<>(List.of(values()));
        if (term.isEmpty()) {
            all.removeAll(List.of(FIRST_HALF_TERM, SECOND_HALF_TERM, TERM));
        }
        return all;
    }

    static PeriodForm of(Period period) {
        return switch (period.kind()) {
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
            case FIRST_HALF_YEAR -> FIRST_HALF;
            case SECOND_HALF_YEAR -> SECOND_HALF;
            case NINE_MONTHS -> NINE_MONTHS;
            case YEAR -> YEAR;
            case FIRST_HALF_TERM -> FIRST_HALF_TERM;
            case SECOND_HALF_TERM -> SECOND_HALF_TERM;
            case TERM -> TERM;
            case FREE, YEAR_TO_DATE, TERM_TO_DATE -> FREE;
        };
    }

    boolean hasYear() {
        return switch (this) {
            case MONTH, QUARTER, FIRST_HALF, SECOND_HALF, NINE_MONTHS, YEAR -> true;
            default -> false;
        };
    }

    /** How many parts of a year there are to choose from. */
    int parts() {
        return this == MONTH ? MONTHS : this == QUARTER ? QUARTERS : 0;
    }

    Optional<Integer> partOf(Period period) {
        int month = period.from().getMonthValue();
        return switch (this) {
            case MONTH -> Optional.of(month);
            case QUARTER -> Optional.of((month - 1) / (MONTHS / QUARTERS) + 1);
            default -> Optional.empty();
        };
    }

    /** Empty for a free span, whose days are typed. */
    Optional<Period> period(int year, int part, Optional<Term> term) {
        return switch (this) {
            case MONTH -> Optional.of(Period.month(year, part));
            case QUARTER -> Optional.of(Period.quarter(year, part));
            case FIRST_HALF -> Optional.of(Period.firstHalf(year));
            case SECOND_HALF -> Optional.of(Period.secondHalf(year));
            case NINE_MONTHS -> Optional.of(Period.nineMonths(year));
            case YEAR -> Optional.of(Period.year(year));
            case FIRST_HALF_TERM -> term.map(Period::firstHalf);
            case SECOND_HALF_TERM -> term.map(Period::secondHalf);
            case TERM -> term.map(Period::term);
            case FREE -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return Texts.ofEnum("report.form", this);
    }
}
