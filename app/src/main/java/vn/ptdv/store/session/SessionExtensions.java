package vn.ptdv.store.session;

import static vn.ptdv.store.jooq.Tables.DEADLINE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.deadline.DeadlineActs;
import vn.ptdv.store.jooq.tables.records.DeadlineRecord;
import vn.ptdv.store.process.ProcessTable;

/** The limits that a session lets run longer, each as far as the rules allow. */
final class SessionExtensions {
    private final Book book;
    private final ProcessTable process;

    SessionExtensions(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    static boolean isWanted(SessionItem item) {
        return item.kind() == ItemKind.EXTEND
                && item.conclusion().filter(c -> c == Conclusion.AGREED).isPresent();
    }

    /** A limit and the day to which it is moved. */
    record Extended(long deadlineId, LocalDate to) {}

    /** Nothing where no such limit runs, or the rules let it not be moved, or it was moved before. */
    Optional<Extended> of(SessionItem item) {
        return book.reading()
                .selectFrom(DEADLINE)
                .where(DEADLINE.CANDIDACY_ID.eq(item.candidacyId()))
                .and(DEADLINE.RULE_KEY.eq(item.subject().target()))
                .and(DEADLINE.VOID.isFalse())
                .and(DEADLINE.DONE_ON.isNull())
                .and(DEADLINE.EXTENDED_TO.isNull())
                .orderBy(DEADLINE.ID.desc())
                .limit(DSL.inline(1))
                .fetchOptional(DEADLINE.ID)
                .flatMap(id -> new DeadlineActs(book, process).longest(id).map(to -> new Extended(id, to)));
    }

    /** Those of many for whom such a limit runs that was not moved before. */
    Set<Long> movable(Collection<Long> candidacies, String ruleKey) {
        return book.reading()
                .select(DEADLINE.CANDIDACY_ID)
                .from(DEADLINE)
                .where(DEADLINE.CANDIDACY_ID.in(candidacies))
                .and(DEADLINE.RULE_KEY.eq(ruleKey))
                .and(DEADLINE.VOID.isFalse())
                .and(DEADLINE.DONE_ON.isNull())
                .and(DEADLINE.EXTENDED_TO.isNull())
                .fetchSet(DEADLINE.CANDIDACY_ID);
    }

    static void write(Work work, Meeting meeting, Extended extended) {
        DeadlineRecord row = work.reading().fetchSingle(DEADLINE, DEADLINE.ID.eq(extended.deadlineId()));
        row.setExtendedTo(extended.to());
        row.setExtendReason(Texts.of("person.session.extended", meeting.title()));
        work.update(row);
    }
}
