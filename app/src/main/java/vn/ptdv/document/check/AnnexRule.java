package vn.ptdv.document.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;

/** Appendices: announced, titled, numbered, and tied to their document. */
final class AnnexRule implements Rule {
    private static final Pattern ANNOUNCED = Pattern.compile(".*(kem theo|phu luc|dinh kem).*");
    private static final Pattern NUMBERED = Pattern.compile("phu luc( so)? \\d+[:.]?");
    private static final Pattern TIED = Pattern.compile("\\(? ?kem theo .*");
    private static final Pattern OPEN_TITLE = Pattern.compile("(danh sach|bieu|bang|tong hop).*");

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        List<AnnexPart> annexes = paper.annexes();
        if (annexes.isEmpty()) {
            return;
        }
        boolean announced = paper.parts().stream()
                .filter(p -> p.role() != LookId.SUBJECT && p.role() != LookId.KIND)
                .anyMatch(p -> Signs.is(ANNOUNCED, p.line()));
        if (!announced) {
            findings.at(LintCode.APP01, LookId.APPENDIX, annexes.get(0).opening(), Findings.expected("announced"));
        }
        for (AnnexPart annex : annexes) {
            check(annex, annexes.size(), profile, findings);
        }
    }

    private static void check(AnnexPart annex, int count, FormatProfile profile, Findings findings) {
        if (count > 1 && annex.heading().stream().noneMatch(l -> Signs.is(NUMBERED, l))) {
            findings.at(LintCode.APP01, LookId.APPENDIX, annex.opening(), Findings.expected("arabic"));
        }
        if (annex.heading().stream().noneMatch(AnnexRule::title)) {
            findings.at(LintCode.APP01, LookId.APPENDIX_TITLE, annex.opening(), Findings.expected("annexTitle"));
        }
        boolean tied = annex.heading().stream().anyMatch(l -> Signs.is(TIED, l));
        if (profile.appendixReferenceRequired() && !tied) {
            findings.at(LintCode.APP01, LookId.APPENDIX_NOTE, annex.opening(), Findings.expected("tied"));
        }
    }

    private static boolean title(Line line) {
        boolean label = Signs.is(Signs.ANNEX, line);
        boolean note = line.text().startsWith("(");
        return !label && !note && (line.centred() || Signs.is(OPEN_TITLE, line));
    }
}
