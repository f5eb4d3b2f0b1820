package vn.ptdv.model.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** A document about one person: noted with a step of the process, put beside the person by hand, or both. */
public record PersonDocument(
        String key,
        String symbol,
        Optional<LocalDate> date,
        String subject,
        String organ,
        Optional<RegisterState> state,
        OptionalLong documentId,
        OptionalLong linkId) {}
