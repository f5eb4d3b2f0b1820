package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** What happened to a candidacy on a day. Events are cancelled with a reason, never deleted. */
public record Event(
        long id,
        long candidacyId,
        EventKind kind,
        String stageKey,
        LocalDate date,
        Optional<LocalDate> receivedOn,
        String organ,
        EventDocument document,
        Optional<Votes> votes,
        String note,
        String ruleSetId,
        Optional<Cancellation> cancelled) {

    /** An event with nothing but its day, for callers that add the rest. */
    public static Event of(EventKind kind, String stageKey, LocalDate date) {
        return new Event(
                0,
                0,
                kind,
                stageKey,
                date,
                Optional.empty(),
                "",
                EventDocument.NONE,
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }

    public boolean isActive() {
        return cancelled.isEmpty();
    }

    public Event withVotes(Votes counted) {
        return copy(receivedOn, document, Optional.of(counted), ruleSetId, cancelled);
    }

    public Event withDocument(EventDocument paper) {
        return copy(receivedOn, paper, votes, ruleSetId, cancelled);
    }

    /** With the day on which the cell received the document. */
    public Event withReceivedOn(LocalDate day) {
        return copy(Optional.of(day), document, votes, ruleSetId, cancelled);
    }

    public Event withNote(String words) {
        return new Event(
                id, candidacyId, kind, stageKey, date, receivedOn, organ, document, votes, words, ruleSetId, cancelled);
    }

    public Event withRuleSet(String id) {
        return copy(receivedOn, document, votes, id, cancelled);
    }

    public Event withCancellation(Cancellation cancellation) {
        return copy(receivedOn, document, votes, ruleSetId, Optional.of(cancellation));
    }

    private Event copy(
            Optional<LocalDate> received,
            EventDocument paper,
            Optional<Votes> counted,
            String ruleSet,
            Optional<Cancellation> cancellation) {
        return new Event(
                id, candidacyId, kind, stageKey, date, received, organ, paper, counted, note, ruleSet, cancellation);
    }
}
