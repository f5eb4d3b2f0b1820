package vn.ptdv.logic.person;

import java.util.List;

/** The outcome of a check: taken as it is, taken with questions, or not a citizen number. */
public sealed interface CitizenCheck {
    record Accepted(String number) implements CitizenCheck {}

    /** To be shown as a warning; either the number or the person's other facts may be wrong. */
    record Doubtful(String number, List<CitizenFinding> findings) implements CitizenCheck {
        public Doubtful {
            findings = List.copyOf(findings);
        }
    }

    record Refused(CitizenFinding finding) implements CitizenCheck {}
}
