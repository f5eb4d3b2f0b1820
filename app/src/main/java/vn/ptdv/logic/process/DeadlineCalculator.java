package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.logic.time.FirstDay;
import vn.ptdv.logic.time.Holidays;
import vn.ptdv.logic.time.Months;
import vn.ptdv.logic.time.WorkingDays;
import vn.ptdv.model.Holiday;
import vn.ptdv.model.HolidayKind;
import vn.ptdv.model.process.DeadlineResult;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.RuleValue;

/** One limit, one basis day, one result: used by the small window, the command and everything that is due. */
public final class DeadlineCalculator {
    private static final String YES = "YES";
    private final RuleBook rules;
    private final List<Holiday> days;
    private final Holidays holidays;

    public DeadlineCalculator(RuleBook rules, Collection<Holiday> holidays) {
        this.rules = rules;
        this.days = List.copyOf(holidays);
        this.holidays = Holidays.of(days);
    }

    public RuleBook rules() {
        return rules;
    }

    public Holidays holidays() {
        return holidays;
    }

    /** The same calculator with some more days off. */
    public DeadlineCalculator withDaysOff(Collection<LocalDate> extra) {
        List<Holiday> all = new ArrayList<>(days);
        extra.forEach(day -> all.add(new Holiday(day, HolidayKind.OFF, "")));
        return new DeadlineCalculator(rules, all);
    }

    /** The limit by the rule set in force on the basis day. */
    public DeadlineResult compute(String ruleKey, LocalDate basis) {
        return compute(ruleKey, basis, Optional.empty());
    }

    /** The limit with some more days off, as the command line gives them. */
    public DeadlineResult compute(
            String ruleKey, LocalDate basis, Collection<LocalDate> extraDaysOff, Optional<String> ruleSetId) {
        return withDaysOff(extraDaysOff).compute(ruleKey, basis, ruleSetId);
    }

    /** The limit by a chosen rule set, or by the one in force on the basis day. */
    public DeadlineResult compute(String ruleKey, LocalDate basis, Optional<String> ruleSetId) {
        if (ruleSetId.isPresent() && rules.set(ruleSetId.get()).isEmpty()) {
            return new DeadlineResult.Unknown(Refusal.of(RefusalCode.NO_RULE_SET, ruleSetId.get()));
        }
        Optional<RuleValue> value =
                ruleSetId.map(id -> rules.valueIn(id, ruleKey)).orElseGet(() -> rules.value(ruleKey, basis));
        return value.map(rule -> count(rule, basis))
                .orElseGet(() -> new DeadlineResult.Unknown(Refusal.of(RefusalCode.NO_VALUE, ruleKey)));
    }

    /** Counts the period of a value from a day that need not be the day that chose the rule set. */
    public DeadlineResult count(RuleValue rule, LocalDate from) {
        if (!rule.unit().isPeriod()) {
            return new DeadlineResult.Unknown(Refusal.of(RefusalCode.NOT_A_PERIOD, rule.key()));
        }
        LocalDate due = rule.unit() == RuleUnit.MONTH
                ? Months.add(from, rule.number())
                : WorkingDays.add(from, rule.number(), holidays, firstDay(rule));
        return new DeadlineResult.Computed(
                rule.key(),
                from,
                due,
                rule.ruleSetId(),
                rule.value(),
                rule.unit(),
                rule.verified(),
                rule.source(),
                rule.unit() == RuleUnit.MONTH || holidays.knowsYear(due.getYear()));
    }

    private FirstDay firstDay(RuleValue rule) {
        return rules.valueIn(rule.ruleSetId(), RuleKeys.COUNT_FIRST_DAY)
                .filter(count -> count.value().equals(YES))
                .map(count -> FirstDay.COUNTED)
                .orElse(FirstDay.NOT_COUNTED);
    }
}
