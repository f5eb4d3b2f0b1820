package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.model.process.CandidacyKind;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Extension;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;

/** Reads candidacies, their events, and what the checks need to know of them. */
public final class CandidacyStore {
    private final DSLContext reading;

    public CandidacyStore(DSLContext reading) {
        this.reading = reading;
    }

    public Optional<Candidacy> get(long id) {
        return reading.selectFrom(CANDIDACY)
                .where(CANDIDACY.ID.eq(id))
                .fetchOptional()
                .map(this::candidacy);
    }

    /** The candidacies of one person, the newest first. */
    public List<Candidacy> of(long personId) {
        return reading.selectFrom(CANDIDACY)
                .where(CANDIDACY.PERSON_ID.eq(personId))
                .orderBy(CANDIDACY.OPENED_ON.desc(), CANDIDACY.ID.desc())
                .fetch(this::candidacy);
    }

    /** All events in the order in which they were recorded, also those that no longer count. */
    public List<Event> history(long candidacyId) {
        return histories(List.of(candidacyId)).getOrDefault(candidacyId, List.of());
    }

    public Map<Long, List<Event>> histories(Collection<Long> ids) {
        Map<Long, List<Event>> found = new HashMap<>();
        reading.selectFrom(EVENT)
                .where(EVENT.CANDIDACY_ID.in(ids))
                .orderBy(EVENT.CANDIDACY_ID, EVENT.SEQ)
                .fetchGroups(EVENT.CANDIDACY_ID)
                .forEach((id, rows) ->
                        found.put(id, rows.stream().map(EventRows::event).toList()));
        return found;
    }

    /** Limits that were moved, by candidacy and rule key. */
    public Map<Long, Map<String, Extension>> extensions(Collection<Long> candidacies) {
        Map<Long, Map<String, Extension>> moved = new HashMap<>();
        reading.selectFrom(DEADLINE)
                .where(DEADLINE.CANDIDACY_ID.in(candidacies))
                .and(DEADLINE.EXTENDED_TO.isNotNull())
                .and(DEADLINE.VOID.isFalse())
                .orderBy(DEADLINE.ID)
                .forEach(r -> moved.computeIfAbsent(r.getCandidacyId(), k -> new HashMap<>())
                        .put(r.getRuleKey(), new Extension(r.getExtendedTo(), text(r.getExtendReason()))));
        return moved;
    }

    public Map<Long, CandidateFacts> facts(Collection<Long> ids, LocalDate today) {
        return new FactsReader(reading, ids, today).read();
    }

    /** With which checklist each dossier was opened. */
    Map<Long, Integer> checklists(Collection<Long> ids) {
        return reading.select(CANDIDACY.ID, CANDIDACY.CHECKLIST_VERSION)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.in(ids))
                .fetchMap(CANDIDACY.ID, CANDIDACY.CHECKLIST_VERSION);
    }

    private Candidacy candidacy(CandidacyRecord r) {
        List<String> groups = reading.select(CANDIDACY_GROUP.GROUP_CODE)
                .from(CANDIDACY_GROUP)
                .where(CANDIDACY_GROUP.CANDIDACY_ID.eq(r.getId()))
                .fetch(CANDIDACY_GROUP.GROUP_CODE);
        return new Candidacy(
                r.getId(),
                r.getPersonId(),
                r.getUnitId(),
                CandidacyKind.valueOf(r.getKind()),
                FactsReader.specialGroups(groups),
                r.getOpenedOn(),
                r.getChecklistVersion());
    }
}
