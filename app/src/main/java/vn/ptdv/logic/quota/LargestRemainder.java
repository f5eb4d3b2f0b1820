package vn.ptdv.logic.quota;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a whole number by weights into whole parts whose sum is exact: what is cut off goes to the largest remainders. */
public final class LargestRemainder {
    private LargestRemainder() {}

    /** Parts in the order of the weights; equal parts when all weights are 0; of equal remainders the earlier gets one. */
    public static List<Long> split(long total, List<BigDecimal> weights) {
        check(total, weights);
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return equally(total, weights.size());
        }
        List<Long> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal exact = BigDecimal.valueOf(total).multiply(weight);
            BigDecimal whole = exact.divide(sum, 0, RoundingMode.DOWN);
            parts.add(whole.longValueExact());
            remainders.add(exact.subtract(whole.multiply(sum), MathContext.UNLIMITED));
        }
        long left = total - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return List.copyOf(parts);
    }

    /** Parts that differ by one at most, the larger first. */
    public static List<Long> equally(long total, int parts) {
        return split(total, Collections.nCopies(parts, BigDecimal.ONE));
    }

    private static void check(long total, List<BigDecimal> weights) {
        if (total < 0 || weights.isEmpty() || weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("cannot split " + total + " by " + weights);
        }
    }
}
