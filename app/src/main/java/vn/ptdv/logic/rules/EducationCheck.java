package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.SpecialGroup;

/** The least general education, with the lower ones allowed in hard areas and to village elders. */
public final class EducationCheck {
    /** The levels of the code list GENERAL_EDUCATION in rising order. */
    private static final List<String> LEVELS = List.of("ILLITERATE", "READ_WRITE", "PRIMARY", "THCS", "THPT");

    private static final Map<String, String> LEVEL_OF_RULE = Map.of(
            "THCS_DIPLOMA_OR_EQUIV", "THCS",
            "THCS_DIPLOMA", "THCS",
            "THCS_COMPLETED", "THCS",
            "PRIMARY_COMPLETED", "PRIMARY",
            "READ_WRITE", "READ_WRITE");

    private final RuleBook rules;

    public EducationCheck(RuleBook rules) {
        this.rules = rules;
    }

    public List<Finding> check(String education, Set<SpecialGroup> groups, LocalDate reviewDay) {
        if (!LEVELS.contains(education)) {
            return List.of(Finding.plain(Severity.WARNING, FindingCode.EDU_UNKNOWN));
        }
        Optional<RuleValue> general = rules.value(RuleKeys.EDU_MIN, reviewDay);
        return general
                .map(rule -> reaches(education, rule)
                        ? Finding.fine(FindingCode.EDU_OK, rule)
                        : lower(education, groups, reviewDay).orElse(Finding.broken(FindingCode.EDU_TOO_LOW, rule)))
                .stream()
                .toList();
    }

    private Optional<Finding> lower(String education, Set<SpecialGroup> groups, LocalDate day) {
        Optional<Finding> area = groups.contains(SpecialGroup.LOW_EDUCATION)
                ? exception(education, RuleKeys.EDU_MIN_HARD_AREA, FindingCode.EDU_LOW_BUT_HARD_AREA, day)
                : Optional.empty();
        return area.or(() -> groups.contains(SpecialGroup.LOCAL_ELDER)
                ? exception(education, RuleKeys.EDU_MIN_ELDER, FindingCode.EDU_LOW_BUT_ELDER, day)
                : Optional.empty());
    }

    private Optional<Finding> exception(String education, String key, FindingCode code, LocalDate day) {
        return rules.value(key, day).filter(rule -> reaches(education, rule)).map(rule -> Finding.warning(code, rule));
    }

    private static boolean reaches(String education, RuleValue rule) {
        return LEVELS.indexOf(education) >= LEVELS.indexOf(LEVEL_OF_RULE.getOrDefault(rule.value(), "THPT"));
    }
}
