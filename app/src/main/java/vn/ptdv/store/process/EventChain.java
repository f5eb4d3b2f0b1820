package vn.ptdv.store.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Extension;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.Severity;
import vn.ptdv.store.book.Book;

/** Several events of each of many people, every one checked against those before it; written only later. */
public final class EventChain {
    private final Book book;
    private final ProcessTable process;

    public EventChain(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** One checked event. */
    private record Link(Event event, AdvanceResult result) {}

    /** The checked events of one person. */
    public static final class Checked {
        private final long candidacyId;
        private final List<Link> links;

        private Checked(long candidacyId, List<Link> links) {
            this.candidacyId = candidacyId;
            this.links = links;
        }

        /** How many events it would write. */
        public int size() {
            return links.size();
        }

        /** Why it is impossible, in words. */
        public List<String> refusals() {
            return links.stream()
                    .filter(l -> l.result instanceof AdvanceResult.Refused)
                    .flatMap(l -> ((AdvanceResult.Refused) l.result).reasons().stream())
                    .map(FindingText::of)
                    .toList();
        }

        /** What asks for a reason, in words. */
        public List<String> reasonsNeeded() {
            return links.stream()
                    .flatMap(l -> CandidacyActs.findings(l.result).stream())
                    .filter(f -> f.severity() == Severity.NEEDS_REASON)
                    .map(FindingText::of)
                    .toList();
        }

        /** Writes all of them inside an action. */
        public void write(CandidacyWriter writer, Optional<Long> sessionId, Optional<Approval> approval) {
            for (Link link : links) {
                List<Finding> findings = CandidacyActs.findings(link.result);
                long id = writer.record(candidacyId, link.event, sessionId);
                approval.ifPresent(a -> writer.exceptions(candidacyId, id, link.event.date(), findings, a));
            }
        }
    }

    public Map<Long, Checked> check(Map<Long, List<EventEntry>> wanted) {
        LocalDate today = LocalDate.now(book.writing().author().clock());
        CandidacyStore store = new CandidacyStore(book.reading());
        Map<Long, CandidateFacts> facts = store.facts(wanted.keySet(), today);
        Map<Long, List<Event>> histories = store.histories(wanted.keySet());
        Map<Long, Integer> checklists = store.checklists(wanted.keySet());
        Map<Long, Map<String, Extension>> moved = store.extensions(wanted.keySet());
        TypedEvent typedEvent = new TypedEvent(book.reading());
        Map<Long, Checked> checked = new HashMap<>();
        wanted.forEach((id, entries) -> {
            CandidateFacts known = facts.getOrDefault(id, CandidateFacts.of(""));
            List<Event> history = new ArrayList<>(histories.getOrDefault(id, List.of()));
            List<Link> links = new ArrayList<>();
            for (EventEntry typed : entries) {
                Optional<CurrentState> state = process.now().states().derive(history);
                Event event = EventRows.event(id, process.now().map().eventKind(typed.stageKey(), state), typed);
                AdvanceRequest request = new AdvanceRequest(known, List.copyOf(history), event, today)
                        .withExtensions(moved.getOrDefault(id, Map.of()));
                AdvanceResult result =
                        process.now().advance(checklists.getOrDefault(id, 1)).check(request);
                links.add(new Link(event, typedEvent.with(result, event)));
                history.add(event);
            }
            checked.put(id, new Checked(id, links));
        });
        return checked;
    }
}
