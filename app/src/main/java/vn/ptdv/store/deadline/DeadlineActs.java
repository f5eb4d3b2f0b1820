package vn.ptdv.store.deadline;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.FOLLOW_UP;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.logic.process.DeadlineRule;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.deadline.FollowUp;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.DeadlineResult;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.DeadlineRecord;
import vn.ptdv.store.jooq.tables.records.FollowUpRecord;
import vn.ptdv.store.process.ProcessTable;

/** Extending and closing deadlines by hand, and the office's own follow-ups. */
public final class DeadlineActs {
    private static final int WHAT = 1000;
    private final Book book;
    private final ProcessTable process;

    public DeadlineActs(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** The latest day to which the rules let a deadline be moved; empty where they know no extension. */
    public Optional<LocalDate> longest(long deadlineId) {
        DeadlineRecord row = current(deadlineId);
        return process.now().deadlineRules().stream()
                .filter(rule -> rule.ruleKey().equals(row.getRuleKey()))
                .flatMap(rule -> rule.extensionKey().stream())
                .findFirst()
                .map(key -> process.now().calculator().compute(key, row.getDueOn(), Optional.of(row.getRuleSetKey())))
                .flatMap(result ->
                        result instanceof DeadlineResult.Computed day ? Optional.of(day.due()) : Optional.empty());
    }

    /** Moves a deadline once, with a reason and not beyond what the rules allow. */
    public Saved extend(long deadlineId, LocalDate to, String reason) {
        String why = VietnameseText.nfc(reason).strip();
        DeadlineRecord seen = current(deadlineId);
        Optional<LocalDate> longest = longest(deadlineId);
        if (why.isEmpty()) {
            return Saved.refused("reason", Fault.EMPTY);
        }
        if (longest.isEmpty() || seen.getDoneOn() != null || seen.getVoid()) {
            return Saved.refused("to", Fault.STATE_FORBIDS);
        }
        if (to.isAfter(longest.get())) {
            return Saved.refused("to", Fault.BEYOND_LIMIT, longest.get());
        }
        LocalDate last = last(seen);
        if (!to.isAfter(last)) {
            return Saved.refused("to", Fault.NOT_LATER, last);
        }
        book.writing().run(Act.named("action.deadline.extend", title(seen)), work -> {
            seen.setExtendedTo(to);
            seen.setExtendReason(why);
            work.update(seen);
        });
        return new Saved.Accepted(deadlineId);
    }

    private static LocalDate last(DeadlineRecord deadline) {
        return Optional.ofNullable(deadline.getExtendedTo()).orElse(deadline.getDueOn());
    }

    /** Closes a deadline by hand; one that is late asks why. */
    public Saved done(long deadlineId, LocalDate on, String lateReason) {
        DeadlineRecord seen = current(deadlineId);
        String why = VietnameseText.nfc(lateReason).strip();
        LocalDate last = last(seen);
        if (on.isAfter(LocalDate.now(book.writing().author().clock()))) {
            return Saved.refused("on", Fault.IN_FUTURE);
        }
        if (on.isBefore(seen.getBasisOn())) {
            return Saved.refused("on", Fault.BEFORE_PREDECESSOR, seen.getBasisOn());
        }
        if (on.isAfter(last) && why.isEmpty()) {
            return Saved.refused("lateReason", Fault.EMPTY);
        }
        book.writing().run(Act.named("action.deadline.done", title(seen)), work -> {
            seen.setDoneOn(on);
            seen.setLateReason(orNull(why));
            work.update(seen);
        });
        return new Saved.Accepted(deadlineId);
    }

    /** Why a deadline was not kept, also where an event has closed it. */
    public void explain(long deadlineId, String lateReason) {
        DeadlineRecord seen = current(deadlineId);
        book.writing().run(Act.named("action.deadline.explain", title(seen)), work -> {
            seen.setLateReason(orNull(VietnameseText.nfc(lateReason).strip()));
            work.update(seen);
        });
    }

    public Saved save(FollowUp wanted) {
        String what = VietnameseText.clean(wanted.what());
        if (what.isEmpty()) {
            return Saved.refused("what", Fault.EMPTY);
        }
        if (what.length() > WHAT) {
            return Saved.refused("what", Fault.TOO_LONG, WHAT, what.length());
        }
        return new Saved.Accepted(book.writing().write(Act.named("action.deadline.follow_up", what), work -> {
            FollowUpRecord row = wanted.id() == 0
                    ? new FollowUpRecord()
                    : work.reading().fetchSingle(FOLLOW_UP, FOLLOW_UP.ID.eq(wanted.id()));
            row.setCandidacyId(wanted.candidacyId().orElse(null));
            row.setUnitId(wanted.unitId().orElse(null));
            row.setWhat(what);
            row.setDueOn(wanted.due());
            row.setOwnerName(orNull(VietnameseText.clean(wanted.owner())));
            row.setDoneOn(wanted.doneOn().orElse(null));
            if (wanted.id() != 0) {
                work.update(row);
                return wanted.id();
            }
            return work.insert(row);
        }));
    }

    public void removeFollowUp(long id) {
        book.writing().run(Act.named("action.deadline.follow_up_removed"), work -> work.delete(FOLLOW_UP, id));
    }

    private DeadlineRecord current(long id) {
        return book.reading().fetchSingle(DEADLINE, DEADLINE.ID.eq(id));
    }

    private String title(DeadlineRecord row) {
        return process.now().deadlineRules().stream()
                .filter(rule -> rule.ruleKey().equals(row.getRuleKey()))
                .findFirst()
                .map(DeadlineRule::name)
                .orElse(row.getRuleKey());
    }
}
