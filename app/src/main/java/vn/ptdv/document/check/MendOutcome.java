package vn.ptdv.document.check;

import java.util.List;
import vn.ptdv.document.ooxml.Unreadable;

/** What mending a copy gave. */
public sealed interface MendOutcome {
    /** The mended copy, which findings are gone from it, and which are left to the clerk. */
    record Mended(byte[] file, List<LintFinding> done, List<LintFinding> left) implements MendOutcome {
        public Mended {
            done = List.copyOf(done);
            left = List.copyOf(left);
        }
    }

    /** It could not be read. */
    record Refused(Unreadable.Fault fault) implements MendOutcome {}
}
