package vn.ptdv.document.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.check.word.WordCopy;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.Profiles;

/**
 * Mends what is safe in a copy of a file: paper, margins, page numbers, font, sizes, spacing, number, date, end marks.
 *
 * <p>What was mended is told by examining the copy again, so that nothing is claimed that is not so.
 */
public final class DocumentMender {
    private final DocumentChecker checker;
    private final Profiles profiles;
    private final Kinds kinds;

    public DocumentMender(Profiles profiles, Kinds kinds) {
        this.profiles = profiles;
        this.kinds = kinds;
        checker = new DocumentChecker(profiles, kinds);
    }

    public static DocumentMender shipped() {
        return new DocumentMender(Profiles.shipped(), Kinds.shipped());
    }

    /** Against a named profile, or the one in force on the day that the file itself bears. */
    public MendOutcome mend(byte[] file, Optional<FormatProfile> against, LocalDate today) {
        if (checker.check(file, against, today) instanceof LintOutcome.Checked before) {
            try {
                FormatProfile profile = profiles.find(before.profile()).orElseThrow();
                byte[] mended = mended(file, profile);
                LintOutcome after = checker.check(mended, Optional.of(profile), today);
                List<LintFinding> left = after instanceof LintOutcome.Checked checked ? checked.findings() : List.of();
                return new MendOutcome.Mended(mended, gone(before.findings(), left), left);
            } catch (Unreadable e) {
                return new MendOutcome.Refused(e.fault());
            }
        }
        return new MendOutcome.Refused(((LintOutcome.Refused) checker.check(file, against, today)).fault());
    }

    private byte[] mended(byte[] file, FormatProfile profile) throws Unreadable {
        WordCopy copy = WordCopy.of(file);
        Anatomy paper = new AnatomyReader(kinds).read(copy.read());
        new PageMend(copy, profile).mend();
        new FontMend(copy, profile).mend(paper);
        new LookMend(copy).mend(paper);
        new SpacingMend(copy, profile).mend(paper);
        new TextMend(copy, profile, kinds).mend(paper);
        return copy.bytes();
    }

    private static List<LintFinding> gone(List<LintFinding> before, List<LintFinding> after) {
        return before.stream()
                .filter(finding -> after.stream()
                        .noneMatch(f -> f.code() == finding.code()
                                && f.expected().equals(finding.expected())
                                && f.where().equals(finding.where())))
                .toList();
    }
}
