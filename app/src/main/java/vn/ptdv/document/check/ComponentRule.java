package vn.ptdv.document.check;

import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;

/** The mandatory components are all there. */
final class ComponentRule implements Rule {
    private static final String MINUTES = "BB";

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        need(paper, LookId.PARTY, findings);
        need(paper, LookId.ISSUER, findings);
        need(paper, LookId.STAR, findings);
        need(paper, LookId.NUMBER, findings);
        need(paper, LookId.PLACE_DATE, findings);
        need(paper, LookId.SIGNER, findings);
        boolean optional = paper.titled()
                .filter(k -> k.code().equals(MINUTES) || !k.recipientsRequired())
                .isPresent();
        if (!optional) {
            need(paper, LookId.RECIPIENTS_LABEL, findings);
        }
        if (paper.letter()) {
            need(paper, LookId.LETTER_SUBJECT, findings);
            need(paper, LookId.ADDRESSEE_LABEL, findings);
        } else if (paper.has(LookId.KIND)) {
            need(paper, LookId.SUBJECT, findings);
        }
    }

    private static void need(Anatomy paper, LookId role, Findings findings) {
        if (!paper.has(role)) {
            findings.of(LintCode.CMP01, role, "", Findings.expected("component"));
        }
    }
}
