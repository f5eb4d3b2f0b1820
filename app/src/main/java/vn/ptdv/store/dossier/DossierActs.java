package vn.ptdv.store.dossier;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PAPER;
import static vn.ptdv.store.jooq.Tables.PAPER_MOVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import vn.ptdv.logic.scan.ScanRule;
import vn.ptdv.logic.scan.ScanUse;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.dossier.HandOver;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Blobs;
import vn.ptdv.store.change.TooLong;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.PaperMoveRecord;
import vn.ptdv.store.jooq.tables.records.PaperRecord;
import vn.ptdv.store.person.PersonNames;

/** What a clerk does to papers and to the dossier as a thing. */
public final class DossierActs {
    private static final int WHAT = 1000;
    private static final Map<Field<String>, String> PAPER_FIELDS =
            Map.of(PAPER.DOC_NO, "number", PAPER.PLACE, "place", PAPER.NOTE, "note");
    private static final Map<Field<String>, String> MOVE_FIELDS =
            Map.of(PAPER_MOVE.FROM_WHOM, "from", PAPER_MOVE.TO_WHOM, "to", PAPER_MOVE.NOTE, "note");
    private final Book book;

    public DossierActs(Book book) {
        this.book = book;
    }

    /** Notes how the paper of a line stands. */
    public Saved note(long candidacyId, DossierLine line, DossierLine.State state, DossierLine.Details details) {
        if (details.pages().filter(p -> p < 0).isPresent()) {
            return Saved.refused("pages", Fault.BELOW_ZERO);
        }
        if (isAhead(details.date())) {
            return Saved.refused("date", Fault.IN_FUTURE);
        }
        boolean backwards = details.validUntil()
                .filter(until -> details.date().filter(until::isBefore).isPresent())
                .isPresent();
        if (backwards) {
            return Saved.refused("validUntil", Fault.ENDS_BEFORE_START);
        }
        PaperRecord typed = new PaperRecord();
        fill(typed, details);
        List<FieldFinding> tooLong = TooLong.in(typed, PAPER_FIELDS);
        if (!tooLong.isEmpty()) {
            return new Saved.Refused(tooLong);
        }
        return new Saved.Accepted(book.writing()
                .write(Act.named("action.dossier.note", line.name(), name(candidacyId)), work -> {
                    PaperRecord row = row(work, candidacyId, line);
                    // Whether a paper has run out depends on the day one looks, so that state is never kept.
                    row.setState((state == DossierLine.State.EXPIRED ? DossierLine.State.PRESENT : state).name());
                    fill(row, details);
                    return put(work, row);
                }));
    }

    /** Marks many lines of one dossier as present at once. */
    public void notePresent(long candidacyId, List<DossierLine> lines) {
        book.writing().run(Act.named("action.dossier.note_many", lines.size(), name(candidacyId)), work -> {
            for (DossierLine line : lines) {
                PaperRecord row = row(work, candidacyId, line);
                row.setState(DossierLine.State.PRESENT.name());
                put(work, row);
            }
        });
    }

    /** Puts a scan into the book in place of the one before; it is encrypted with the book. */
    public Saved attach(long candidacyId, DossierLine line, byte[] scan, ScanRule rule) {
        Optional<FieldFinding> fault = rule.fault(ScanUse.PAPER, scan);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        return new Saved.Accepted(book.writing()
                .write(Act.named("action.dossier.attach", line.name(), name(candidacyId)), work -> {
                    PaperRecord row = row(work, candidacyId, line);
                    row.setState(DossierLine.State.PRESENT.name());
                    row.setBlobSha(Blobs.put(work, scan));
                    return put(work, row);
                }));
    }

    public void detach(long paperId) {
        PaperRecord seen = book.reading().fetchSingle(PAPER, PAPER.ID.eq(paperId));
        book.writing().run(Act.named("action.dossier.detach", seen.getName()), work -> {
            seen.setBlobSha(null);
            work.update(seen);
        });
    }

    /** Writes into the log of handing over. */
    public Saved handOver(long candidacyId, HandOver wanted) {
        if (isAhead(Optional.of(wanted.on()))) {
            return Saved.refused("on", Fault.IN_FUTURE);
        }
        if (wanted.what().length() > WHAT) {
            return Saved.refused("what", Fault.TOO_LONG, WHAT, wanted.what().length());
        }
        PaperMoveRecord typed = new PaperMoveRecord();
        fill(typed, wanted);
        List<FieldFinding> tooLong = TooLong.in(typed, MOVE_FIELDS);
        if (!tooLong.isEmpty()) {
            return new Saved.Refused(tooLong);
        }
        return new Saved.Accepted(book.writing()
                .write(Act.named("action.dossier.hand_over", name(candidacyId)), work -> {
                    PaperMoveRecord row = wanted.id() == 0
                            ? new PaperMoveRecord()
                            : work.reading().fetchSingle(PAPER_MOVE, PAPER_MOVE.ID.eq(wanted.id()));
                    row.setCandidacyId(candidacyId);
                    fill(row, wanted);
                    if (wanted.id() != 0) {
                        work.update(row);
                        return wanted.id();
                    }
                    return work.insert(row);
                }));
    }

    /** Takes a line out of the log again. */
    public void removeHandOver(long id) {
        // Pressed twice, the line is gone by the second time.
        book.reading()
                .select(PAPER_MOVE.CANDIDACY_ID)
                .from(PAPER_MOVE)
                .where(PAPER_MOVE.ID.eq(id))
                .fetchOptional(PAPER_MOVE.CANDIDACY_ID)
                .ifPresent(candidacy -> book.writing()
                        .run(
                                Act.named("action.dossier.hand_over_removed", name(candidacy)),
                                work -> work.delete(PAPER_MOVE, id)));
    }

    private boolean isAhead(Optional<LocalDate> day) {
        LocalDate today = LocalDate.now(book.writing().author().clock());
        return day.filter(today::isBefore).isPresent();
    }

    private static PaperRecord row(Work work, long candidacyId, DossierLine line) {
        return Optional.ofNullable(work.reading()
                        .selectFrom(PAPER)
                        .where(PAPER.CANDIDACY_ID.eq(candidacyId))
                        .and(PAPER.PART.eq(line.part()).and(PAPER.CODE.eq(line.code())))
                        .fetchAny())
                .orElseGet(() -> fresh(work, candidacyId, line));
    }

    private static PaperRecord fresh(Work work, long candidacyId, DossierLine line) {
        PaperRecord row = new PaperRecord();
        row.setCandidacyId(candidacyId);
        row.setPart(line.part());
        row.setCode(line.code());
        row.setName(line.name());
        row.setChecklistVersion(work.reading()
                .select(CANDIDACY.CHECKLIST_VERSION)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.eq(candidacyId))
                .fetchSingle()
                .value1());
        return row;
    }

    private static void fill(PaperRecord row, DossierLine.Details details) {
        row.setDocNo(orNull(VietnameseText.clean(details.number())));
        row.setDocOn(details.date().orElse(null));
        row.setOriginal(details.form() == DossierLine.Form.ORIGINAL);
        row.setPages(details.pages().orElse(null));
        row.setValidUntil(details.validUntil().orElse(null));
        row.setPlace(orNull(VietnameseText.clean(details.place())));
        row.setNote(orNull(VietnameseText.nfc(details.note())));
    }

    private static void fill(PaperMoveRecord row, HandOver wanted) {
        row.setKind(wanted.kind().name());
        row.setOnDate(wanted.on());
        row.setFromWhom(orNull(VietnameseText.clean(wanted.from())));
        row.setToWhom(orNull(VietnameseText.clean(wanted.to())));
        row.setWhat(orNull(VietnameseText.nfc(wanted.what())));
        row.setNote(orNull(VietnameseText.nfc(wanted.note())));
    }

    private static long put(Work work, PaperRecord row) {
        if (row.getId() == null) {
            return work.insert(row);
        }
        work.update(row);
        return row.getId();
    }

    private String name(long candidacyId) {
        return PersonNames.ofCandidacy(book.reading(), candidacyId);
    }
}
