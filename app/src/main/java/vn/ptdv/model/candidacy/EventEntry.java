package vn.ptdv.model.candidacy;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.process.EventDocument;
import vn.ptdv.model.process.Votes;

/** An event as a clerk types it; what it does follows from its key and from where the person stands. */
public record EventEntry(
        String stageKey,
        LocalDate date,
        Optional<LocalDate> receivedOn,
        String organ,
        EventDocument document,
        Optional<Votes> votes,
        String note,
        Optional<Long> sessionId) {
    public static EventEntry of(String stageKey, LocalDate date) {
        return new EventEntry(
                stageKey, date, Optional.empty(), "", EventDocument.NONE, Optional.empty(), "", Optional.empty());
    }

    public EventEntry withVotes(Votes counted) {
        return new EventEntry(stageKey, date, receivedOn, organ, document, Optional.of(counted), note, sessionId);
    }

    public EventEntry withDocument(String number, LocalDate signed) {
        EventDocument paper = new EventDocument(number, Optional.of(signed));
        return new EventEntry(stageKey, date, receivedOn, organ, paper, votes, note, sessionId);
    }

    public EventEntry withReceivedOn(LocalDate day) {
        return new EventEntry(stageKey, date, Optional.of(day), organ, document, votes, note, sessionId);
    }

    public EventEntry withNote(String words) {
        return new EventEntry(stageKey, date, receivedOn, organ, document, votes, words, sessionId);
    }

    public EventEntry withOrgan(String name) {
        return new EventEntry(stageKey, date, receivedOn, name, document, votes, note, sessionId);
    }

    public EventEntry inSession(long session) {
        return new EventEntry(stageKey, date, receivedOn, organ, document, votes, note, Optional.of(session));
    }
}
