package vn.ptdv.document.check;

import java.util.Locale;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;

/** Kind, subject and the five hyphens. */
final class TitleRule implements Rule {
    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        if (paper.letter()) {
            letter(paper, profile, findings);
            return;
        }
        if (!paper.has(LookId.KIND)) {
            findings.of(LintCode.TIT02, LookId.KIND, "", Findings.expected("title"));
            return;
        }
        String dashes = paper.text(LookId.DASHES);
        if (!dashes.equals(profile.dashes())) {
            findings.of(LintCode.TIT01, LookId.DASHES, dashes, Findings.expected("dashes", profile.dashes()));
        }
        paper.first(LookId.SUBJECT)
                .filter(l -> !l.capitals() && capital(l.shown()))
                .ifPresent(l -> findings.at(LintCode.TIT03, LookId.SUBJECT, l, Findings.expected("small")));
    }

    private static void letter(Anatomy paper, FormatProfile profile, Findings findings) {
        paper.first(LookId.KIND)
                .ifPresent(l -> findings.at(LintCode.TIT02, LookId.KIND, l, Findings.expected("untitled")));
        paper.first(LookId.LETTER_SUBJECT).ifPresent(line -> {
            String prefix = profile.letterSubjectPrefix();
            if (line.folded().startsWith("v/v")) {
                findings.at(LintCode.TIT03, LookId.LETTER_SUBJECT, line, Findings.expected("shortened"));
            } else if (!prefix.isEmpty() && !prefixed(line, prefix.strip())) {
                findings.at(LintCode.TIT03, LookId.LETTER_SUBJECT, line, Findings.expected("prefix", prefix.strip()));
            }
        });
    }

    private static boolean prefixed(Line line, String prefix) {
        return line.shown().startsWith(prefix);
    }

    private static boolean capital(String text) {
        String first = text.isEmpty() ? "" : text.substring(0, 1);
        return !first.equals(first.toLowerCase(Locale.ROOT));
    }
}
