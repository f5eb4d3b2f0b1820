package vn.ptdv.logic.rules;

import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.RuleValue;

/** How many votes a rule asks of N members. */
public final class Thresholds {
    private Thresholds() {}

    /** The fewest votes in favour that satisfy the rule. */
    public static int needed(RuleValue rule, int members) {
        String[] parts = rule.value().split("/");
        int numerator = Integer.parseInt(parts[0]);
        int denominator = Integer.parseInt(parts[1]);
        return rule.unit() == RuleUnit.FRACTION_MORE_THAN
                ? moreThan(numerator, denominator, members)
                : atLeast(numerator, denominator, members);
    }

    /** At least the fraction of N, rounded up. */
    public static int atLeast(int numerator, int denominator, int members) {
        return (int) (((long) numerator * members + denominator - 1) / denominator);
    }

    /** Strictly more than the fraction of N. */
    public static int moreThan(int numerator, int denominator, int members) {
        return (int) ((long) numerator * members / denominator) + 1;
    }
}
