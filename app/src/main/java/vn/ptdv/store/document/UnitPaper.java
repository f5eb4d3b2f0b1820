package vn.ptdv.store.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper that concerns one unit: what it is, its number and day, what it is about, and what it means for the unit.
 *
 * @param id of the document, the directive, the decision or the mark, as the kind says
 */
public record UnitPaper(Kind kind, long id, String number, Optional<LocalDate> on, String subject, String note) {
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
