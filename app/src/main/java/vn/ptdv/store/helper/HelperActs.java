package vn.ptdv.store.helper;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.HELPER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.BaseRelation;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.HelperRecord;

/** Charging members with helping, replacing them, and letting them go. */
public final class HelperActs {
    private final Book book;

    public HelperActs(Book book) {
        this.book = book;
    }

    public Saved assign(long candidacyId, HelperAssignment wanted) {
        return assign(List.of(candidacyId), wanted);
    }

    /** Charges one member with several people as one act. */
    public Saved assign(Collection<Long> candidacies, HelperAssignment wanted) {
        return assign(candidacies, wanted, done -> {});
    }

    /** The same; {@code after} is told how many are done and may stop it, which leaves nothing behind. */
    public Saved assign(Collection<Long> candidacies, HelperAssignment wanted, IntConsumer after) {
        Optional<FieldFinding> fault = fault(wanted);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        Act act = Act.named("action.helper.assign", wanted.name(), candidacies.size());
        return new Saved.Accepted(book.writing().write(act, work -> {
            long last = 0;
            int done = 0;
            for (Long candidacy : candidacies) {
                after.accept(done++);
                last = work.insert(row(candidacy, wanted));
            }
            return last;
        }));
    }

    /** Ends one charge and gives it to another member on the same day. */
    public Saved replace(long helperId, HelperAssignment next, String reason) {
        Optional<FieldFinding> fault = fault(next);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        HelperRecord old = book.reading().fetchSingle(HELPER, HELPER.ID.eq(helperId));
        if (next.charge().from().isBefore(old.getFromOn())) {
            return Saved.refused("from", Fault.BEFORE_PREDECESSOR, old.getFromOn());
        }
        Act act = Act.named("action.helper.replace", old.getFullName(), next.name());
        return new Saved.Accepted(book.writing().write(act, work -> hand(work, old, next, reason)));
    }

    /** Ends several charges of one member as one act. */
    public Saved endAll(Collection<Long> helperIds, LocalDate on, String reason) {
        List<HelperRecord> olds =
                book.reading().selectFrom(HELPER).where(HELPER.ID.in(helperIds)).fetch();
        if (olds.stream().anyMatch(old -> on.isBefore(old.getFromOn()))) {
            return Saved.refused("to", Fault.ENDS_BEFORE_START);
        }
        String name = olds.stream().findFirst().map(HelperRecord::getFullName).orElse("");
        book.writing()
                .run(
                        Act.named("action.helper.end_many", name, olds.size()),
                        work -> olds.forEach(old -> {
                            old.setToOn(on);
                            old.setEndReason(orNull(VietnameseText.clean(reason)));
                            work.update(old);
                        }));
        return new Saved.Accepted(0);
    }

    private static long hand(Work work, HelperRecord old, HelperAssignment next, String reason) {
        old.setToOn(next.charge().from());
        old.setEndReason(orNull(VietnameseText.clean(reason)));
        work.update(old);
        HelperRecord row = row(old.getCandidacyId(), next);
        row.setRoleCode(old.getRoleCode());
        row.setReplacesId(old.getId());
        return work.insert(row);
    }

    /** Gives several charges of one member to another as one act. */
    public Saved replaceAll(Collection<Long> helperIds, HelperAssignment next, String reason) {
        Optional<FieldFinding> fault = fault(next);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        List<HelperRecord> olds =
                book.reading().selectFrom(HELPER).where(HELPER.ID.in(helperIds)).fetch();
        Optional<LocalDate> latest = olds.stream().map(HelperRecord::getFromOn).max(LocalDate::compareTo);
        if (latest.filter(next.charge().from()::isBefore).isPresent()) {
            return Saved.refused("from", Fault.BEFORE_PREDECESSOR, latest.get());
        }
        Act act = Act.named("action.helper.replace_many", next.name(), olds.size());
        return new Saved.Accepted(book.writing().write(act, work -> {
            long last = 0;
            for (HelperRecord old : olds) {
                last = hand(work, old, next, reason);
            }
            return last;
        }));
    }

    /** Ends a charge without a successor. */
    public Saved end(long helperId, LocalDate on, String reason) {
        HelperRecord old = book.reading().fetchSingle(HELPER, HELPER.ID.eq(helperId));
        if (on.isBefore(old.getFromOn())) {
            return Saved.refused("to", Fault.ENDS_BEFORE_START);
        }
        book.writing().run(Act.named("action.helper.end", old.getFullName()), work -> {
            old.setToOn(on);
            old.setEndReason(orNull(VietnameseText.clean(reason)));
            work.update(old);
        });
        return new Saved.Accepted(helperId);
    }

    private static Optional<FieldFinding> fault(HelperAssignment wanted) {
        String name = VietnameseText.clean(wanted.name());
        int most = PersonField.FULL_NAME.most();
        if (name.isEmpty()) {
            return Optional.of(FieldFinding.of("name", Fault.EMPTY));
        }
        if (name.length() > most) {
            return Optional.of(FieldFinding.of("name", Fault.TOO_LONG, most, name.length()));
        }
        if (!VietnameseText.isName(name)) {
            return Optional.of(FieldFinding.of("name", Fault.NOT_A_NAME));
        }
        return wanted.charge()
                .to()
                .filter(to -> to.isBefore(wanted.charge().from()))
                .map(to -> FieldFinding.of("to", Fault.ENDS_BEFORE_START));
    }

    private static HelperRecord row(long candidacyId, HelperAssignment wanted) {
        HelperRecord row = new HelperRecord();
        String name = VietnameseText.clean(wanted.name());
        row.setCandidacyId(candidacyId);
        row.setRoleCode((wanted.role() == HelperRole.REPLACEMENT ? HelperRole.INTRODUCER : wanted.role()).name());
        row.setFullName(name);
        row.setFoldedName(VietnameseText.fold(name));
        row.setUnitId(wanted.unitId().orElse(null));
        row.setAdmittedOn(wanted.membership().admittedOn().orElse(null));
        row.setOfficialOn(wanted.membership().officialOn().orElse(null));
        row.setSharedSince(wanted.membership().workedTogetherSince().orElse(null));
        row.setSharedResidenceSince(wanted.membership().livedTogetherSince().orElse(null));
        row.setOtherBase(wanted.membership().base() == BaseRelation.OTHER_BASE);
        row.setResolutionNo(orNull(VietnameseText.clean(wanted.charge().resolution())));
        row.setResolutionOn(wanted.charge().resolvedOn().orElse(null));
        row.setFromOn(wanted.charge().from());
        row.setToOn(wanted.charge().to().orElse(null));
        return row;
    }
}
