package vn.ptdv.logic.rules;

import java.util.Collection;
import java.util.List;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Severity;

/** The applicant and the applicant's relatives are never sent to do the background check. */
public final class RelativeCheckerCheck {
    private RelativeCheckerCheck() {}

    public static List<Finding> check(String checker, String applicant, Collection<String> relatives) {
        String folded = VietnameseText.fold(checker);
        boolean own = folded.equals(VietnameseText.fold(applicant))
                || relatives.stream().map(VietnameseText::fold).anyMatch(folded::equals);
        return own && !folded.isEmpty()
                ? List.of(Finding.plain(Severity.WARNING, FindingCode.CHECKER_IS_RELATIVE, checker))
                : List.of();
    }
}
