package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventDocument;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.process.Votes;
import vn.ptdv.store.jooq.tables.records.EventRecord;
import vn.ptdv.store.jooq.tables.records.SessionItemRecord;

/** Turns the steps of a journey into events with their papers, votes and rule sets. */
final class EventMaker {
    private static final Map<String, String> ORGANS = Map.of(
            StageKeys.SUBCOMMITTEE, "DUBP",
            StageKeys.BASE_VOTE, "DUCS",
            StageKeys.BASE_VOTE2, "DUCS",
            StageKeys.APPRAISAL, "BTC",
            StageKeys.BTV_VOTE, "BTV",
            StageKeys.DECISION, "BTV",
            StageKeys.RECOGNITION, "BTV",
            StageKeys.CLASS, "TTCT");
    private final World world;
    private final Ballot ballot;
    private final int numbersAMeeting;

    EventMaker(World world) {
        this.world = world;
        this.ballot = new Ballot(world);
        this.numbersAMeeting = 10 + world.size.people() / 60;
    }

    void write(Rows rows, Case its) {
        int number = 0;
        for (Journey.Step step : its.journey.steps) {
            EventRecord row = new EventRecord();
            row.setId(rows.newId());
            row.setCandidacyId(its.id());
            row.setSeq(its.eventRows.size() + 1);
            row.setKind(step.kind().name());
            row.setStageKey(step.key());
            row.setOnDate(step.day());
            row.setUnitId(its.row.getUnitId());
            world.ruleSet(step.day()).ifPresent(row::setRuleSetKey);
            number = step.meeting().map(m -> item(rows, its, step, m, row)).orElse(number);
            paper(row, its, step, number);
            Optional<Votes> votes = ballot.at(step.key(), its.unit, step.day(), its.dice);
            votes.ifPresent(v -> votes(row, v));
            rows.add(row);
            its.eventRows.add(row);
            its.events.add(event(row, step, votes));
        }
    }

    /** Puts the candidacy on the list of a meeting that is still to come. */
    void await(Rows rows, Case its, SampleSessions.Meeting meeting) {
        SessionItemRecord row = new SessionItemRecord();
        row.setSessionId(meeting.id);
        row.setCandidacyId(its.id());
        row.setKind(its.journey.reached(StageKeys.CEREMONY) ? "RECOGNISE" : "ADMIT");
        row.setOrd(meeting.nextItem());
        rows.add(row);
    }

    private int item(Rows rows, Case its, Journey.Step step, SampleSessions.Meeting meeting, EventRecord event) {
        int ord = meeting.nextItem();
        int number = meeting.number * numbersAMeeting + ord;
        Votes votes = ballot.at(step.key(), its.unit, step.day(), its.dice).orElseThrow();
        SessionItemRecord row = new SessionItemRecord();
        row.setSessionId(meeting.id);
        row.setCandidacyId(its.id());
        row.setKind(step.key().equals(StageKeys.RECOGNITION) ? "RECOGNISE" : "ADMIT");
        row.setOrd(ord);
        row.setPresent(votes.present());
        row.setVotesFor(votes.inFavour());
        row.setVotesAgainst(votes.against());
        row.setConclusion("AGREED");
        row.setDecisionNo(world.words.of("NUMBER", StageKeys.DECISION, number));
        rows.add(row);
        event.setSessionId(meeting.id);
        return number;
    }

    private void paper(EventRecord row, Case its, Journey.Step step, int number) {
        if (step.kind() == EventKind.EXIT) {
            row.setNote(world.words.of("EXIT", step.key()));
            return;
        }
        if (step.kind() == EventKind.FACT || step.kind() == EventKind.RETURN) {
            return;
        }
        String organ = ORGANS.get(step.key());
        if (organ != null) {
            row.setOrgan(world.words.of("ORGAN", organ));
        }
        if (step.key().equals(StageKeys.DECISION)) {
            row.setReceivedOn(SampleSessions.workday(step.day().plusDays(its.dice.between(1, 5))));
        }
        if (world.words.has("NUMBER", step.key())) {
            boolean numbered =
                    step.key().equals(StageKeys.DECISION) || step.key().equals(StageKeys.RECOGNITION);
            row.setDocNo(world.words.of("NUMBER", step.key(), numbered ? number : its.dice.between(1, 90)));
            row.setDocOn(step.day());
        }
    }

    private static void votes(EventRecord row, Votes votes) {
        row.setVotesTotal(votes.total());
        row.setVotesSummoned(votes.summoned());
        row.setVotesPresent(votes.present());
        row.setVotesFor(votes.inFavour());
        row.setVotesAgainst(votes.against());
        row.setVoteMethod(votes.method().name());
    }

    private static Event event(EventRecord row, Journey.Step step, Optional<Votes> votes) {
        String number = row.getDocNo() == null ? "" : row.getDocNo();
        Optional<LocalDate> received = Optional.ofNullable(row.getReceivedOn());
        return new Event(
                row.getId(),
                row.getCandidacyId(),
                step.kind(),
                step.key(),
                step.day(),
                received,
                "",
                new EventDocument(number, Optional.ofNullable(row.getDocOn())),
                votes,
                "",
                row.getRuleSetKey() == null ? "" : row.getRuleSetKey(),
                Optional.empty());
    }
}
