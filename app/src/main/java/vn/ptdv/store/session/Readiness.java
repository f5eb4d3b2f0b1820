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
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.CandidacyStore;
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
    public List<DossierReadiness> list(ItemKind kind, LocalDate on) {
        ProcessData data = process.now();
        Range range = range(kind);
        Result<? extends Record> rows = rows(stages(data, range.from(), range.to()));
        List<Long> ids = rows.getValues(CANDIDACY.ID);
        CandidacyStore store = new CandidacyStore(book.reading());
        Map<Long, CandidateFacts> facts = store.facts(ids, on);
        Map<Long, List<Event>> histories = store.histories(ids);
        Map<Long, String> elsewhere = openSessions();
        Map<Integer, vn.ptdv.logic.process.Advance> advances = new HashMap<>();
        Event wanted = Event.of(kind == ItemKind.REMOVE ? EventKind.EXIT : EventKind.STAGE, range.target(), on);
        return rows.stream()
                .map(r -> {
                    long id = r.get(CANDIDACY.ID);
                    CandidateFacts known = Optional.ofNullable(facts.get(id)).orElseGet(() -> CandidateFacts.of(""));
                    AdvanceResult result = advances.computeIfAbsent(r.get(CANDIDACY.CHECKLIST_VERSION), data::advance)
                            .check(new AdvanceRequest(known, histories.getOrDefault(id, List.of()), wanted, on));
                    return new DossierReadiness(
                            id,
                            r.get(PERSON.ID),
                            r.get(PERSON.FULL_NAME),
                            r.get(UNIT.NAME),
                            kind,
                            whyNot(elsewhere.get(id), whyNot(kind, result)));
                })
                .sorted(java.util.Comparator.comparing(d -> !d.isReady()))
                .toList();
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

    private static List<String> whyNot(@Nullable String session, List<String> others) {
        if (session == null) {
            return others;
        }
        List<String> all = new ArrayList<>(List.of(Texts.of("person.session.elsewhere", session)));
        all.addAll(others);
        return all;
    }

    /** Between which stages the dossiers stand, and what the session would record. */
    private record Range(String from, String to, String target) {}

    private static Range range(ItemKind kind) {
        return switch (kind) {
            case ADMIT -> new Range(StageKeys.CELL_VOTE, StageKeys.BTV_VOTE, StageKeys.BTV_VOTE);
            case RECOGNISE -> new Range(StageKeys.CELL_VOTE2, StageKeys.RECOGNITION, StageKeys.RECOGNITION);
            case REMOVE -> new Range(StageKeys.CEREMONY, StageKeys.RECOGNITION, SessionSteps.DELETED);
        };
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

    private static List<String> stages(ProcessData data, String from, String to) {
        int first = data.map().stage(from).map(Stage::order).orElse(0);
        int last = data.map().stage(to).map(Stage::order).orElse(0);
        return data.map().stages().stream()
                .filter(s -> s.order() >= first && s.order() < last)
                .map(Stage::key)
                .toList();
    }

    private Result<? extends Record> rows(List<String> stages) {
        return book.reading()
                .select(CANDIDACY.ID, CANDIDACY.CHECKLIST_VERSION, PERSON.ID, PERSON.FULL_NAME, UNIT.NAME)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(CANDIDACY.EXIT_KEY.isNull().and(CANDIDACY.STAGE_KEY.in(stages)))
                .orderBy(UNIT.ORD, UNIT.NAME, CANDIDACY.ID)
                .fetch();
    }
}
