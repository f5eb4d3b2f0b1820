package vn.ptdv.logic.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.logic.quota.LargestRemainder;
import vn.ptdv.logic.quota.RateBand;

/** Proposals for a quota list: whole numbers whose sum is exactly the total. */
public final class QuotaProposal {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private QuotaProposal() {}

    /** By any weight of the units: members, results of past years, people in the pipeline, last year's quota. */
    public static Map<Long, Long> byWeight(long total, Map<Long, Long> weights) {
        if (weights.isEmpty()) {
            return Map.of();
        }
        List<Long> units = new ArrayList<>(weights.keySet());
        List<BigDecimal> values = units.stream()
                .map(u -> BigDecimal.valueOf(weights.getOrDefault(u, 0L)))
                .toList();
        List<Long> parts = LargestRemainder.split(total, values);
        Map<Long, Long> proposal = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            proposal.put(units.get(i), parts.get(i));
        }
        return proposal;
    }

    /** A rate of the members: the total is rounded once, then split by members. */
    public static Map<Long, Long> byRate(BigDecimal percent, Map<Long, Long> members) {
        long all = members.values().stream().mapToLong(Long::longValue).sum();
        long total =
                RateBand.share(all, percent).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return byWeight(total, members);
    }

    /** What was given or done before, grown by the same percentage everywhere. */
    public static Map<Long, Long> byGrowth(BigDecimal percent, Map<Long, Long> before) {
        long all = before.values().stream().mapToLong(Long::longValue).sum();
        BigDecimal grown = RateBand.share(all, HUNDRED.add(percent));
        return byWeight(grown.setScale(0, RoundingMode.HALF_UP).longValueExact(), before);
    }

    /** The average of some years, grown by the same percentage everywhere; given as the sums over those years. */
    public static Map<Long, Long> byAverage(BigDecimal percent, Map<Long, Long> sums, int years) {
        long all = sums.values().stream().mapToLong(Long::longValue).sum();
        BigDecimal grown = RateBand.share(all, HUNDRED.add(percent));
        return byWeight(
                grown.divide(BigDecimal.valueOf(years), 0, RoundingMode.HALF_UP).longValueExact(), sums);
    }

    /** Next year's plan with what was left undone. */
    public static Map<Long, Long> withCarryOver(Map<Long, Long> plan, Map<Long, Long> left) {
        Map<Long, Long> proposal = new LinkedHashMap<>(plan);
        left.forEach((unit, rest) -> proposal.merge(unit, Math.max(0, rest), Long::sum));
        return proposal;
    }
}
