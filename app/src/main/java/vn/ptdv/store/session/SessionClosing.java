package vn.ptdv.store.session;

import static vn.ptdv.store.jooq.Tables.COMMITTEE_SESSION;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.logic.session.Tally;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.session.ClosePlan;
import vn.ptdv.model.session.Closed;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.Numbering;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.jooq.tables.records.CommitteeSessionRecord;
import vn.ptdv.store.jooq.tables.records.SessionItemRecord;
import vn.ptdv.store.process.CandidacyWriter;
import vn.ptdv.store.process.EventChain;
import vn.ptdv.store.process.ProcessTable;

/** Closes a session: numbers one each, events for all, the register, all of it one action. */
public final class SessionClosing {
    private final Book book;
    private final ProcessTable process;
    private final RegisterActs register;

    /** The folder is where issued files lie. */
    public SessionClosing(Book book, ProcessTable process, Path folder) {
        this.book = book;
        this.process = process;
        this.register = new RegisterActs(book, folder);
    }

    /** One dossier with the number it gets and the checked events it leads to. */
    private record Step(
            SessionItem item,
            Optional<String> number,
            EventChain.Checked chain,
            Optional<SessionExtensions.Extended> extended) {
        boolean lacksLimit() {
            return SessionExtensions.isWanted(item) && extended.isEmpty();
        }
    }

    /** What closing would do and what stands in its way; nothing is written. */
    public ClosePlan preview(long sessionId, Numbering numbering) {
        SessionStore store = new SessionStore(book.reading());
        Meeting meeting = store.get(sessionId).orElseThrow();
        List<SessionItem> items = store.items(sessionId);
        List<Step> steps = steps(meeting, items, numbering);
        List<ClosePlan.Line> lines = steps.stream()
                .map(s -> new ClosePlan.Line(
                        s.item.id(), s.item.name(), s.item.conclusion(), s.number.orElse(""), s.chain.size()))
                .toList();
        return new ClosePlan(lines, faults(meeting, items, numbering), obstacles(steps, Optional.empty()));
    }

    /** Closes with the papers that were composed for it. */
    public Closed close(long sessionId, Numbering numbering, Optional<Approval> approval, Paperwork papers) {
        Meeting meeting = new SessionStore(book.reading()).get(sessionId).orElseThrow();
        List<SessionItem> items = new SessionStore(book.reading()).items(sessionId);
        List<FieldFinding> wrong = faults(meeting, items, numbering);
        if (!wrong.isEmpty()) {
            return new Closed.Refused(wrong, List.of());
        }
        List<Step> steps = steps(meeting, items, numbering);
        List<Closed.Obstacle> obstacles = obstacles(steps, approval);
        if (!obstacles.isEmpty()) {
            return new Closed.Refused(List.of(), obstacles);
        }
        register.issuing(Act.named("action.session.close", meeting.title()), (work, press) -> {
            steps.forEach(step -> write(work, meeting, step, approval));
            new SessionDocuments(work, press, numbering, papers).issue(meeting, decided(steps), items);
            CommitteeSessionRecord row =
                    work.reading().fetchSingle(COMMITTEE_SESSION, COMMITTEE_SESSION.ID.eq(sessionId));
            row.setState(Meeting.State.CLOSED.name());
            work.update(row);
        });
        List<String> numbers = steps.stream().flatMap(s -> s.number.stream()).toList();
        return new Closed.Done(numbers.size(), numbers);
    }

    private List<FieldFinding> faults(Meeting meeting, List<SessionItem> items, Numbering numbering) {
        List<FieldFinding> wrong = new ArrayList<>();
        if (meeting.state() == Meeting.State.CLOSED) {
            wrong.add(FieldFinding.of("state", Fault.SESSION_CLOSED));
        }
        if (numbering.signedOn().isBefore(meeting.on())) {
            wrong.add(FieldFinding.of("signedOn", Fault.BEFORE_PREDECESSOR, meeting.on()));
        }
        int needed = Tally.needed(process.now().decidingVote(), meeting.on(), meeting.members());
        for (SessionItem item : items) {
            boolean voted = item.ballot().isPresent()
                    || item.conclusion().filter(c -> c == Conclusion.POSTPONED).isPresent();
            Optional<FieldFinding> impossible = item.ballot()
                    .flatMap(b -> Tally.of(process.now().decidingVote(), meeting.on(), meeting.members(), b)
                            .fault());
            if (impossible.isPresent()) {
                // The members may have been corrected after the votes were typed.
                FieldFinding found = impossible.get();
                wrong.add(new FieldFinding("votes:" + item.id(), found.fault(), found.args()));
            } else if (item.conclusion().isEmpty() || !voted) {
                wrong.add(FieldFinding.of("votes:" + item.id(), Fault.VOTES_INCOMPLETE));
            } else if (item.conclusion().filter(c -> c == Conclusion.AGREED).isPresent()
                    && item.ballot().filter(b -> b.inFavour() < needed).isPresent()) {
                int inFavour = item.ballot().orElseThrow().inFavour();
                wrong.add(FieldFinding.of("votes:" + item.id(), Fault.THRESHOLD_NOT_REACHED, inFavour, needed));
            }
        }
        wrong.addAll(takenNumbers(items, numbering));
        return wrong;
    }

    private List<FieldFinding> takenNumbers(List<SessionItem> items, Numbering numbering) {
        int count = (int) items.stream().filter(SessionSteps::isDecided).count();
        Set<Integer> taken = book.reading()
                .select(REGISTER_ENTRY.NUMBER_VALUE)
                .from(REGISTER_ENTRY)
                .where(REGISTER_ENTRY.BODY_CODE.eq(numbering.body()))
                .and(REGISTER_ENTRY.TERM_KEY.eq(numbering.term()))
                .and(REGISTER_ENTRY.KIND_CODE.eq(numbering.kind()))
                .and(REGISTER_ENTRY.NUMBER_SUFFIX.eq(""))
                .and(REGISTER_ENTRY.NUMBER_VALUE.between(numbering.firstNumber(), numbering.firstNumber() + count - 1))
                .fetchSet(REGISTER_ENTRY.NUMBER_VALUE);
        return taken.stream()
                .sorted()
                .map(n -> FieldFinding.of("firstNumber", Fault.NUMBER_TAKEN, n))
                .toList();
    }

    private List<Step> steps(Meeting meeting, List<SessionItem> items, Numbering numbering) {
        int needed = Tally.needed(process.now().decidingVote(), meeting.on(), meeting.members());
        Map<Long, List<EventEntry>> wanted = new HashMap<>();
        Map<Long, String> numbers = new HashMap<>();
        for (SessionItem item : items) {
            String number = numbering.code(numbers.size());
            wanted.put(item.candidacyId(), SessionSteps.of(meeting, item, numbering, number, needed));
            if (SessionSteps.isDecided(item)) {
                numbers.put(item.id(), number);
            }
        }
        Map<Long, EventChain.Checked> chains = new EventChain(book, process).check(wanted);
        SessionExtensions extensions = new SessionExtensions(book, process);
        List<Step> steps = new ArrayList<>();
        for (SessionItem item : items) {
            EventChain.Checked chain = chains.get(item.candidacyId());
            if (chain != null) {
                steps.add(new Step(
                        item,
                        Optional.ofNullable(numbers.get(item.id())),
                        chain,
                        SessionExtensions.isWanted(item) ? extensions.of(item) : Optional.empty()));
            }
        }
        return steps;
    }

    private static List<Closed.Obstacle> obstacles(List<Step> steps, Optional<Approval> approval) {
        boolean approved = approval.filter(Approval::isComplete).isPresent();
        List<Closed.Obstacle> obstacles = new ArrayList<>();
        for (Step step : steps) {
            if (step.lacksLimit()) {
                obstacles.add(obstacle(step, Closed.Weight.IMPOSSIBLE, List.of(Texts.of("person.session.noLimit"))));
            } else if (!step.chain.refusals().isEmpty()) {
                obstacles.add(obstacle(step, Closed.Weight.IMPOSSIBLE, step.chain.refusals()));
            } else if (!approved && !step.chain.reasonsNeeded().isEmpty()) {
                obstacles.add(obstacle(step, Closed.Weight.NEEDS_REASON, step.chain.reasonsNeeded()));
            }
        }
        return obstacles;
    }

    private static Closed.Obstacle obstacle(Step step, Closed.Weight weight, List<String> why) {
        return new Closed.Obstacle(step.item.id(), step.item.name(), weight, why);
    }

    private void write(Work work, Meeting meeting, Step step, Optional<Approval> approval) {
        CandidacyWriter writer = new CandidacyWriter(work, process.now());
        step.chain.write(writer, Optional.of(meeting.id()), approval);
        step.extended.ifPresent(to -> SessionExtensions.write(work, meeting, to));
        step.number.ifPresent(number -> {
            SessionItemRecord row = work.reading().fetchSingle(SESSION_ITEM, SESSION_ITEM.ID.eq(step.item.id()));
            row.setDecisionNo(number);
            work.update(row);
        });
    }

    private static List<SessionDocuments.Decided> decided(List<Step> steps) {
        return steps.stream()
                .flatMap(s -> s.number.stream().map(number -> new SessionDocuments.Decided(s.item, number)))
                .toList();
    }
}
