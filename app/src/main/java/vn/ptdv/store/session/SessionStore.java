package vn.ptdv.store.session;

import static vn.ptdv.store.Columns.number;
import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.COMMITTEE_SESSION;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.model.session.Subject;
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
        Subjects subjects = Subjects.of(reading);
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
                .fetch(r -> item(r, subjects.get(r.get(SESSION_ITEM.KIND))));
    }

    /** What a session said about someone that left no event: an opinion, a longer limit, a refusal, a postponement. */
    public record Said(long itemId, LocalDate on, String title, Subject subject, Conclusion conclusion, String note) {}

    /** What closed sessions said about one candidacy without an event. */
    public List<Said> said(long candidacyId) {
        Subjects subjects = Subjects.of(reading);
        return reading
                .select(SESSION_ITEM.ID, SESSION_ITEM.KIND, SESSION_ITEM.CONCLUSION, SESSION_ITEM.NOTE)
                .select(COMMITTEE_SESSION.ON_DATE, COMMITTEE_SESSION.TITLE)
                .from(SESSION_ITEM)
                .join(COMMITTEE_SESSION)
                .on(COMMITTEE_SESSION.ID.eq(SESSION_ITEM.SESSION_ID))
                .where(SESSION_ITEM.CANDIDACY_ID.eq(candidacyId))
                .and(COMMITTEE_SESSION.STATE.eq(Meeting.State.CLOSED.name()))
                .and(SESSION_ITEM.CONCLUSION.isNotNull())
                .fetch(r -> new Said(
                        r.get(SESSION_ITEM.ID),
                        r.get(COMMITTEE_SESSION.ON_DATE),
                        r.get(COMMITTEE_SESSION.TITLE),
                        subjects.get(r.get(SESSION_ITEM.KIND)),
                        Conclusion.valueOf(r.get(SESSION_ITEM.CONCLUSION)),
                        text(r.get(SESSION_ITEM.NOTE))))
                .stream()
                .filter(s -> !SessionSteps.leavesEvent(s.subject().kind(), s.conclusion()))
                .toList();
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

    private static SessionItem item(Record r, Subject subject) {
        Optional<Ballot> ballot = Optional.ofNullable(r.get(SESSION_ITEM.PRESENT))
                .map(present -> new Ballot(
                        present, number(r.get(SESSION_ITEM.VOTES_FOR)), number(r.get(SESSION_ITEM.VOTES_AGAINST))));
        return new SessionItem(
                r.get(SESSION_ITEM.ID),
                r.get(SESSION_ITEM.CANDIDACY_ID),
                r.get(PERSON.ID),
                r.get(PERSON.FULL_NAME),
                r.get(UNIT.NAME),
                subject,
                r.get(SESSION_ITEM.ORD),
                ballot,
                Optional.ofNullable(r.get(SESSION_ITEM.CONCLUSION)).map(Conclusion::valueOf),
                text(r.get(SESSION_ITEM.DECISION_NO)),
                text(r.get(SESSION_ITEM.NOTE)));
    }
}
