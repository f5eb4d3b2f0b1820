package vn.ptdv.document.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.check.word.WordFile;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.Profiles;

/** Examines Word files. */
public final class DocumentChecker {
    private final Profiles profiles;
    private final Kinds kinds;
    private final List<Rule> rules;

    public DocumentChecker(Profiles profiles, Kinds kinds) {
        this.profiles = profiles;
        this.kinds = kinds;
        rules = List.of(
                new ComponentRule(),
                new NumberRule(kinds),
                new DateRule(),
                new IssuerRule(),
                new TitleRule(),
                new GroundRule(),
                new BodyRule(),
                new CitationRule(),
                new SigningRule(),
                new RecipientRule(),
                new AnnexRule(),
                new PageRule(),
                new LookRule(),
                new SpacingRule());
    }

    /** With the profiles and kinds that ship with the program. */
    public static DocumentChecker shipped() {
        return new DocumentChecker(Profiles.shipped(), Kinds.shipped());
    }

    /** Against a named profile, or the one in force on the day that the file itself bears. */
    public LintOutcome check(byte[] file, Optional<FormatProfile> against, LocalDate today) {
        try {
            Anatomy paper = new AnatomyReader(kinds).read(WordFile.read(file));
            FormatProfile profile =
                    against.orElseGet(() -> profiles.forDate(paper.date().orElse(today)));
            Findings findings = new Findings();
            rules.forEach(r -> r.check(paper, profile, findings));
            return new LintOutcome.Checked(profile.id(), findings.all());
        } catch (Unreadable e) {
            return new LintOutcome.Refused(e.fault());
        }
    }
}
