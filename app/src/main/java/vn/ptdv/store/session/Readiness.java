package vn.ptdv.store.session;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.COMMITTEE_SESSION;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.CandidacyKind;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.Subject;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.Deciders;
import vn.ptdv.store.process.ProcessData;
import vn.ptdv.store.process.ProcessTable;

/** Which dossiers can go to a session, and why the others cannot. */
public final class Readiness {
    private final Book book;
    private final ProcessTable process;

    public Readiness(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** The dossiers between the cell's vote and the session, the ready ones first. */
    public List<DossierReadiness> list(Subject subject, LocalDate on) {
        ProcessData data = process.now();
        ItemKind kind = subject.kind();
        Result<? extends Record> rows = rows(stages(data, subject.span()), subject.whom());
        List<Long> ids = rows.getValues(CANDIDACY.ID);
        CandidacyStore store = new CandidacyStore(book.reading());
        Map<Long, CandidateFacts> facts = store.facts(ids, on);
        Map<Long, List<Event>> histories = store.histories(ids);
        Map<Integer, vn.ptdv.logic.process.Advance> advances = new HashMap<>();
        Hindrances hindrances = hindrances(subject, ids, on);
        return rows.stream()
                .map(r -> {
                    long id = r.get(CANDIDACY.ID);
                    CandidateFacts known = Optional.ofNullable(facts.get(id)).orElseGet(() -> CandidateFacts.of(""));
                    List<String> why = new ArrayList<>(hindrances.of(id, r.get(UNIT.ID)));
                    if (kind.isDecided()) {
                        AdvanceResult result = advances.computeIfAbsent(
                                        r.get(CANDIDACY.CHECKLIST_VERSION), data::advance)
                                .check(new AdvanceRequest(
                                        known, histories.getOrDefault(id, List.of()), wanted(subject, on), on));
                        why.addAll(whyNot(kind, result));
                    }
                    return new DossierReadiness(
                            id, r.get(PERSON.ID), r.get(PERSON.FULL_NAME), r.get(UNIT.NAME), kind, why);
                })
                .sorted(java.util.Comparator.comparing(d -> !d.isReady()))
                .toList();
    }

    private static Event wanted(Subject subject, LocalDate on) {
        boolean leaves = subject.kind() == ItemKind.REMOVE || subject.kind() == ItemKind.CANCEL;
        return Event.of(leaves ? EventKind.EXIT : EventKind.STAGE, subject.target(), on);
    }

    /** What stands in the way besides the rules: another session, another body, no limit that could be moved. */
    private record Hindrances(Map<Long, String> elsewhere, Deciders deciders, Optional<Set<Long>> movable) {
        List<String> of(long candidacyId, long unitId) {
            List<String> why = new ArrayList<>();
            Optional.ofNullable(elsewhere.get(candidacyId))
                    .ifPresent(title -> why.add(Texts.of("person.session.elsewhere", title)));
            deciders.of(unitId).ifPresent(d -> why.add(Texts.of("person.session.otherBody", d.unit(), d.competence())));
            if (movable.filter(ids -> !ids.contains(candidacyId)).isPresent()) {
                why.add(Texts.of("person.session.noLimit"));
            }
            return why;
        }
    }

    private Hindrances hindrances(Subject subject, List<Long> ids, LocalDate on) {
        return new Hindrances(
                openSessions(),
                Deciders.on(book.reading(), on),
                subject.kind() == ItemKind.EXTEND
                        ? Optional.of(new SessionExtensions(book, process).movable(ids, subject.target()))
                        : Optional.empty());
    }

    /** On the agenda of which open sessions dossiers stand already. */
    private Map<Long, String> openSessions() {
        Map<Long, String> titles = new HashMap<>();
        book.reading()
                .select(SESSION_ITEM.CANDIDACY_ID, COMMITTEE_SESSION.TITLE)
                .from(SESSION_ITEM)
                .join(COMMITTEE_SESSION)
                .on(COMMITTEE_SESSION.ID.eq(SESSION_ITEM.SESSION_ID))
                .where(COMMITTEE_SESSION.STATE.eq(Meeting.State.OPEN.name()))
                .forEach(r -> titles.put(r.value1(), r.value2()));
        return titles;
    }

    /** Nobody is struck off by the state of a dossier alone: the two resolutions before are always to be looked at. */
    private static List<String> whyNot(ItemKind kind, AdvanceResult result) {
        return kind == ItemKind.REMOVE && !(result instanceof AdvanceResult.Refused)
                ? List.of(Texts.of("person.session.removal"))
                : whyNot(result);
    }

    private static List<String> whyNot(AdvanceResult result) {
        if (result instanceof AdvanceResult.Refused refused) {
            return refused.reasons().stream().map(FindingText::of).toList();
        }
        List<Finding> findings = result instanceof AdvanceResult.NeedsReason asks
                ? asks.findings()
                : ((AdvanceResult.Allowed) result).findings();
        return findings.stream()
                .filter(f -> f.severity() == Severity.NEEDS_REASON || isGap(f.code()))
                .map(FindingText::of)
                .toList();
    }

    /** A gap in the dossier is only a warning for the rules, but it keeps a dossier off the agenda. */
    private static boolean isGap(FindingCode code) {
        return code == FindingCode.PAPER_MISSING || code == FindingCode.PAPER_EXPIRED;
    }

    private static List<String> stages(ProcessData data, Subject.Span span) {
        int first = data.map().stage(span.from()).map(Stage::order).orElse(0);
        int last = data.map().stage(span.to()).map(Stage::order).orElse(Integer.MAX_VALUE);
        return data.map().stages().stream()
                .filter(s -> s.order() >= first && s.order() < last)
                .map(Stage::key)
                .toList();
    }

    private Result<? extends Record> rows(List<String> stages, Subject.Whom whom) {
        return book.reading()
                .select(CANDIDACY.ID, CANDIDACY.CHECKLIST_VERSION, PERSON.ID, PERSON.FULL_NAME, UNIT.ID, UNIT.NAME)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(CANDIDACY.EXIT_KEY.isNull().and(CANDIDACY.STAGE_KEY.in(stages)))
                .and(whose(whom))
                .orderBy(UNIT.ORD, UNIT.NAME, CANDIDACY.ID)
                .fetch();
    }

    private static Condition whose(Subject.Whom whom) {
        return switch (whom) {
            case ALL -> DSL.noCondition();
            case NEW -> CANDIDACY.KIND.eq(CandidacyKind.FIRST.name());
            case FORMER -> CANDIDACY.KIND.eq(CandidacyKind.READMISSION.name());
        };
    }
}
