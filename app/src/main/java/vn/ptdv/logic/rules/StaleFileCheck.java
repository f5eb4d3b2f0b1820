package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.logic.time.Months;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.RuleKeys;

/** A file that waited too long: introduction, union resolution, extra check and opinions must be made anew. */
public final class StaleFileCheck {
    private final RuleBook rules;

    public StaleFileCheck(RuleBook rules) {
        this.rules = rules;
    }

    public List<Finding> check(LocalDate fileSetUp, LocalDate reviewDay) {
        return rules
                .value(RuleKeys.FILE_STALE_AFTER, fileSetUp)
                .map(rule -> {
                    LocalDate last = Months.add(fileSetUp, rule.number());
                    return reviewDay.isAfter(last)
                            ? Finding.broken(FindingCode.FILE_STALE, rule, fileSetUp, last, rule.number())
                            : Finding.fine(FindingCode.FILE_OK, rule, last);
                })
                .stream()
                .toList();
    }
}
