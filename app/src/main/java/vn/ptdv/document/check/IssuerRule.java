package vn.ptdv.document.check;

import java.time.LocalDate;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.VietnameseText;

/** The issuing body and the one above it. */
final class IssuerRule implements Rule {
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final String PARTY_BODY = "dang bo ";

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        if (!paper.has(LookId.ISSUER)) {
            return;
        }
        String issuer = VietnameseText.fold(paper.text(LookId.ISSUER));
        String parent = VietnameseText.fold(paper.text(LookId.PARENT));
        bold(paper, findings);
        if (parent.isEmpty() && Bodies.needsParent(issuer) && !central(paper)) {
            findings.of(LintCode.ORG01, LookId.PARENT, "", Findings.expected("parent"));
        }
        if (Bodies.agency(issuer) && parent.startsWith(PARTY_BODY)) {
            findings.of(LintCode.ORG02, LookId.PARENT, paper.text(LookId.PARENT), Findings.expected("committee"));
        }
        boolean late = paper.date().filter(d -> !d.isBefore(TWO_LEVELS)).isPresent();
        boolean ended = Bodies.ended(issuer) || (issuer.startsWith("thanh uy") && parent.startsWith("dang bo tinh"));
        if (late && ended) {
            findings.of(LintCode.ORG03, LookId.ISSUER, paper.text(LookId.ISSUER), Findings.expected("ended"));
        }
    }

    private static void bold(Anatomy paper, Findings findings) {
        paper.all(LookId.PARENT).stream()
                .filter(l -> l.any(g -> g.bold()))
                .findFirst()
                .ifPresent(l -> findings.at(LintCode.ORG01, LookId.PARENT, l, Findings.expected("regular")));
        paper.all(LookId.ISSUER).stream()
                .filter(l -> !l.bold())
                .findFirst()
                .ifPresent(l -> findings.at(LintCode.ORG01, LookId.ISSUER, l, Findings.expected("bold")));
    }

    private static boolean central(Anatomy paper) {
        return paper.symbol()
                .filter(s -> s.body().equals("TW") || s.body().equals("TU"))
                .isPresent();
    }
}
