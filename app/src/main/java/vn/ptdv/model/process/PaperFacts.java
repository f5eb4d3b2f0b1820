package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** One paper of the dossier as far as checks need it. */
public record PaperFacts(String code, PaperState state, Optional<LocalDate> date) {}
