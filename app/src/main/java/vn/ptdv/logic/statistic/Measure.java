package vn.ptdv.logic.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.formula.Value;

/** What is made of the facts that a cell holds: how many they are, the sum of one of their values, or its mean. */
record Measure(Kind kind, String fact) {
    static final String SUM = "SUM:";
    static final String MEAN = "MEAN:";
    private static final int MEAN_DECIMALS = 1;

    enum Kind {
        COUNT,
        SUM,
        MEAN
    }

    static Measure of(String text) {
        if (text.startsWith(SUM)) {
            return new Measure(Kind.SUM, text.substring(SUM.length()));
        }
        return text.startsWith(MEAN)
                ? new Measure(Kind.MEAN, text.substring(MEAN.length()))
                : new Measure(Kind.COUNT, "");
    }

    static boolean isWritten(String text) {
        return text.isEmpty() || text.startsWith(SUM) || text.startsWith(MEAN);
    }

    /** Nothing where no fact knows the value. */
    Optional<BigDecimal> of(List<Fact> facts) {
        if (kind == Kind.COUNT) {
            return Optional.of(BigDecimal.valueOf(facts.size()));
        }
        List<BigDecimal> known = facts.stream()
                .map(f -> f.value(fact))
                .filter(Value.Num.class::isInstance)
                .map(v -> ((Value.Num) v).number())
                .toList();
        Optional<BigDecimal> sum = known.stream().reduce(BigDecimal::add);
        return kind == Kind.SUM
                ? sum
                : sum.map(s -> s.divide(BigDecimal.valueOf(known.size()), MEAN_DECIMALS, RoundingMode.HALF_UP));
    }
}
