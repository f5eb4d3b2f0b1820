package vn.ptdv.document.check;

import java.util.List;
import vn.ptdv.document.ooxml.Unreadable;

/** What examining a file gave. */
public sealed interface LintOutcome {
    /** It was read and compared with this profile. */
    record Checked(String profile, List<LintFinding> findings) implements LintOutcome {
        public Checked {
            findings = List.copyOf(findings);
        }

        /** Whether anything must or should be put right; hints do not count. */
        public boolean deviates() {
            return findings.stream().anyMatch(f -> f.severity() != Severity.INFO);
        }
    }

    /** It could not be read. */
    record Refused(Unreadable.Fault fault) implements LintOutcome {}
}
