package vn.ptdv.document.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stands under a copy of a document: which copy, its own number and day, who gets it, who answers for it. */
public record CopyNote(
        Kind kind,
        DocumentNumber number,
        String place,
        Optional<LocalDate> date,
        List<String> recipients,
        Signature signature) {
    public CopyNote {
        place = Words.clean(place);
        recipients = Words.clean(recipients);
    }

    /** The three copies of the older guidance, and the stamp that the newer one has instead. */
    public enum Kind {
        WHOLE,
        EXTRACT,
        FORWARDED,
        STAMP
    }
}
