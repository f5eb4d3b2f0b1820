package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.logic.time.Months;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.SpecialGroup;

/** Age by month on the day the cell considers admission; the exact day decides, the month alone only warns. */
public final class AgeCheck {
    private static final int MONTHS = 12;
    private final RuleBook rules;

    public AgeCheck(RuleBook rules) {
        this.rules = rules;
    }

    public List<Finding> check(Optional<PartialDate> birth, Set<SpecialGroup> groups, LocalDate reviewDay) {
        if (birth.isEmpty()) {
            return List.of(Finding.plain(Severity.WARNING, FindingCode.AGE_UNKNOWN));
        }
        List<Finding> findings = new ArrayList<>();
        rules.value(RuleKeys.AGE_MIN, reviewDay)
                .ifPresent(rule -> findings.add(youngest(birth.get(), reviewDay, rule)));
        rules.value(RuleKeys.AGE_MAX_NORMAL, reviewDay)
                .ifPresent(rule -> findings.add(oldest(birth.get(), groups, reviewDay, rule)));
        return findings;
    }

    private static Finding youngest(PartialDate birth, LocalDate day, RuleValue rule) {
        int years = rule.number();
        if (!birth.latest().plusYears(years).isAfter(day)) {
            return Finding.fine(FindingCode.AGE_OK, rule, years);
        }
        if (birth.exact().isEmpty() && !birth.earliest().plusYears(years).isAfter(day)) {
            return Finding.warning(FindingCode.AGE_UNCERTAIN, rule, birth.iso(), years);
        }
        return Months.byCalendar(birth.earliest(), day) >= years * MONTHS
                ? Finding.warning(FindingCode.AGE_BY_MONTH_ONLY, rule, birth.latest(), day, years)
                : Finding.broken(FindingCode.AGE_TOO_YOUNG, rule, birth.latest().plusYears(years), day, years);
    }

    private static Finding oldest(PartialDate birth, Set<SpecialGroup> groups, LocalDate day, RuleValue rule) {
        int years = rule.number();
        if (!day.isAfter(birth.earliest().plusYears(years))) {
            return Finding.fine(FindingCode.AGE_OK, rule, years);
        }
        if (birth.exact().isEmpty() && !day.isAfter(birth.latest().plusYears(years))) {
            return Finding.warning(FindingCode.AGE_UNCERTAIN, rule, birth.iso(), years);
        }
        if (Months.byCalendar(birth.latest(), day) <= years * MONTHS) {
            return Finding.warning(FindingCode.AGE_OVER_MAX_BY_MONTH_ONLY, rule, birth.earliest(), day, years);
        }
        return groups.contains(SpecialGroup.OVER_60)
                ? Finding.warning(FindingCode.AGE_OVER_WITH_CONSENT, rule, years)
                : Finding.broken(FindingCode.AGE_TOO_OLD, rule, years);
    }
}
