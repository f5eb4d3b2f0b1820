package vn.ptdv.store.session;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.COMMITTEE_MEMBER;
import static vn.ptdv.store.jooq.Tables.SESSION_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.CommitteeMemberRecord;
import vn.ptdv.store.jooq.tables.records.SessionMemberRecord;

/** The members of the body that decides, and who of them was at which session. */
public final class Attendance {
    private static final int NAME = 120;
    private static final int REASON = 500;
    private final DSLContext reading;

    public Attendance(DSLContext reading) {
        this.reading = reading;
    }

    /** The members of the day, all of them there until someone says otherwise. */
    public List<Attendee> members(LocalDate on) {
        return reading.selectFrom(COMMITTEE_MEMBER)
                .where(COMMITTEE_MEMBER.TO_ON.isNull().or(COMMITTEE_MEMBER.TO_ON.gt(on)))
                .orderBy(COMMITTEE_MEMBER.ORD, COMMITTEE_MEMBER.ID)
                .fetch(r -> Attendee.present(r.getFullName(), text(r.getPost())));
    }

    /** Who was noted for a session, in the order of the list; nobody where only numbers are known. */
    public List<Attendee> of(long sessionId) {
        return reading.selectFrom(SESSION_MEMBER)
                .where(SESSION_MEMBER.SESSION_ID.eq(sessionId))
                .orderBy(SESSION_MEMBER.ORD, SESSION_MEMBER.ID)
                .fetch(r -> new Attendee(
                        r.getFullName(),
                        text(r.getPost()),
                        r.getAbsent() ? Attendee.Presence.ABSENT : Attendee.Presence.PRESENT,
                        text(r.getAbsenceReason())));
    }

    /** What is wrong with a list; the field is that of its line. */
    static List<FieldFinding> faults(List<Attendee> attendees) {
        return IntStream.range(0, attendees.size())
                .boxed()
                .flatMap(i -> {
                    Attendee one = attendees.get(i);
                    String field = "member:" + i;
                    if (one.name().isBlank()) {
                        return java.util.stream.Stream.of(FieldFinding.of(field, Fault.EMPTY));
                    }
                    int length =
                            Math.max(one.name().length() - NAME, one.reason().length() - REASON);
                    return length > 0
                            ? java.util.stream.Stream.of(FieldFinding.of(
                                    field, Fault.TOO_LONG, NAME, one.name().length()))
                            : java.util.stream.Stream.<FieldFinding>empty();
                })
                .toList();
    }

    /** Keeps who was at a session; the same names are the members of the body from then on. */
    static void write(Work work, long sessionId, LocalDate on, List<Attendee> attendees) {
        work.reading()
                .selectFrom(SESSION_MEMBER)
                .where(SESSION_MEMBER.SESSION_ID.eq(sessionId))
                .fetch(SESSION_MEMBER.ID)
                .forEach(id -> work.delete(SESSION_MEMBER, id));
        for (int i = 0; i < attendees.size(); i++) {
            Attendee one = attendees.get(i);
            SessionMemberRecord row = new SessionMemberRecord();
            row.setSessionId(sessionId);
            row.setOrd(i + 1);
            row.setFullName(VietnameseText.clean(one.name()));
            row.setPost(orNull(VietnameseText.clean(one.post())));
            row.setAbsent(!one.isPresent());
            row.setAbsenceReason(one.isPresent() ? null : orNull(VietnameseText.clean(one.reason())));
            work.insert(row);
        }
        if (!attendees.isEmpty()) {
            members(work, on, attendees);
        }
    }

    private static void members(Work work, LocalDate on, List<Attendee> attendees) {
        Map<String, CommitteeMemberRecord> known = work.reading()
                .selectFrom(COMMITTEE_MEMBER)
                .where(COMMITTEE_MEMBER.TO_ON.isNull())
                .fetchMap(COMMITTEE_MEMBER.FULL_NAME);
        for (int i = 0; i < attendees.size(); i++) {
            String name = VietnameseText.clean(attendees.get(i).name());
            CommitteeMemberRecord old = known.remove(name);
            CommitteeMemberRecord row = old == null ? new CommitteeMemberRecord() : old;
            row.setFullName(name);
            row.setPost(orNull(VietnameseText.clean(attendees.get(i).post())));
            row.setOrd(i + 1);
            if (old == null) {
                work.insert(row);
            } else {
                work.update(row);
            }
        }
        known.values().forEach(gone -> {
            gone.setToOn(on);
            work.update(gone);
        });
    }
}
