package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.Optional;

/** The paper behind a change of organisation, and the day from which it holds. */
public record UnitDecision(
        String number, Optional<LocalDate> decidedOn, LocalDate effectiveOn, String issuer, String note) {
    public static UnitDecision of(String number, LocalDate effectiveOn) {
        return new UnitDecision(number, Optional.of(effectiveOn), effectiveOn, "", "");
    }
}
