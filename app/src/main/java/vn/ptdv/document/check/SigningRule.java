package vn.ptdv.document.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.ptdv.document.check.word.Glyphs;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.VietnameseText;

/** Who signs, and in whose name. */
final class SigningRule implements Rule {
    private static final Pattern STATE_FORM =
            Pattern.compile("(tm|kt|tl|tuq)[. ].*|[tk] ?/ ?[a-z]+ ?\\..*|[tk]( /|/ ).*");
    private static final Pattern DEPUTY_OF_COMMITTEE =
            Pattern.compile("k ?/ ?t ?\\.? (pho )?bi thu.*|kt\\.? (pho )?bi thu.*");
    private static final Pattern POSITION_WITH_BODY = Pattern.compile(
            "(pho )?bi thu (tinh|huyen|quan|thi|thanh|dang|xa|phuong|chi|doan|khoi).*|(pho )?chu nhiem (uy|ubkt).*");
    private static final Pattern TITLED_NAME = Pattern.compile(
            "(ts|ths|pgs|gs|ks|bs|cn|ncs|ong|ba|dong chi|(dai|thuong|trung|thieu) (ta|uy|tuong))[. ].*");

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        List<Line> authority = paper.all(LookId.AUTHORITY);
        authority.forEach(l -> form(l, findings));
        committee(paper, authority, findings);
        for (Line line : paper.all(LookId.POSITION)) {
            if (POSITION_WITH_BODY.matcher(line.folded()).matches()) {
                findings.at(LintCode.SIG02, LookId.POSITION, line, Findings.expected("position"));
            }
            if (line.any(Glyphs::bold)) {
                findings.at(LintCode.SIG03, LookId.POSITION, line, Findings.expected("regular"));
            }
        }
        paper.all(LookId.SIGNER).stream()
                .filter(l -> TITLED_NAME.matcher(l.folded()).matches())
                .forEach(l -> findings.at(LintCode.SIG02, LookId.SIGNER, l, Findings.expected("name")));
    }

    private static void form(Line line, Findings findings) {
        String folded = line.folded();
        if (STATE_FORM.matcher(folded).matches()) {
            findings.at(LintCode.SIG01, LookId.AUTHORITY, line, Findings.expected("slash"));
        } else if (DEPUTY_OF_COMMITTEE.matcher(folded).matches()) {
            findings.at(LintCode.SIG01, LookId.AUTHORITY, line, Findings.expected("behalf"));
        }
    }

    /** A committee's paper is signed on its behalf, except minutes and papers of a steering group. */
    private static void committee(Anatomy paper, List<Line> authority, Findings findings) {
        String issuer = VietnameseText.fold(paper.text(LookId.ISSUER));
        boolean exempt = paper.all(LookId.AUTHORITY, LookId.POSITION).stream()
                .map(Line::folded)
                .anyMatch(f -> f.equals("kiem") || Signs.CLERK.matcher(f).matches());
        boolean signed = authority.stream().anyMatch(l -> Signs.is(Signs.AUTHORITY, l));
        if (Bodies.committee(issuer) && !authority.isEmpty() && !exempt && !signed) {
            findings.at(LintCode.SIG01, LookId.AUTHORITY, authority.get(0), Findings.expected("behalf"));
        }
    }
}
