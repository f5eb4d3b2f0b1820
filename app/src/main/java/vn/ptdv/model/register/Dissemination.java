package vn.ptdv.model.register;

import java.time.LocalDate;
import java.util.Optional;

/** One session at which a directive was made known: where, when, how, how many of how many; id 0 is a new one. */
public record Dissemination(
        long id,
        long directiveId,
        Optional<Long> unitId,
        String unit,
        LocalDate on,
        String form,
        int attended,
        int total) {}
