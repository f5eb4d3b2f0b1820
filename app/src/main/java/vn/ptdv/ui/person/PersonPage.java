package vn.ptdv.ui.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.dossier.HandOver;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.model.person.Absence;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.register.PersonDocument;
import vn.ptdv.store.person.Duplicates;
import vn.ptdv.store.person.PersonChanges;
import vn.ptdv.store.process.CandidacyActs;

/** All that the page of one person shows, read in one go. */
record PersonPage(
        Person person,
        Optional<Image> photo,
        List<FamilyMember> family,
        List<Absence> absences,
        List<Duplicates.Suspect> suspects,
        List<Choice> ways,
        Optional<Way> way,
        List<PersonDocument> documents,
        List<PersonChanges.Line> changes) {

    /** One of several candidacies of the same person, in words. */
    record Choice(long id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** Whether a new candidacy may be opened: there is none, or all have come to an end. */
    boolean mayBegin() {
        return way.flatMap(w -> w.place().state())
                .map(s -> s.hasLeft() || isOver(s))
                .orElse(true);
    }

    private static boolean isOver(CurrentState state) {
        return state.key().equals(StageKeys.OFFICIAL);
    }

    /** The candidacy that is shown, with where it stands and all that hangs on it. */
    record Way(Candidacy candidacy, String unit, Place place, List<Event> events, List<TimeLine> timeline, File file) {}

    /** Where one stands, in words, and what may follow. */
    record Place(Optional<CurrentState> state, String words, CandidacyActs.Ways ways, List<Warning> warnings) {}

    /** Papers, letters, and who helps. */
    record File(
            Map<DossierPart, List<DossierLine>> papers,
            List<Verification> letters,
            List<HandOver> handOvers,
            List<HelperAssignment> helpers,
            List<ReviewLine> reviews) {}

    /** Something to look at, with the rule's source and whether it was checked. */
    record Warning(Severity severity, String text, String source) {}
}
