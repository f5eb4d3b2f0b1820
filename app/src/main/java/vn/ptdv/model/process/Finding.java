package vn.ptdv.model.process;

import java.util.List;

/** What a check found, with the rule behind it; an unverified rule never asks for more than attention. */
public record Finding(
        Severity severity,
        FindingCode code,
        String ruleKey,
        String ruleSetId,
        String source,
        boolean verified,
        List<Object> args) {

    public Finding {
        if (!verified && severity == Severity.NEEDS_REASON) {
            severity = Severity.WARNING;
        }
        args = List.copyOf(args);
    }

    /** The rule is kept. */
    public static Finding fine(FindingCode code, RuleValue rule, Object... args) {
        return from(Severity.FINE, code, rule, args);
    }

    /** Something to look at, whoever the source is. */
    public static Finding warning(FindingCode code, RuleValue rule, Object... args) {
        return from(Severity.WARNING, code, rule, args);
    }

    /** The rule is broken: a reason is needed if the rule is verified, attention otherwise. */
    public static Finding broken(FindingCode code, RuleValue rule, Object... args) {
        return from(Severity.NEEDS_REASON, code, rule, args);
    }

    /** A finding of plain logic, with no rule of a rule set behind it. */
    public static Finding plain(Severity severity, FindingCode code, Object... args) {
        return new Finding(severity, code, "", "", "", true, List.of(args));
    }

    private static Finding from(Severity severity, FindingCode code, RuleValue rule, Object... args) {
        return new Finding(severity, code, rule.key(), rule.ruleSetId(), rule.source(), rule.verified(), List.of(args));
    }
}
