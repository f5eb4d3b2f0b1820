package vn.ptdv.store.session;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.COMMITTEE_SESSION;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.impl.DSL;
import vn.ptdv.logic.session.Tally;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.CommitteeSessionRecord;
import vn.ptdv.store.jooq.tables.records.SessionItemRecord;
import vn.ptdv.store.process.ProcessTable;

/** Preparing a session and taking its votes. */
public final class SessionActs {
    private static final int TITLE = 250;
    private final Book book;
    private final ProcessTable process;

    public SessionActs(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** One line of the grid of votes. */
    public record Vote(long itemId, Optional<Ballot> ballot, Optional<Conclusion> conclusion, String note) {
        public static Vote of(long itemId, Ballot ballot, Conclusion conclusion) {
            return new Vote(itemId, Optional.of(ballot), Optional.of(conclusion), "");
        }
    }

    public Saved save(Meeting wanted) {
        return save(wanted, List.of());
    }

    /** Saves with the names of the members; where there are names, the numbers follow from them. */
    public Saved save(Meeting typed, List<Attendee> attendees) {
        List<FieldFinding> nameless = Attendance.faults(attendees);
        if (!nameless.isEmpty()) {
            return new Saved.Refused(nameless);
        }
        Meeting wanted = attendees.isEmpty() ? typed : typed.attendedBy(attendees);
        String title = VietnameseText.clean(wanted.title());
        if (title.isEmpty()) {
            return Saved.refused("title", Fault.EMPTY);
        }
        if (title.length() > TITLE) {
            return Saved.refused("title", Fault.TOO_LONG, TITLE, title.length());
        }
        if (wanted.members() < 1) {
            return Saved.refused("members", Fault.EMPTY);
        }
        if (wanted.present() > wanted.members()) {
            return Saved.refused("present", Fault.PRESENT_OVER_TOTAL, wanted.present(), wanted.members());
        }
        if (wanted.id() != 0 && isClosed(wanted.id())) {
            return Saved.refused("state", Fault.SESSION_CLOSED);
        }
        return new Saved.Accepted(book.writing().write(Act.named("action.session.save", title), work -> {
            CommitteeSessionRecord row = wanted.id() == 0
                    ? new CommitteeSessionRecord()
                    : work.reading().fetchSingle(COMMITTEE_SESSION, COMMITTEE_SESSION.ID.eq(wanted.id()));
            fill(row, wanted, title);
            if (wanted.id() != 0) {
                work.update(row);
            }
            long id = wanted.id() != 0 ? wanted.id() : work.insert(row);
            Attendance.write(work, id, wanted.on(), attendees);
            return id;
        }));
    }

    /** Puts dossiers on the agenda, after those that stand there. */
    public Saved add(long sessionId, Collection<Long> candidacies, String subject) {
        return whileOpen(sessionId, Act.named("action.session.add", candidacies.size()), work -> {
            int next = work.reading()
                    .select(DSL.coalesce(DSL.max(SESSION_ITEM.ORD), 0))
                    .from(SESSION_ITEM)
                    .where(SESSION_ITEM.SESSION_ID.eq(sessionId))
                    .fetchSingle()
                    .value1();
            List<SessionItemRecord> rows = new ArrayList<>();
            for (Long candidacy : candidacies) {
                SessionItemRecord row = new SessionItemRecord();
                row.setSessionId(sessionId);
                row.setCandidacyId(candidacy);
                row.setKind(subject);
                row.setOrd(++next);
                rows.add(row);
            }
            work.insertAll(rows);
        });
    }

    public Saved remove(long sessionId, long itemId) {
        return whileOpen(sessionId, Act.named("action.session.remove"), work -> work.delete(SESSION_ITEM, itemId));
    }

    /** Takes an open session out with its agenda. */
    public Saved delete(long sessionId) {
        String title = new SessionStore(book.reading())
                .get(sessionId)
                .map(Meeting::title)
                .orElse("");
        return whileOpen(sessionId, Act.named("action.session.delete", title), work -> {
            rows(work, sessionId).keySet().forEach(item -> work.delete(SESSION_ITEM, item));
            Attendance.write(work, sessionId, LocalDate.EPOCH, List.of());
            work.delete(COMMITTEE_SESSION, sessionId);
        });
    }

    /** Puts the agenda into this order. */
    public Saved reorder(long sessionId, List<Long> items) {
        return whileOpen(sessionId, Act.named("action.session.order"), work -> {
            Map<Long, SessionItemRecord> rows = rows(work, sessionId);
            for (int i = 0; i < items.size(); i++) {
                SessionItemRecord row = rows.get(items.get(i));
                if (row != null) {
                    row.setOrd(i + 1);
                    work.update(row);
                }
            }
        });
    }

    /** Saves the grid of votes at once; numbers that cannot be right are refused at their line. */
    public Saved saveVotes(long sessionId, List<Vote> votes) {
        Meeting meeting = new SessionStore(book.reading()).get(sessionId).orElseThrow();
        List<FieldFinding> wrong = new ArrayList<>();
        for (Vote vote : votes) {
            vote.ballot()
                    .flatMap(b -> Tally.of(process.now().decidingVote(), meeting.on(), meeting.members(), b)
                            .fault())
                    .ifPresent(f -> wrong.add(new FieldFinding(f.field() + ":" + vote.itemId(), f.fault(), f.args())));
        }
        if (!wrong.isEmpty()) {
            return new Saved.Refused(wrong);
        }
        return whileOpen(sessionId, Act.named("action.session.votes", votes.size()), work -> {
            Map<Long, SessionItemRecord> rows = rows(work, sessionId);
            for (Vote vote : votes) {
                SessionItemRecord row = rows.get(vote.itemId());
                if (row != null) {
                    row.setPresent(vote.ballot().map(Ballot::present).orElse(null));
                    row.setVotesFor(vote.ballot().map(Ballot::inFavour).orElse(null));
                    row.setVotesAgainst(vote.ballot().map(Ballot::against).orElse(null));
                    row.setConclusion(vote.conclusion().map(Enum::name).orElse(null));
                    row.setNote(orNull(VietnameseText.nfc(vote.note()).strip()));
                    work.update(row);
                }
            }
        });
    }

    private Saved whileOpen(long sessionId, Act act, Consumer<Work> body) {
        if (isClosed(sessionId)) {
            return Saved.refused("state", Fault.SESSION_CLOSED);
        }
        book.writing().run(act, body);
        return new Saved.Accepted(sessionId);
    }

    private boolean isClosed(long sessionId) {
        return new SessionStore(book.reading())
                .get(sessionId)
                .filter(m -> m.state() == Meeting.State.CLOSED)
                .isPresent();
    }

    private static Map<Long, SessionItemRecord> rows(Work work, long sessionId) {
        return work.reading()
                .selectFrom(SESSION_ITEM)
                .where(SESSION_ITEM.SESSION_ID.eq(sessionId))
                .fetchMap(SESSION_ITEM.ID);
    }

    private static void fill(CommitteeSessionRecord row, Meeting wanted, String title) {
        row.setTitle(title);
        row.setOnDate(wanted.on());
        row.setPlace(orNull(VietnameseText.clean(wanted.place())));
        row.setChair(orNull(VietnameseText.clean(wanted.chair())));
        row.setSecretary(orNull(VietnameseText.clean(wanted.secretary())));
        row.setMembersTotal(wanted.members());
        row.setMembersPresent(wanted.present());
        row.setState(wanted.state().name());
        row.setNote(orNull(VietnameseText.nfc(wanted.note())));
    }
}
