package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** A set of rules that was in force for a time; the newest has no last day. */
public record RuleSet(
        String id,
        RuleLayer layer,
        String name,
        LocalDate from,
        Optional<LocalDate> to,
        String regulation,
        String guidance,
        String formsGuidance,
        boolean enabled,
        Confidence confidence,
        boolean verified,
        String note) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
