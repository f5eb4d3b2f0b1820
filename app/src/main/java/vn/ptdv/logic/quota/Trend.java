package vn.ptdv.logic.quota;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.Rounding;

/** The straight line through figures that follow each other, by least squares. */
public final class Trend {
    private Trend() {}

    /** By how much the line rises or falls from one to the next; empty for fewer than two. */
    public static Optional<BigDecimal> perStep(List<Long> figures, int decimals, Rounding rounding) {
        int n = figures.size();
        if (n < 2) {
            return Optional.empty();
        }
        // Doubled distances from the middle stay whole numbers: 2i - (n - 1).
        long weighted = 0;
        long squares = 0;
        for (int i = 0; i < n; i++) {
            long distance = 2L * i - (n - 1);
            weighted += distance * figures.get(i);
            squares += distance * distance;
        }
        return Optional.of(
                BigDecimal.valueOf(2 * weighted).divide(BigDecimal.valueOf(squares), decimals, rounding.mode()));
    }
}
