package vn.ptdv.logic.statistic;

import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** A check that does not hold: which, in which column or line, and how far the two sides are apart. */
public record StatFailure(StatCheck check, String place, Optional<Sides> sides) {
    /** Both sides of what should hold. */
    public record Sides(java.math.BigDecimal left, java.math.BigDecimal right) {}

    public String words() {
        return sides.map(s -> Texts.of(
                        "stat.failure.sides",
                        check.words(),
                        place,
                        VietnameseNumbers.format(s.left()),
                        VietnameseNumbers.format(s.right())))
                .orElseGet(() -> Texts.of("stat.failure.plain", check.words(), place));
    }
}
