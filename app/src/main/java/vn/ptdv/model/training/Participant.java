package vn.ptdv.model.training;

import java.math.BigDecimal;
import java.util.Optional;

/** Someone in a class as its list shows them. */
public record Participant(
        long id,
        long candidacyId,
        long personId,
        String name,
        long unitId,
        String unit,
        ParticipantState state,
        Optional<BigDecimal> score,
        String grade,
        int retakes,
        Optional<String> certificate) {}
