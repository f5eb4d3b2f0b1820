package vn.ptdv.model.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Something that is due: a deadline of a person, a letter that waits for its reply, a follow-up of the office, or what a document from above asks. */
public record DueLine(
        Kind kind,
        long id,
        Optional<Long> candidacyId,
        String name,
        Optional<Long> unitId,
        String unit,
        String officer,
        String what,
        LocalDate due,
        Optional<LocalDate> doneOn,
        Basis basis) {
    /** What the line leads to. */
    public enum Kind {
        DEADLINE,
        VERIFICATION,
        OPINION,
        FOLLOW_UP,
        DIRECTIVE
    }

    /** What the day rests on; empty for a day that somebody set. */
    public record Basis(String ruleKey, Optional<LocalDate> on, String ruleSet, String source, Trust trust) {
        public static final Basis NONE = new Basis("", Optional.empty(), "", "", Trust.VERIFIED);
    }

    /** Whether somebody has checked the rule against its text. */
    public enum Trust {
        VERIFIED,
        UNVERIFIED
    }

    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    public DueLine withOfficer(String who, String title) {
        return new DueLine(kind, id, candidacyId, name, unitId, unit, who, title, due, doneOn, basis);
    }
}
