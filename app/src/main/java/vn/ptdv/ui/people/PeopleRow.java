package vn.ptdv.ui.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.store.person.PersonBriefs.Brief;

/** One line of the table, with everything that sorting and filtering need already worked out. */
record PeopleRow(
        CandidateRow facts, Brief brief, String birth, String stage, int order, long days, Set<String> groups) {
    long id() {
        return facts.candidacyId();
    }

    boolean isOverdue(LocalDate today) {
        return facts.nextDue().filter(today::isAfter).isPresent();
    }

    Optional<LocalDate> nextDue() {
        return facts.nextDue();
    }
}
