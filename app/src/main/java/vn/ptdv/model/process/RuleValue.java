package vn.ptdv.model.process;

import java.time.LocalDate;

/** One value of one rule set, with the event it counts from, its source and whether the source was read. */
public record RuleValue(
        String ruleSetId,
        String key,
        String value,
        RuleUnit unit,
        String basis,
        LocalDate from,
        String source,
        Confidence confidence,
        boolean verified) {

    public int number() {
        return Integer.parseInt(value);
    }
}
