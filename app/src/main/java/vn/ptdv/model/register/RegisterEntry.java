package vn.ptdv.model.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** One line of the register; an empty text means that nothing is noted. */
public record RegisterEntry(
        long id,
        Series series,
        RegisterNumber number,
        String symbol,
        Optional<LocalDate> date,
        String subject,
        String signer,
        RegisterState state,
        String voidReason,
        OptionalLong documentId) {}
