package vn.ptdv.store.process;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.candidacy.Recorded;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Extension;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.person.PersonNames;

/** What a clerk does to one candidacy; every act is checked first and is one action that can be taken back. */
public final class CandidacyActs {
    private final Book book;
    private final ProcessTable process;

    public CandidacyActs(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** Takes a person into the source; one who is still on the way is refused. */
    public Saved open(NewCandidacy wanted) {
        boolean onTheWay = book.reading()
                .fetchExists(
                        CANDIDACY,
                        CANDIDACY
                                .PERSON_ID
                                .eq(wanted.personId())
                                .and(CANDIDACY.EXIT_KEY.isNull())
                                .and(CANDIDACY.OFFICIAL_ON.isNull().or(CANDIDACY.RECOGNISED_ON.isNull())));
        if (onTheWay) {
            return Saved.refused("person", Fault.ALREADY_THERE);
        }
        if (wanted.openedOn().isAfter(today())) {
            return Saved.refused("openedOn", Fault.IN_FUTURE);
        }
        return new Saved.Accepted(book.writing()
                .write(
                        Act.named("action.candidacy.open", name(wanted.personId())),
                        work -> new CandidacyWriter(work, process.now()).open(wanted)));
    }

    /** Takes someone into the source whom the book does not know yet, as one act. */
    public Saved openNew(Map<PersonField, String> facts, NewCandidacy wanted) {
        if (wanted.openedOn().isAfter(today())) {
            return Saved.refused("openedOn", Fault.IN_FUTURE);
        }
        return new PersonActs(book)
                .add(
                        facts,
                        "action.candidacy.open",
                        (work, person) -> new CandidacyWriter(work, process.now()).open(wanted.of(person)));
    }

    /** Asks what the rules say, and writes nothing. */
    public AdvanceResult check(long candidacyId, EventEntry typed) {
        AdvanceRequest request = request(candidacyId, typed, history(candidacyId));
        return checked(advance(candidacyId).check(request), request.event());
    }

    private AdvanceResult checked(AdvanceResult result, Event event) {
        return new TypedEvent(book.reading()).with(result, event);
    }

    /** The deadlines that begin to run with the event. */
    public List<Deadline> following(long candidacyId, EventEntry typed) {
        return advance(candidacyId).following(request(candidacyId, typed, history(candidacyId)));
    }

    public Recorded record(long candidacyId, EventEntry typed) {
        return record(candidacyId, typed, Optional.empty());
    }

    /** Records an event; against a rule only with a reason and the name of who approved. */
    public Recorded record(long candidacyId, EventEntry typed, Optional<Approval> approval) {
        AdvanceRequest request = request(candidacyId, typed, history(candidacyId));
        AdvanceResult result = checked(advance(candidacyId).check(request), request.event());
        return answered(result, approval).orElseGet(() -> {
            Act act = Act.named("action.candidacy.event", stageName(typed.stageKey()), nameOf(candidacyId));
            return book.writing().write(act, work -> {
                CandidacyWriter writer = new CandidacyWriter(work, process.now());
                long id = writer.record(candidacyId, request.event(), typed.sessionId());
                approval.ifPresent(a -> writer.exceptions(candidacyId, id, typed.date(), findings(result), a));
                return new Recorded.Accepted(id, findings(result));
            });
        });
    }

    /** Changes what an event says; deadlines that rested on it are computed anew and the old ones stay as void. */
    public Recorded edit(Event event, EventEntry typed, Optional<Approval> approval) {
        long id = event.candidacyId();
        List<Event> others =
                history(id).stream().filter(e -> e.id() != event.id()).toList();
        Event wanted = EventRows.event(id, event.kind(), typed);
        AdvanceResult result = checked(
                advance(id)
                        .check(new AdvanceRequest(facts(id), others, wanted, today()).withExtensions(extensions(id))),
                wanted);
        return answered(result, approval).orElseGet(() -> {
            Act act = Act.named("action.candidacy.event_edit", stageName(typed.stageKey()), nameOf(id));
            book.writing().run(act, work -> {
                CandidacyWriter writer = new CandidacyWriter(work, process.now());
                writer.change(event.id(), wanted);
                approval.ifPresent(a -> writer.exceptions(id, event.id(), typed.date(), findings(result), a));
            });
            return new Recorded.Accepted(event.id(), findings(result));
        });
    }

    /** Goes back to an event: everything later is cancelled with a reason and stays to be read. */
    public Saved goBack(long candidacyId, long lastKept, String reason) {
        if (reason.isBlank()) {
            return Saved.refused("reason", Fault.EMPTY);
        }
        List<Event> later = new LaterEvents(process.now().map()).than(history(candidacyId), lastKept);
        if (later.isEmpty()) {
            return Saved.refused("event", Fault.STATE_FORBIDS);
        }
        book.writing().run(Act.named("action.candidacy.back", nameOf(candidacyId)), work -> {
            CandidacyWriter writer = new CandidacyWriter(work, process.now());
            later.forEach(event -> writer.cancel(event, today(), reason.strip()));
            writer.refresh(candidacyId);
        });
        return new Saved.Accepted(candidacyId);
    }

    /** Switches the special groups and with them the lines of the checklist. */
    public void setGroups(long candidacyId, Set<SpecialGroup> wanted) {
        book.writing().run(Act.named("action.candidacy.groups", nameOf(candidacyId)), work -> {
            Map<String, Long> now = work.reading()
                    .selectFrom(CANDIDACY_GROUP)
                    .where(CANDIDACY_GROUP.CANDIDACY_ID.eq(candidacyId))
                    .fetchMap(CANDIDACY_GROUP.GROUP_CODE, CANDIDACY_GROUP.ID);
            now.forEach((code, row) -> {
                if (!wanted.contains(SpecialGroup.valueOf(code))) {
                    work.delete(CANDIDACY_GROUP, row);
                }
            });
            CandidacyWriter writer = new CandidacyWriter(work, process.now());
            wanted.stream()
                    .filter(g -> !now.containsKey(g.name()))
                    .sorted()
                    .forEach(g -> writer.addGroup(candidacyId, g));
        });
    }

    /** Moves a dossier to the newest checklist, which never happens by itself. */
    public Saved moveToNewestChecklist(long candidacyId) {
        CandidacyRecord seen = book.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(candidacyId));
        int newest = process.now().newestChecklist();
        if (seen.getChecklistVersion() >= newest) {
            return Saved.refused("checklist", Fault.STATE_FORBIDS);
        }
        book.writing().run(Act.named("action.candidacy.checklist", nameOf(candidacyId)), work -> {
            seen.setChecklistVersion(newest);
            work.update(seen);
        });
        return new Saved.Accepted(candidacyId);
    }

    /** What may follow from where the person stands: next steps, ways out, ways back. */
    public Ways ways(long candidacyId) {
        Optional<CurrentState> state = process.now().states().derive(history(candidacyId));
        return new Ways(
                state.filter(s -> !s.hasLeft())
                        .map(s -> process.now().map().nextOf(s.stageKey()))
                        .orElse(List.of()),
                state.filter(s -> !s.hasLeft())
                        .map(s -> process.now().map().exitsOf(s.stageKey()))
                        .orElse(List.of()),
                state.flatMap(CurrentState::exitKey)
                        .map(process.now().map()::returnsOf)
                        .orElse(List.of()));
    }

    /** The ways from one state. */
    public record Ways(List<Stage> next, List<Stage> exits, List<Stage> returns) {}

    private AdvanceRequest request(long id, EventEntry typed, List<Event> history) {
        Optional<CurrentState> state = process.now().states().derive(history);
        Event event = EventRows.event(id, process.now().map().eventKind(typed.stageKey(), state), typed);
        return new AdvanceRequest(facts(id), history, event, today()).withExtensions(extensions(id));
    }

    private vn.ptdv.logic.process.Advance advance(long candidacyId) {
        int version = book.reading()
                .select(CANDIDACY.CHECKLIST_VERSION)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.eq(candidacyId))
                .fetchSingle()
                .value1();
        return process.now().advance(version);
    }

    /** The answer that ends it, unless one may go on. */
    static Optional<Recorded> answered(AdvanceResult result, Optional<Approval> approval) {
        if (result instanceof AdvanceResult.Refused refused) {
            return Optional.of(new Recorded.Refused(refused.reasons()));
        }
        boolean approved = approval.filter(Approval::isComplete).isPresent();
        return result instanceof AdvanceResult.NeedsReason asks && !approved
                ? Optional.of(new Recorded.NeedsReason(asks.findings()))
                : Optional.empty();
    }

    static List<Finding> findings(AdvanceResult result) {
        if (result instanceof AdvanceResult.Allowed allowed) {
            return allowed.findings();
        }
        return result instanceof AdvanceResult.NeedsReason asks ? asks.findings() : List.of();
    }

    private vn.ptdv.model.process.CandidateFacts facts(long candidacyId) {
        return java.util.Objects.requireNonNull(new CandidacyStore(book.reading())
                .facts(List.of(candidacyId), today())
                .get(candidacyId));
    }

    private Map<String, Extension> extensions(long candidacyId) {
        return new CandidacyStore(book.reading())
                .extensions(List.of(candidacyId))
                .getOrDefault(candidacyId, Map.of());
    }

    private List<Event> history(long candidacyId) {
        return new CandidacyStore(book.reading()).history(candidacyId);
    }

    private String stageName(String key) {
        return process.now().map().stage(key).map(Stage::name).orElse(key);
    }

    private String name(long personId) {
        return PersonNames.of(book.reading(), personId);
    }

    private String nameOf(long candidacyId) {
        return PersonNames.ofCandidacy(book.reading(), candidacyId);
    }

    private LocalDate today() {
        return LocalDate.now(book.writing().author().clock());
    }
}
