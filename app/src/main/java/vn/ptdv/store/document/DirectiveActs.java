package vn.ptdv.store.document;

import static vn.ptdv.store.jooq.Tables.DIRECTIVE;
import static vn.ptdv.store.jooq.Tables.DISSEMINATION;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.register.Directive;
import vn.ptdv.model.register.Dissemination;
import vn.ptdv.store.Columns;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.jooq.tables.records.DirectiveRecord;
import vn.ptdv.store.jooq.tables.records.DisseminationRecord;
import vn.ptdv.store.row.RowActs;
import vn.ptdv.store.row.RowActs.Names;
import vn.ptdv.store.row.RowActs.Shape;
import vn.ptdv.store.row.RowOutcome;

/** The acts on documents from above and on how they were made known. */
public final class DirectiveActs {
    private final Book book;

    public DirectiveActs(Book book) {
        this.book = book;
    }

    public RowActs<Directive, DirectiveRecord> directives() {
        return new RowActs<>(
                book,
                new Shape<>(DIRECTIVE, DIRECTIVE.ID, DirectiveActs::fill, Directive::number),
                new Names("action.directive.add", "action.directive.edit", "action.directive.delete"));
    }

    /** What it asks is done; the day is kept. */
    public Saved done(long id, LocalDate on) {
        Optional<Directive> found = new DirectiveStore(book.reading()).find(id);
        if (found.isEmpty()) {
            return Saved.refused("on", Fault.STATE_FORBIDS);
        }
        return directives().edit(id, found.get().done(on)) instanceof RowOutcome.Done
                ? new Saved.Accepted(id)
                : Saved.refused("on", Fault.STATE_FORBIDS);
    }

    public RowActs<Dissemination, DisseminationRecord> sessions() {
        return new RowActs<>(
                book,
                new Shape<>(DISSEMINATION, DISSEMINATION.ID, DirectiveActs::fill, Dissemination::unit),
                new Names(
                        "action.directive.spread_add",
                        "action.directive.spread_edit",
                        "action.directive.spread_delete"));
    }

    private static void fill(Directive its, DirectiveRecord row) {
        row.setKindCode(its.kind());
        row.setNumberCode(its.number());
        row.setDocOn(its.date());
        row.setIssuer(its.issuer());
        row.setSubject(its.subject());
        row.setReceivedOn(its.receivedOn().orElse(null));
        row.setTask(Columns.orNull(its.task()));
        row.setDueOn(its.dueOn().orElse(null));
        row.setOwnerName(Columns.orNull(its.owner()));
        row.setDoneOn(its.doneOn().orElse(null));
    }

    private static void fill(Dissemination its, DisseminationRecord row) {
        row.setDirectiveId(its.directiveId());
        row.setUnitId(its.unitId().orElse(null));
        row.setOnDate(its.on());
        row.setForm(Columns.orNull(its.form()));
        row.setAttended(its.attended());
        row.setTotal(its.total());
    }
}
