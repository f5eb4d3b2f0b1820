package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.process.Confidence;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.Severity;

/** Findings and refusals in words: what is wrong, by which rule, what to do. */
public final class FindingText {
    private FindingText() {}

    public static String of(Finding finding) {
        return Texts.family("rule.finding", finding.code().name(), words(finding.args()));
    }

    public static String of(Refusal refusal) {
        return Texts.family("rule.refusal", refusal.code().name(), words(refusal.args()));
    }

    /** The source of the rule behind a finding, marked where nobody has checked it; empty without a rule. */
    public static String source(Finding finding) {
        if (finding.source().isEmpty()) {
            return "";
        }
        return finding.verified() ? finding.source() : Texts.of("rule.unverified", finding.source());
    }

    public static String severity(Severity severity) {
        return Texts.ofEnum("rule.severity", severity);
    }

    /** A period in words: 45 ngày làm việc, 12 tháng. */
    public static String amount(String value, RuleUnit unit) {
        return Texts.family("rule.unit", unit.name(), value);
    }

    /** The meaning of a rule key, for the screen of rule sets. */
    public static String key(String ruleKey) {
        return Texts.family("rule.key", ruleKey);
    }

    /** The meaning of a coded value, such as who consents. */
    public static String code(String value) {
        return Texts.family("rule.code", value);
    }

    public static String confidence(Confidence confidence) {
        return Texts.ofEnum("rule.confidence", confidence);
    }

    private static Object[] words(List<Object> args) {
        return args.stream().map(FindingText::word).toArray();
    }

    private static Object word(Object arg) {
        if (arg instanceof LocalDate day) {
            return VietnameseDates.format(day);
        }
        return arg instanceof PartialDate day ? VietnameseDates.format(day) : arg;
    }
}
