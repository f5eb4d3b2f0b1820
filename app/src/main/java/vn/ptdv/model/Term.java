package vn.ptdv.model;

import java.time.LocalDate;
import java.time.Period;

/** A term of the committee, nhiệm kỳ, from the day after one congress to the close of the next; both days belong to it. */
public record Term(LocalDate from, LocalDate to) {
    public Term {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("term ends before it begins: " + from + " " + to);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The day on which its first half ends. */
    public LocalDate middle() {
        long months = Period.between(from, to.plusDays(1)).toTotalMonths();
        return from.plusMonths(months / 2).minusDays(1);
    }
}
