package vn.ptdv.store.document;

import java.time.LocalDate;
import java.util.Optional;

/** A paper that concerns one unit: what it is, its number and day, what it is about, and what it means for the unit. */
public record UnitPaper(Kind kind, String number, Optional<LocalDate> on, String subject, String note) {
    /** Where the paper comes from. */
    public enum Kind {
        ISSUED,
        DRAFT,
        RECEIVED,
        ORGANISATION,
        QUOTA,
        FOLLOW
    }
}
