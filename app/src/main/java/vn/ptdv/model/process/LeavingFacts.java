package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** How and when a former member left the Party. */
public record LeavingFacts(
        LocalDate leftOn, LeavingReason reason, Optional<LocalDate> recordClearedOn, int earlierReadmissions) {}
