package vn.ptdv.logic.quota;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Rounding;

/** How much of a period has passed, in days, today included. */
public record Pace(long elapsedDays, long allDays) {
    public Pace {
        if (allDays < 1 || elapsedDays < 0 || elapsedDays > allDays) {
            throw new IllegalArgumentException("no pace: " + elapsedDays + " of " + allDays);
        }
    }

    public static Pace of(Period period, LocalDate today) {
        long elapsed = ChronoUnit.DAYS.between(period.from(), today) + 1;
        return new Pace(Math.max(0, Math.min(elapsed, period.days())), period.days());
    }

    /** The whole period has passed. */
    public static Pace over() {
        return new Pace(1, 1);
    }

    /** Share of the time that has passed, in percent. */
    public BigDecimal percent(int decimals, Rounding rounding) {
        return VietnameseNumbers.percent(elapsedDays, allDays, decimals, rounding)
                .orElseThrow();
    }

    /** What should have been done by now in whole people. */
    public long expected(long target) {
        return target * elapsedDays / allDays;
    }

    /** Whether at least one whole person is missing against an even course. */
    public boolean isBehind(Progress progress) {
        return progress.result() < expected(progress.target());
    }

    /** Percentage points ahead (positive) or behind (negative); empty without a target. */
    public Optional<BigDecimal> points(Progress progress, int decimals, Rounding rounding) {
        return progress.percent(decimals, rounding).map(done -> done.subtract(percent(decimals, rounding)));
    }
}
