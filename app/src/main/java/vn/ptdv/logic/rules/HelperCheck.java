package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ptdv.logic.time.Months;
import vn.ptdv.model.process.BaseRelation;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.HelperFacts;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;

/** Who may introduce: official member, same base organisation, long enough together. Seniority does not matter. */
public final class HelperCheck {
    private static final String WORK_ONLY = "WORK";
    private final RuleBook rules;

    public HelperCheck(RuleBook rules) {
        this.rules = rules;
    }

    public List<Finding> check(HelperFacts helper) {
        Optional<RuleValue> time = rules.value(RuleKeys.INTRODUCER_SHARED_TIME, helper.introducedOn());
        if (time.isEmpty() || helper.role() == HelperRole.HELPER || helper.role() == HelperRole.PROBATION) {
            return List.of();
        }
        RuleValue rule = time.get();
        List<Finding> findings = new ArrayList<>();
        if (!helper.officialMember()) {
            findings.add(Finding.broken(FindingCode.HELPER_NOT_OFFICIAL, rule, helper.name()));
        }
        if (helper.base() == BaseRelation.OTHER_BASE) {
            findings.add(Finding.broken(FindingCode.HELPER_OTHER_BASE, rule, helper.name()));
        }
        // Who takes over from an introducer need not have been together with the person for that long.
        if (helper.role() == HelperRole.INTRODUCER) {
            findings.add(sharedTime(helper, rule));
        }
        return findings;
    }

    /** Two introducers, or one beside the youth union or the trade union. */
    public List<Finding> checkCount(List<HelperFacts> helpers, Set<MassOrganisation> introducedBy, LocalDate day) {
        String key = introducedBy.isEmpty() ? RuleKeys.INTRODUCER_COUNT : RuleKeys.INTRODUCER_COUNT_WITH_UNION;
        long introducers = helpers.stream()
                .filter(h -> h.role() == HelperRole.INTRODUCER || h.role() == HelperRole.REPLACEMENT)
                .count();
        return rules
                .value(key, day)
                .filter(rule -> introducers < rule.number())
                .map(rule -> Finding.broken(FindingCode.HELPER_TOO_FEW, rule, introducers, rule.number()))
                .stream()
                .toList();
    }

    private Finding sharedTime(HelperFacts helper, RuleValue rule) {
        Optional<LocalDate> since = earliest(helper);
        if (since.isEmpty()) {
            return Finding.warning(FindingCode.HELPER_TIME_UNKNOWN, rule, helper.name(), rule.number());
        }
        return Months.add(since.get(), rule.number()).isAfter(helper.introducedOn())
                ? Finding.broken(FindingCode.HELPER_TIME_TOO_SHORT, rule, helper.name(), since.get(), rule.number())
                : Finding.fine(FindingCode.HELPER_OK, rule, helper.name());
    }

    private Optional<LocalDate> earliest(HelperFacts helper) {
        boolean workOnly = rules.value(RuleKeys.INTRODUCER_SHARED_SCOPE, helper.introducedOn())
                .filter(scope -> scope.value().equals(WORK_ONLY))
                .isPresent();
        return workOnly
                ? helper.sharedWorkSince()
                : Stream.of(helper.sharedWorkSince(), helper.sharedResidenceSince())
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo);
    }
}
