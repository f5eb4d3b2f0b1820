package vn.ptdv.logic.filter;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Numbers from one to another, both included. */
record NumberRange(BigDecimal from, BigDecimal to) {
    static Optional<NumberRange> parse(String text) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return one(text.substring(0, dots))
                    .flatMap(from -> one(text.substring(dots + 2)).map(to -> new NumberRange(from, to)))
                    .filter(r -> r.from.compareTo(r.to) <= 0);
        }
        return one(text).map(n -> new NumberRange(n, n));
    }

    boolean holds(BigDecimal number) {
        return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
    }

    private static Optional<BigDecimal> one(String text) {
        String bare = text.strip();
        return bare.endsWith("%") ? VietnameseNumbers.parsePercent(bare) : VietnameseNumbers.parse(bare);
    }
}
