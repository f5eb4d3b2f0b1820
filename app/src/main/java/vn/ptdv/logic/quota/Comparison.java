package vn.ptdv.logic.quota;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;

/** A figure beside the one of an earlier period. */
public record Comparison(long now, long before) {
    public long difference() {
        return now - before;
    }

    /** Rise (positive) or fall (negative) in percent; empty when there was nothing before. */
    public Optional<BigDecimal> change(int decimals, Rounding rounding) {
        return VietnameseNumbers.percent(difference(), before, decimals, rounding);
    }

    /** This figure in percent of the earlier one, as the statistical forms want it; empty when that is 0. */
    public Optional<BigDecimal> share(int decimals, Rounding rounding) {
        return VietnameseNumbers.percent(now, before, decimals, rounding);
    }

    /** The average of several years; empty without years. */
    public static Optional<BigDecimal> average(Collection<Long> years, int decimals, Rounding rounding) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        long sum = years.stream().mapToLong(Long::longValue).sum();
        return Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(years.size()), decimals, rounding.mode()));
    }
}
