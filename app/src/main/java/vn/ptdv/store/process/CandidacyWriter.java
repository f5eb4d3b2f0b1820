package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import vn.ptdv.logic.candidacy.Milestones;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.process.CandidacyKind;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.jooq.tables.records.CandidacyGroupRecord;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.EventRecord;
import vn.ptdv.store.jooq.tables.records.RuleExceptionRecord;

/** Writes candidacies and events inside an action and keeps everything that follows from them right; it checks nothing. */
public final class CandidacyWriter {
    private final Work work;
    private final ProcessData data;
    private final CandidacyStore store;
    private final DeadlineWriter deadlines;

    public CandidacyWriter(Work work, ProcessData data) {
        this.work = work;
        this.data = data;
        this.store = new CandidacyStore(work.reading());
        this.deadlines = new DeadlineWriter(work, data);
    }

    /** Opens a candidacy with its first event, being taken into the source. */
    public long open(NewCandidacy wanted) {
        return open(wanted, List.of());
    }

    /** Opens a candidacy whose history is known; what follows from it is derived once, at the end. */
    public long open(NewCandidacy wanted, List<Event> history) {
        CandidacyRecord row = new CandidacyRecord();
        row.setPersonId(wanted.personId());
        row.setUnitId(wanted.unitId());
        row.setKind((wanted.leaving().isPresent() ? CandidacyKind.READMISSION : CandidacyKind.FIRST).name());
        row.setOpenedOn(wanted.openedOn());
        row.setIntroducedBy(bodies(wanted));
        row.setYouthMember(wanted.introducedBy().contains(MassOrganisation.YOUTH_UNION));
        row.setStageKey(StageKeys.SOURCE);
        row.setStageSince(wanted.openedOn());
        row.setChecklistVersion(data.newestChecklist());
        row.setNote(orNull(wanted.note()));
        wanted.leaving().ifPresent(left -> {
            row.setLeftOn(left.leftOn());
            row.setLeftReasonCode(left.reason().name());
            row.setRecordClearedOn(left.recordClearedOn().orElse(null));
            row.setEarlierReadmissions(left.earlierReadmissions());
        });
        long id = work.insert(row);
        wanted.groups().forEach(group -> addGroup(id, group));
        append(id, Event.of(EventKind.STAGE, StageKeys.SOURCE, wanted.openedOn()));
        history.forEach(event -> append(id, event));
        refresh(id);
        return id;
    }

    /** Writes an event and leaves what follows from it to a later refresh. */
    void append(long candidacyId, Event event) {
        insert(candidacyId, event, Optional.empty());
    }

    void addGroup(long candidacyId, SpecialGroup group) {
        CandidacyGroupRecord row = new CandidacyGroupRecord();
        row.setCandidacyId(candidacyId);
        row.setGroupCode(group.name());
        work.insert(row);
    }

    public long record(long candidacyId, Event event) {
        return record(candidacyId, event, Optional.empty());
    }

    /** Writes an event, the official date that follows from a recognition, and all that is derived. */
    public long record(long candidacyId, Event event, Optional<Long> sessionId) {
        long id = insert(candidacyId, event, sessionId);
        if (event.kind() == EventKind.STAGE && event.stageKey().equals(StageKeys.RECOGNITION)) {
            officialDay(candidacyId)
                    .ifPresent(day ->
                            insert(candidacyId, Event.of(EventKind.STAGE, StageKeys.OFFICIAL, day), Optional.empty()));
        }
        refresh(candidacyId);
        return id;
    }

    /** An event keeps its place and its row; what it says changes, and with it all that followed. */
    void change(long eventId, Event event) {
        EventRecord row = work.reading().fetchSingle(EVENT, EVENT.ID.eq(eventId));
        EventRows.fill(row, stamped(event));
        work.update(row);
        refresh(row.getCandidacyId());
    }

    void cancel(Event event, LocalDate on, String reason) {
        EventRecord row = work.reading().fetchSingle(EVENT, EVENT.ID.eq(event.id()));
        row.setCancelled(true);
        row.setCancelledOn(on);
        row.setCancelReason(reason);
        work.update(row);
    }

    /** Notes every rule that somebody went on against. */
    void exceptions(long candidacyId, long eventId, LocalDate on, List<Finding> findings, Approval approval) {
        findings.stream().filter(f -> f.severity() == Severity.NEEDS_REASON).forEach(f -> {
            RuleExceptionRecord row = new RuleExceptionRecord();
            row.setCandidacyId(candidacyId);
            row.setEventId(eventId);
            row.setRuleKey(f.ruleKey().isEmpty() ? f.code().name() : f.ruleKey());
            row.setMessage(FindingText.of(f));
            row.setReason(approval.reason());
            row.setApprover(approval.approver());
            row.setOnDate(on);
            work.insert(row);
        });
    }

    /** Derives stage, milestones and deadlines anew from the events. */
    void refresh(long candidacyId) {
        List<Event> all = store.history(candidacyId);
        Milestones milestones = new Milestones(data.effective().of(all));
        CandidacyRecord row = work.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(candidacyId));
        data.states().derive(all).ifPresent(state -> fill(row, state));
        fill(row, milestones);
        work.update(row);
        deadlines.sync(candidacyId, milestones.effective());
    }

    private long insert(long candidacyId, Event event, Optional<Long> sessionId) {
        if (event.kind() == EventKind.EXIT && event.note().isBlank()) {
            throw new WriteRefused(WriteRefused.Reason.INVALID, event.stageKey());
        }
        EventRecord row = new EventRecord();
        row.setCandidacyId(candidacyId);
        row.setSeq(nextSeq(candidacyId));
        EventRows.fill(row, stamped(event));
        row.setSessionId(sessionId.orElse(null));
        return work.insert(row);
    }

    private Event stamped(Event event) {
        return data.rules()
                .at(event.date())
                .map(set -> event.withRuleSet(set.id()))
                .orElse(event);
    }

    private int nextSeq(long candidacyId) {
        return work.reading()
                        .select(DSL.coalesce(DSL.max(EVENT.SEQ), 0))
                        .from(EVENT)
                        .where(EVENT.CANDIDACY_ID.eq(candidacyId))
                        .fetchSingle()
                        .value1()
                + 1;
    }

    private Optional<LocalDate> officialDay(long candidacyId) {
        return new Milestones(data.effective().of(store.history(candidacyId)))
                .day(StageKeys.CEREMONY)
                .flatMap(data.deadlines()::probationEnd);
    }

    private static void fill(CandidacyRecord row, CurrentState state) {
        row.setStageKey(state.stageKey());
        row.setStageSince(state.since());
        row.setExitKey(state.exitKey().orElse(null));
        row.setClosedOn(state.hasLeft() ? state.since() : null);
    }

    private static void fill(CandidacyRecord row, Milestones m) {
        row.setSympathiserOn(m.day(StageKeys.SYMPATHISER).orElse(null));
        m.event(StageKeys.CLASS)
                .flatMap(e -> e.document().date().or(() -> Optional.of(e.date())))
                .ifPresent(row::setCertificateOn);
        row.setFileOn(m.file().orElse(null));
        row.setCellVoteOn(m.day(StageKeys.CELL_VOTE).orElse(null));
        row.setDecisionOn(m.day(StageKeys.DECISION).orElse(null));
        row.setDecisionNo(m.number(StageKeys.DECISION).orElse(null));
        row.setCeremonyOn(m.day(StageKeys.CEREMONY).orElse(null));
        row.setRecognisedOn(m.day(StageKeys.RECOGNITION).orElse(null));
        row.setRecognitionNo(m.number(StageKeys.RECOGNITION).orElse(null));
        row.setOfficialOn(m.day(StageKeys.OFFICIAL).orElse(null));
    }

    private static @org.jspecify.annotations.Nullable String bodies(NewCandidacy wanted) {
        return orNull(wanted.introducedBy().stream().map(Enum::name).sorted().collect(Collectors.joining("|")));
    }
}
