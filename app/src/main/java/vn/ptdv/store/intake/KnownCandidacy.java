package vn.ptdv.store.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.model.process.HelperRole;

/** The newest candidacy of a person as a list could tell it: its unit, the days of its steps, helpers, certificate. */
public record KnownCandidacy(
        long id, long unitId, Map<String, Step> steps, Map<HelperRole, String> helpers, Optional<Certificate> paper) {
    /** A step that holds, with the number of its document. */
    public record Step(long eventId, LocalDate on, String number) {}

    /** The awareness certificate. */
    public record Certificate(long id, String number, LocalDate issuedOn, String issuer, String grade) {}
}
