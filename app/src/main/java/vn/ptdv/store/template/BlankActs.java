package vn.ptdv.store.template;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.BLANK_USE;
import static vn.ptdv.store.jooq.Tables.BOOKLET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.template.BlankUse;
import vn.ptdv.model.template.BlankUse.State;
import vn.ptdv.model.template.Booklet;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.jooq.tables.records.BlankUseRecord;
import vn.ptdv.store.jooq.tables.records.BookletRecord;
import vn.ptdv.store.template.BlankOutcome.Reason;

/** The acts on the ledger of numbered blanks, each one named action. */
public final class BlankActs {
    private final Book book;

    public BlankActs(Book book) {
        this.book = book;
    }

    /** A series comes in; its numbers may not be in the ledger yet. */
    public BlankOutcome receive(Booklet wanted) {
        if (wanted.formCode().isBlank()) {
            return refused(Reason.NO_FORM);
        }
        if (wanted.from() < 1 || wanted.to() < wanted.from()) {
            return refused(Reason.WRONG_RANGE);
        }
        boolean overlaps = store().booklets().stream()
                .filter(b -> b.formCode().equals(wanted.formCode())
                        && b.series().equals(wanted.series().strip()))
                .anyMatch(b -> b.from() <= wanted.to() && wanted.from() <= b.to());
        if (overlaps) {
            return refused(Reason.OVERLAP);
        }
        String name = range(wanted);
        book.writing().run(Act.named("action.blank.receive", wanted.count(), name), work -> {
            BookletRecord row = new BookletRecord();
            row.setFormCode(wanted.formCode());
            row.setSeries(orNull(wanted.series().strip()));
            row.setFromNo(wanted.from());
            row.setToNo(wanted.to());
            row.setReceivedOn(wanted.receivedOn().orElse(null));
            row.setGivenTo(orNull(wanted.givenTo()));
            row.setNote(orNull(wanted.note()));
            work.insert(row);
        });
        return new BlankOutcome.Done(wanted.count());
    }

    /** Takes a series out of the ledger, as long as none of its numbers is gone. */
    public BlankOutcome remove(long bookletId) {
        Optional<Booklet> booklet = store().find(bookletId);
        if (booklet.isEmpty()) {
            return refused(Reason.GONE);
        }
        if (booklet.get().left() != booklet.get().count()) {
            return refused(Reason.IN_USE);
        }
        book.writing()
                .run(Act.named("action.blank.remove", range(booklet.get())), work -> work.delete(BOOKLET, bookletId));
        return new BlankOutcome.Done(booklet.get().count());
    }

    /** A number is spoilt, with the reason. */
    public BlankOutcome spoil(long bookletId, int number, LocalDate on, String reason) {
        return reason.isBlank()
                ? refused(Reason.NO_REASON)
                : one(bookletId, new BlankUse(0, number, State.SPOILT, on, "", reason.strip()));
    }

    /** A number is given to someone by name. */
    public BlankOutcome give(long bookletId, int number, LocalDate on, String holder) {
        return holder.isBlank()
                ? refused(Reason.NOBODY)
                : one(bookletId, new BlankUse(0, number, State.USED, on, holder.strip(), ""));
    }

    private BlankOutcome one(long bookletId, BlankUse use) {
        Optional<Booklet> booklet = store().find(bookletId);
        if (booklet.isEmpty()) {
            return refused(Reason.GONE);
        }
        if (!booklet.get().holds(use.number())) {
            return refused(Reason.OUT_OF_RANGE);
        }
        String number = PrintFacts.blank(booklet.get().series(), use.number());
        String act = use.state() == State.SPOILT ? "action.blank.spoil" : "action.blank.give";
        try {
            book.writing()
                    .run(Act.named(act, number, use.holder()), work -> insert(work, bookletId, use, Optional.empty()));
            return new BlankOutcome.Done(1);
        } catch (WriteRefused e) {
            return refused(Reason.TAKEN);
        }
    }

    /** The certificates of a class take the next numbers, in the order of their own. */
    public BlankOutcome giveToClass(long bookletId, long classId, LocalDate on) {
        Optional<Booklet> booklet = store().find(bookletId);
        if (booklet.isEmpty()) {
            return refused(Reason.GONE);
        }
        List<BlankStore.Unprinted> waiting = store().unprinted(classId);
        List<Integer> free = store().free(booklet.get());
        if (waiting.isEmpty()) {
            return refused(Reason.NOBODY);
        }
        if (free.size() < waiting.size()) {
            return refused(Reason.NOT_ENOUGH);
        }
        book.writing()
                .run(
                        Act.named(
                                "action.blank.class",
                                waiting.size(),
                                booklet.get().series()),
                        work -> {
                            for (int i = 0; i < waiting.size(); i++) {
                                BlankUse use = new BlankUse(
                                        0,
                                        free.get(i),
                                        State.USED,
                                        on,
                                        waiting.get(i).holder(),
                                        "");
                                insert(
                                        work,
                                        bookletId,
                                        use,
                                        Optional.of(waiting.get(i).certificateId()));
                            }
                        });
        return new BlankOutcome.Done(waiting.size());
    }

    /** What was written of a number is taken back; the number is blank again. */
    public void takeBack(BlankUse use) {
        book.writing().run(Act.named("action.blank.back", use.number()), work -> work.delete(BLANK_USE, use.id()));
    }

    private static void insert(Work work, long bookletId, BlankUse use, Optional<Long> certificate) {
        BlankUseRecord row = new BlankUseRecord();
        row.setBookletId(bookletId);
        row.setNumberValue(use.number());
        row.setState(use.state().name());
        row.setOnDate(use.on());
        row.setHolder(orNull(use.holder()));
        row.setNote(orNull(use.note()));
        certificate.ifPresent(row::setCertificateId);
        work.insert(row);
    }

    private static String range(Booklet booklet) {
        return (booklet.series() + " " + booklet.from() + "–" + booklet.to()).strip();
    }

    private BlankStore store() {
        return new BlankStore(book.reading());
    }

    private static BlankOutcome refused(Reason reason) {
        return new BlankOutcome.Refused(reason);
    }
}
