package vn.ptdv.model.process;

import java.time.LocalDate;

/** What the deadline calculator answers. */
public sealed interface DeadlineResult {
    /** A day, with everything that it follows from. */
    record Computed(
            String ruleKey,
            LocalDate basisDay,
            LocalDate due,
            String ruleSetId,
            String value,
            RuleUnit unit,
            boolean verified,
            String source,
            boolean holidaysKnown)
            implements DeadlineResult {}

    /** There is no such day. */
    record Unknown(Refusal reason) implements DeadlineResult {}
}
