package vn.ptdv.store.session;

import static vn.ptdv.store.Columns.number;
import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.COMMITTEE_SESSION;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.jooq.tables.records.CommitteeSessionRecord;

/** Reads sessions. */
public final class SessionStore {
    private final DSLContext reading;

    public SessionStore(DSLContext reading) {
        this.reading = reading;
    }

    /** Sessions, the newest first. */
    public List<Meeting> list() {
        return reading.selectFrom(COMMITTEE_SESSION)
                .orderBy(COMMITTEE_SESSION.ON_DATE.desc(), COMMITTEE_SESSION.ID.desc())
                .fetch(SessionStore::meeting);
    }

    public Optional<Meeting> get(long id) {
        return reading.selectFrom(COMMITTEE_SESSION)
                .where(COMMITTEE_SESSION.ID.eq(id))
                .fetchOptional()
                .map(SessionStore::meeting);
    }

    /** How many dossiers are on the agenda of each session. */
    public Map<Long, Integer> sizes() {
        return reading.select(SESSION_ITEM.SESSION_ID, DSL.count())
                .from(SESSION_ITEM)
                .groupBy(SESSION_ITEM.SESSION_ID)
                .fetchMap(r -> r.value1(), r -> r.value2());
    }

    /** The first number of a series after the highest in use. */
    public int nextNumber(String body, String term, String kind) {
        return 1
                + reading.select(DSL.coalesce(DSL.max(REGISTER_ENTRY.NUMBER_VALUE), 0))
                        .from(REGISTER_ENTRY)
                        .where(REGISTER_ENTRY.BODY_CODE.eq(body))
                        .and(REGISTER_ENTRY.TERM_KEY.eq(term))
                        .and(REGISTER_ENTRY.KIND_CODE.eq(kind))
                        .fetchSingle()
                        .value1();
    }

    /** The agenda in its order. */
    public List<SessionItem> items(long sessionId) {
        return reading.select(SESSION_ITEM.fields())
                .select(PERSON.ID, PERSON.FULL_NAME, UNIT.NAME)
                .from(SESSION_ITEM)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(SESSION_ITEM.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(SESSION_ITEM.SESSION_ID.eq(sessionId))
                .orderBy(SESSION_ITEM.ORD, SESSION_ITEM.ID)
                .fetch(SessionStore::item);
    }

    private static Meeting meeting(CommitteeSessionRecord r) {
        return new Meeting(
                r.getId(),
                r.getTitle(),
                r.getOnDate(),
                text(r.getPlace()),
                text(r.getChair()),
                text(r.getSecretary()),
                number(r.getMembersTotal()),
                number(r.getMembersPresent()),
                Meeting.State.valueOf(r.getState()),
                text(r.getNote()));
    }

    private static SessionItem item(Record r) {
        Optional<Ballot> ballot = Optional.ofNullable(r.get(SESSION_ITEM.PRESENT))
                .map(present -> new Ballot(
                        present, number(r.get(SESSION_ITEM.VOTES_FOR)), number(r.get(SESSION_ITEM.VOTES_AGAINST))));
        return new SessionItem(
                r.get(SESSION_ITEM.ID),
                r.get(SESSION_ITEM.CANDIDACY_ID),
                r.get(PERSON.ID),
                r.get(PERSON.FULL_NAME),
                r.get(UNIT.NAME),
                ItemKind.valueOf(r.get(SESSION_ITEM.KIND)),
                r.get(SESSION_ITEM.ORD),
                ballot,
                Optional.ofNullable(r.get(SESSION_ITEM.CONCLUSION)).map(Conclusion::valueOf),
                text(r.get(SESSION_ITEM.DECISION_NO)),
                text(r.get(SESSION_ITEM.NOTE)));
    }
}
