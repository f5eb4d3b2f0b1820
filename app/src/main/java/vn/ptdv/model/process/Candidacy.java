package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Set;

/** One attempt of a person to become a member; the state is derived from its events. */
public record Candidacy(
        long id,
        long personId,
        long unitId,
        CandidacyKind kind,
        Set<SpecialGroup> groups,
        LocalDate startedOn,
        int checklistVersion) {}
