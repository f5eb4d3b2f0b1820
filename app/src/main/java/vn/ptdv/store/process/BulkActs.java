package vn.ptdv.store.process;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jooq.Record;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Extension;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;

/** The same act on many people: first shown person by person, then written as one action for those who may go. */
public final class BulkActs {
    private final Book book;
    private final ProcessTable process;

    public BulkActs(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** One person with all that the check needs. */
    private record Checked(BulkPlan.Line line, Event event, List<Finding> findings) {}

    /** Who would be taken along to a step, who only with a reason, and who not and why. */
    public BulkPlan planAdvance(Collection<Long> ids, EventEntry typed) {
        return new BulkPlan(check(ids, typed).stream().map(Checked::line).toList());
    }

    /** Records the event for all who may go; those who need a reason go only with an approval. */
    public int advance(Collection<Long> ids, EventEntry typed, Optional<Approval> approval) {
        return advance(ids, typed, approval, done -> {});
    }

    /** The same; {@code after} is told how many are done and may stop it, which leaves nothing behind. */
    public int advance(Collection<Long> ids, EventEntry typed, Optional<Approval> approval, IntConsumer after) {
        boolean approved = approval.filter(Approval::isComplete).isPresent();
        List<Checked> going = check(ids, typed).stream()
                .filter(c -> c.line.verdict() == BulkPlan.Verdict.GOES
                        || (approved && c.line.verdict() == BulkPlan.Verdict.GOES_WITH_REASON))
                .toList();
        String stage =
                process.now().map().stage(typed.stageKey()).map(Stage::name).orElse(typed.stageKey());
        book.writing().run(Act.named("action.candidacy.advance", stage, going.size()), work -> {
            CandidacyWriter writer = new CandidacyWriter(work, process.now());
            int done = 0;
            for (Checked one : going) {
                after.accept(done++);
                long id = one.line.candidacyId();
                long event = writer.record(id, one.event, typed.sessionId());
                approval.ifPresent(a -> writer.exceptions(id, event, typed.date(), one.findings, a));
            }
        });
        return going.size();
    }

    /** Puts people under another unit, as after a merger; history stays as it was. {@code after} is as with a step. */
    public int setUnit(Collection<Long> ids, long unitId, IntConsumer after) {
        String unit = book.reading()
                .select(UNIT.NAME)
                .from(UNIT)
                .where(UNIT.ID.eq(unitId))
                .fetchSingle()
                .value1();
        return book.writing().write(Act.named("action.candidacy.unit", ids.size(), unit), work -> {
            List<CandidacyRecord> rows = work.reading()
                    .selectFrom(CANDIDACY)
                    .where(CANDIDACY.ID.in(ids).and(CANDIDACY.UNIT_ID.ne(unitId)))
                    .fetch();
            int done = 0;
            for (CandidacyRecord row : rows) {
                after.accept(done++);
                row.setUnitId(unitId);
                work.update(row);
            }
            return rows.size();
        });
    }

    private List<Checked> check(Collection<Long> ids, EventEntry typed) {
        LocalDate today = LocalDate.now(book.writing().author().clock());
        CandidacyStore store = new CandidacyStore(book.reading());
        TypedEvent typedEvent = new TypedEvent(book.reading());
        Map<Long, CandidateFacts> facts = store.facts(ids, today);
        Map<Long, List<Event>> histories = store.histories(ids);
        Map<Long, Map<String, Extension>> moved = store.extensions(ids);
        Map<Integer, vn.ptdv.logic.process.Advance> byChecklist = new HashMap<>();
        Map<Long, Record> people = people(ids);
        List<Checked> checked = new ArrayList<>();
        for (Long id : ids) {
            Record person = people.get(id);
            CandidateFacts known = facts.get(id);
            if (person != null && known != null) {
                AdvanceRequest request = request(id, typed, histories.getOrDefault(id, List.of()), known, today)
                        .withExtensions(moved.getOrDefault(id, Map.of()));
                AdvanceResult result = byChecklist
                        .computeIfAbsent(person.get(CANDIDACY.CHECKLIST_VERSION), process.now()::advance)
                        .check(request);
                result = typedEvent.with(result, request.event());
                checked.add(new Checked(line(id, person, result), request.event(), CandidacyActs.findings(result)));
            }
        }
        return checked;
    }

    private AdvanceRequest request(
            long id, EventEntry typed, List<Event> history, CandidateFacts facts, LocalDate today) {
        Optional<CurrentState> state = process.now().states().derive(history);
        Event event = EventRows.event(id, process.now().map().eventKind(typed.stageKey(), state), typed);
        return new AdvanceRequest(facts, history, event, today);
    }

    private static BulkPlan.Line line(long id, Record person, AdvanceResult result) {
        return new BulkPlan.Line(
                id,
                person.get(PERSON.ID),
                person.get(PERSON.FULL_NAME),
                verdict(result),
                why(result).toList());
    }

    private static BulkPlan.Verdict verdict(AdvanceResult result) {
        if (result instanceof AdvanceResult.Refused) {
            return BulkPlan.Verdict.REFUSED;
        }
        return result instanceof AdvanceResult.NeedsReason ? BulkPlan.Verdict.GOES_WITH_REASON : BulkPlan.Verdict.GOES;
    }

    private static Stream<String> why(AdvanceResult result) {
        if (result instanceof AdvanceResult.Refused refused) {
            return refused.reasons().stream().map(FindingText::of);
        }
        return CandidacyActs.findings(result).stream()
                .filter(f -> f.severity() != Severity.FINE)
                .map(FindingText::of);
    }

    private Map<Long, Record> people(Collection<Long> ids) {
        Map<Long, Record> people = new HashMap<>();
        book.reading()
                .select(CANDIDACY.ID, CANDIDACY.CHECKLIST_VERSION, PERSON.ID, PERSON.FULL_NAME)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(CANDIDACY.ID.in(ids))
                .forEach(r -> people.put(r.get(CANDIDACY.ID), r));
        return people;
    }
}
