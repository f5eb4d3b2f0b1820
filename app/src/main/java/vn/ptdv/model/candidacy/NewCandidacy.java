package vn.ptdv.model.candidacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.model.process.LeavingFacts;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.SpecialGroup;

/** Someone who is taken into the source; with how they left the Party when it is a re-admission. */
public record NewCandidacy(
        long personId,
        long unitId,
        LocalDate openedOn,
        Set<MassOrganisation> introducedBy,
        Set<SpecialGroup> groups,
        Optional<LeavingFacts> leaving,
        String note) {
    public static NewCandidacy first(long personId, long unitId, LocalDate openedOn) {
        return new NewCandidacy(personId, unitId, openedOn, Set.of(), Set.of(), Optional.empty(), "");
    }

    public NewCandidacy of(long person) {
        return new NewCandidacy(person, unitId, openedOn, introducedBy, groups, leaving, note);
    }

    public NewCandidacy introducedBy(Set<MassOrganisation> bodies) {
        return new NewCandidacy(personId, unitId, openedOn, Set.copyOf(bodies), groups, leaving, note);
    }

    public NewCandidacy withGroups(Set<SpecialGroup> traits) {
        return new NewCandidacy(personId, unitId, openedOn, introducedBy, Set.copyOf(traits), leaving, note);
    }

    /** A re-admission, which is a candidacy of its own. */
    public NewCandidacy after(LeavingFacts left) {
        return new NewCandidacy(personId, unitId, openedOn, introducedBy, groups, Optional.of(left), note);
    }
}
