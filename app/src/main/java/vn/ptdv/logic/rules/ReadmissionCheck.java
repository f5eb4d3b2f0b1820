package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.time.Months;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.LeavingFacts;
import vn.ptdv.model.process.LeavingReason;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.process.Severity;

/** Kết nạp lại: how long ago, for which reason, and only once. */
public final class ReadmissionCheck {
    private final RuleBook rules;

    public ReadmissionCheck(RuleBook rules) {
        this.rules = rules;
    }

    public List<Finding> check(Optional<LeavingFacts> leaving, LocalDate reviewDay) {
        if (leaving.isEmpty()) {
            return List.of(Finding.plain(Severity.WARNING, FindingCode.READMIT_UNKNOWN));
        }
        LeavingFacts left = leaving.get();
        List<Finding> findings = new ArrayList<>();
        rules.value(RuleKeys.READMIT_MIN_WAIT, reviewDay).ifPresent(rule -> {
            findings.add(waiting(left, rule, reviewDay));
            reason(left, rule).ifPresent(findings::add);
            if (left.earlierReadmissions() > 0) {
                findings.add(Finding.broken(FindingCode.READMIT_ONLY_ONCE, rule));
            }
        });
        if (left.reason() == LeavingReason.LESS_SERIOUS_CRIME) {
            rules.value(RuleKeys.READMIT_MIN_WAIT_CRIMINAL, reviewDay)
                    .ifPresent(rule -> findings.add(record(left, rule, reviewDay)));
        }
        return findings;
    }

    private static Finding waiting(LeavingFacts left, RuleValue rule, LocalDate reviewDay) {
        LocalDate first = Months.add(left.leftOn(), rule.number());
        return first.isAfter(reviewDay)
                ? Finding.broken(FindingCode.READMIT_TOO_SOON, rule, left.leftOn(), first, rule.number())
                : Finding.fine(FindingCode.READMIT_OK, rule, first);
    }

    private static Optional<Finding> reason(LeavingFacts left, RuleValue rule) {
        if (left.reason().excludes()) {
            return Optional.of(Finding.broken(FindingCode.READMIT_EXCLUDED, rule));
        }
        return switch (left.reason()) {
            case POPULATION_POLICY -> Optional.of(Finding.warning(FindingCode.READMIT_SEPARATE_RULE, rule));
            case ASKED_TO_LEAVE_IN_HARDSHIP -> Optional.of(Finding.warning(FindingCode.READMIT_HARDSHIP, rule));
            default -> Optional.empty();
        };
    }

    private static Finding record(LeavingFacts left, RuleValue rule, LocalDate reviewDay) {
        Optional<LocalDate> first = left.recordClearedOn().map(cleared -> Months.add(cleared, rule.number()));
        return first.filter(day -> !day.isAfter(reviewDay))
                .map(day -> Finding.fine(FindingCode.READMIT_OK, rule, day))
                .orElseGet(() -> Finding.broken(FindingCode.READMIT_RECORD_TOO_RECENT, rule, rule.number()));
    }
}
