package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.number;
import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.Columns.text;

import java.util.Optional;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.process.Cancellation;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventDocument;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;
import vn.ptdv.store.jooq.tables.records.EventRecord;

/** A row of the event table as an event, and back. */
final class EventRows {
    private EventRows() {}

    static Event event(EventRecord r) {
        return new Event(
                r.getId(),
                r.getCandidacyId(),
                EventKind.valueOf(r.getKind()),
                r.getStageKey(),
                r.getOnDate(),
                Optional.ofNullable(r.getReceivedOn()),
                text(r.getOrgan()),
                new EventDocument(text(r.getDocNo()), Optional.ofNullable(r.getDocOn())),
                votes(r),
                text(r.getNote()),
                text(r.getRuleSetKey()),
                cancellation(r));
    }

    /** What was typed, as the event that it would be. */
    static Event event(long candidacyId, EventKind kind, EventEntry typed) {
        return new Event(
                0,
                candidacyId,
                kind,
                typed.stageKey(),
                typed.date(),
                typed.receivedOn(),
                VietnameseText.clean(typed.organ()),
                new EventDocument(
                        VietnameseText.clean(typed.document().number()),
                        typed.document().date()),
                typed.votes(),
                VietnameseText.nfc(typed.note()),
                "",
                Optional.empty());
    }

    static void fill(EventRecord row, Event event) {
        row.setKind(event.kind().name());
        row.setStageKey(event.stageKey());
        row.setOnDate(event.date());
        row.setReceivedOn(event.receivedOn().orElse(null));
        row.setOrgan(orNull(event.organ()));
        row.setDocNo(orNull(event.document().number()));
        row.setDocOn(event.document().date().orElse(null));
        row.setNote(orNull(event.note()));
        row.setRuleSetKey(orNull(event.ruleSetId()));
        row.setVotesTotal(event.votes().map(Votes::total).orElse(null));
        row.setVotesSummoned(event.votes().map(Votes::summoned).orElse(null));
        row.setVotesPresent(event.votes().map(Votes::present).orElse(null));
        row.setVotesFor(event.votes().map(Votes::inFavour).orElse(null));
        row.setVotesAgainst(event.votes().map(Votes::against).orElse(null));
        row.setVoteMethod(event.votes().map(v -> v.method().name()).orElse(null));
    }

    private static Optional<Votes> votes(EventRecord r) {
        if (r.getVotesSummoned() == null) {
            return Optional.empty();
        }
        String method = text(r.getVoteMethod());
        return Optional.of(new Votes(
                number(r.getVotesTotal()),
                r.getVotesSummoned(),
                number(r.getVotesPresent()),
                number(r.getVotesFor()),
                number(r.getVotesAgainst()),
                method.isEmpty() ? VoteMethod.SECRET_BALLOT : VoteMethod.valueOf(method)));
    }

    private static Optional<Cancellation> cancellation(EventRecord r) {
        return r.getCancelled()
                ? Optional.of(new Cancellation(
                        java.util.Objects.requireNonNullElse(r.getCancelledOn(), r.getOnDate()),
                        text(r.getCancelReason())))
                : Optional.empty();
    }
}
