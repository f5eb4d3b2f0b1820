package vn.ptdv.store.training;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventDocument;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.CandidacyWriter;
import vn.ptdv.store.process.ProcessData;

/** Having passed is a step of the process; whoever has gone beyond it only has the day of the certificate noted. */
public final class ClassPassed {
    private static final String NEW_MEMBER_CLASS = "NEW_MEMBER_CLASS";
    private final Work work;
    private final ProcessData process;
    private final ClassKind kind;

    public ClassPassed(Work work, ProcessData process, ClassKind kind) {
        this.work = work;
        this.process = process;
        this.kind = kind;
    }

    /** Writes what follows from a certificate that was not there before. */
    public void moveOn(long candidacyId, String number, LocalDate issuedOn) {
        String key = kind == ClassKind.AWARENESS ? StageKeys.CLASS : NEW_MEMBER_CLASS;
        List<Event> history = new CandidacyStore(work.reading()).history(candidacyId);
        Optional<CurrentState> state = process.states().derive(history);
        boolean follows = kind == ClassKind.AWARENESS
                ? state.filter(s -> isNext(s, key, issuedOn)).isPresent()
                : has(history, StageKeys.CEREMONY) && !has(history, key);
        if (follows && process.map().stage(key).isPresent()) {
            Event event = Event.of(process.map().eventKind(key, state), key, issuedOn)
                    .withDocument(new EventDocument(number, Optional.of(issuedOn)));
            new CandidacyWriter(work, process).record(candidacyId, event);
        } else {
            noteDay(candidacyId, issuedOn);
        }
    }

    private boolean isNext(CurrentState state, String key, LocalDate issuedOn) {
        return !state.hasLeft()
                && !state.since().isAfter(issuedOn)
                && process.map().nextOf(state.stageKey()).stream()
                        .anyMatch(n -> n.key().equals(key));
    }

    private static boolean has(List<Event> history, String key) {
        return history.stream().anyMatch(event -> event.stageKey().equals(key));
    }

    /** An older paper that turns up later does not make the last one older. */
    private void noteDay(long candidacyId, LocalDate issuedOn) {
        CandidacyRecord row = work.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(candidacyId));
        LocalDate last = row.getCertificateOn();
        if (last == null || last.isBefore(issuedOn)) {
            row.setCertificateOn(issuedOn);
            work.update(row);
        }
    }
}
