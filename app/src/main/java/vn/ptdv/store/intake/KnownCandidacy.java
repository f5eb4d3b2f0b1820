package vn.ptdv.store.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.model.process.HelperRole;

/** A candidacy of a person as a list could tell it: its unit, the days of its steps, helpers, certificate. */
public record KnownCandidacy(
        long id,
        long unitId,
        LocalDate opened,
        Optional<LocalDate> closed,
        Map<String, Step> steps,
        Map<HelperRole, List<String>> helpers,
        Optional<Certificate> paper) {
    public KnownCandidacy with(Optional<Certificate> certificate) {
        return new KnownCandidacy(id, unitId, opened, closed, steps, helpers, certificate);
    }

    /** A step that holds, with the number of its document, and its place among the events of one day. */
    public record Step(LocalDate on, String number, int place) {
        Step later(Step other) {
            int days = on.compareTo(other.on);
            return days > 0 || (days == 0 && place > other.place) ? this : other;
        }
    }

    /** The awareness certificate. */
    public record Certificate(long id, String number, LocalDate issuedOn, String issuer, String grade) {}
}
