package vn.ptdv.store.session;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.Numbering;
import vn.ptdv.model.session.SessionItem;

/** The events that a conclusion leads to. */
final class SessionSteps {
    private static final String REFUSED = "REFUSED";

    private SessionSteps() {}

    /** Whether a conclusion ends in a decision of its own number. */
    static boolean isDecided(SessionItem item) {
        return item.kind().isDecided()
                && item.conclusion().filter(c -> c == Conclusion.AGREED).isPresent();
    }

    /** Whether a conclusion is to be seen in the events. */
    static boolean leavesEvent(ItemKind kind, Conclusion conclusion) {
        return switch (conclusion) {
            case AGREED -> kind.isDecided();
            case REFUSED -> kind == ItemKind.ADMIT;
            case POSTPONED -> false;
        };
    }

    static List<EventEntry> of(Meeting meeting, SessionItem item, Numbering numbering, String number, int needed) {
        Conclusion conclusion = item.conclusion().orElse(Conclusion.POSTPONED);
        Votes votes = votes(meeting, item.ballot());
        if (conclusion == Conclusion.POSTPONED) {
            return List.of();
        }
        if (conclusion == Conclusion.REFUSED) {
            return item.kind() == ItemKind.ADMIT
                    ? List.of(refusal(meeting, item, needed).withVotes(votes).inSession(meeting.id()))
                    : List.of();
        }
        return switch (item.kind()) {
            case ADMIT ->
                List.of(
                        EventEntry.of(StageKeys.BTV_VOTE, meeting.on())
                                .withVotes(votes)
                                .inSession(meeting.id()),
                        EventEntry.of(StageKeys.DECISION, numbering.signedOn())
                                .withDocument(number, numbering.signedOn())
                                .inSession(meeting.id()));
            case RECOGNISE ->
                List.of(EventEntry.of(StageKeys.RECOGNITION, numbering.signedOn())
                        .withVotes(votes)
                        .withDocument(number, numbering.signedOn())
                        .inSession(meeting.id()));
            case EXTEND, OPINION -> List.of();
            case REMOVE, CANCEL ->
                List.of(EventEntry.of(item.subject().target(), numbering.signedOn())
                        .withVotes(votes)
                        .withDocument(number, numbering.signedOn())
                        .withNote(reason(item, Texts.of("person.session.leftBy", number, meeting.title())))
                        .inSession(meeting.id()));
        };
    }

    /** Too few votes is one thing, a refusal of the committee another. */
    private static EventEntry refusal(Meeting meeting, SessionItem item, int needed) {
        boolean tooFew = item.ballot().filter(b -> b.inFavour() < needed).isPresent();
        String words = Texts.of(
                tooFew ? "person.session.tooFew" : "person.session.notAgreed",
                meeting.title(),
                item.ballot().map(Ballot::inFavour).orElse(0),
                meeting.members(),
                needed);
        return EventEntry.of(tooFew ? StageKeys.VOTE_FAILED : REFUSED, meeting.on())
                .withNote(reason(item, words));
    }

    /** What the secretary noted, or what the session itself says of it: whoever leaves has a reason. */
    private static String reason(SessionItem item, String words) {
        return item.note().isBlank() ? words : item.note();
    }

    private static Votes votes(Meeting meeting, Optional<Ballot> ballot) {
        Ballot cast = ballot.orElse(new Ballot(0, 0, 0));
        return new Votes(
                meeting.members(),
                meeting.members(),
                cast.present(),
                cast.inFavour(),
                cast.against(),
                VoteMethod.SECRET_BALLOT);
    }
}
