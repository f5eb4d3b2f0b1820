package vn.ptdv.store.dossier;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.MOVEMENT;
import static vn.ptdv.store.jooq.Tables.PAPER;
import static vn.ptdv.store.jooq.Tables.PAPER_MOVE;
import static vn.ptdv.store.jooq.Tables.VERIFICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.process.Checklist;
import vn.ptdv.logic.process.ChecklistContext;
import vn.ptdv.logic.process.Circumstance;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.process.PaperLine;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.dossier.HandOver;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.store.change.Blobs;
import vn.ptdv.store.jooq.tables.records.PaperRecord;
import vn.ptdv.store.jooq.tables.records.VerificationRecord;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.ProcessData;

/** Reads dossiers. */
public final class DossierStore {
    private final DSLContext reading;

    public DossierStore(DSLContext reading) {
        this.reading = reading;
    }

    /** The lines of a part by the checklist that the dossier was opened with, each with the paper that answers it. */
    public List<DossierLine> lines(long candidacyId, DossierPart part, ProcessData data, LocalDate today) {
        Map<String, PaperRecord> papers = reading.selectFrom(PAPER)
                .where(PAPER.CANDIDACY_ID.eq(candidacyId).and(PAPER.PART.eq(part.name())))
                .fetchMap(PAPER.CODE);
        Checklist checklist = data.checklist(version(candidacyId));
        List<DossierLine> lines = new ArrayList<>();
        checklist
                .required(part, context(candidacyId, data, today))
                .forEach(line -> lines.add(line(line, DossierLine.Need.REQUIRED, papers.remove(line.code()), today)));
        checklist
                .ifAny(part)
                .forEach(line -> lines.add(line(line, DossierLine.Need.IF_ANY, papers.remove(line.code()), today)));
        papers.values().stream()
                .sorted(Comparator.comparing(PaperRecord::getId))
                .forEach(row -> lines.add(line(row, DossierLine.Need.NO_LONGER, today)));
        return lines;
    }

    /** The contents of a scan. */
    public Optional<byte[]> attachment(DossierLine line) {
        return line.attachment().flatMap(sha -> Blobs.get(reading, sha));
    }

    public List<Verification> letters(long candidacyId) {
        return reading.selectFrom(VERIFICATION)
                .where(VERIFICATION.CANDIDACY_ID.eq(candidacyId))
                .orderBy(VERIFICATION.ID)
                .fetch(DossierStore::letter);
    }

    public List<HandOver> handOvers(long candidacyId) {
        return reading.selectFrom(PAPER_MOVE)
                .where(PAPER_MOVE.CANDIDACY_ID.eq(candidacyId))
                .orderBy(PAPER_MOVE.ON_DATE, PAPER_MOVE.ID)
                .fetch(r -> new HandOver(
                        r.getId(),
                        HandOver.Kind.valueOf(r.getKind()),
                        r.getOnDate(),
                        text(r.getFromWhom()),
                        text(r.getToWhom()),
                        text(r.getWhat()),
                        text(r.getNote())));
    }

    private ChecklistContext context(long candidacyId, ProcessData data, LocalDate today) {
        CandidateFacts facts = java.util.Objects.requireNonNull(
                new CandidacyStore(reading).facts(List.of(candidacyId), today).get(candidacyId));
        Set<Circumstance> place = EnumSet.noneOf(Circumstance.class);
        place.addAll(data.setting().circumstances());
        if (reading.fetchExists(MOVEMENT, MOVEMENT.CANDIDACY_ID.eq(candidacyId).and(MOVEMENT.TO_UNIT_ID.isNotNull()))) {
            place.add(Circumstance.MOVED_IN);
        }
        return new ChecklistContext(facts.groups(), facts.introducedBy(), place);
    }

    private int version(long candidacyId) {
        return reading.select(CANDIDACY.CHECKLIST_VERSION)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.eq(candidacyId))
                .fetchSingle()
                .value1();
    }

    private static DossierLine line(PaperLine line, DossierLine.Need need, @Nullable PaperRecord row, LocalDate today) {
        if (row != null) {
            return line(row, need, today);
        }
        return new DossierLine(
                0,
                line.part().name(),
                line.code(),
                line.name(),
                need,
                DossierLine.State.MISSING,
                DossierLine.Details.NONE,
                Optional.empty());
    }

    private static DossierLine line(PaperRecord r, DossierLine.Need need, LocalDate today) {
        LocalDate until = r.getValidUntil();
        DossierLine.State kept = DossierLine.State.valueOf(r.getState());
        boolean expired = kept == DossierLine.State.PRESENT && until != null && until.isBefore(today);
        return new DossierLine(
                r.getId(),
                r.getPart(),
                r.getCode(),
                r.getName(),
                need,
                expired ? DossierLine.State.EXPIRED : kept,
                new DossierLine.Details(
                        text(r.getDocNo()),
                        Optional.ofNullable(r.getDocOn()),
                        r.getOriginal() ? DossierLine.Form.ORIGINAL : DossierLine.Form.COPY,
                        Optional.ofNullable(r.getPages()),
                        Optional.ofNullable(until),
                        text(r.getPlace()),
                        text(r.getNote())),
                Optional.ofNullable(r.getBlobSha()));
    }

    private static Verification letter(VerificationRecord r) {
        return new Verification(
                r.getId(),
                Verification.Kind.valueOf(r.getKind()),
                r.getAbout(),
                r.getPlace(),
                r.getAbroad() ? Verification.Place.ABROAD : Verification.Place.DOMESTIC,
                new Verification.Sent(
                        text(r.getSentNo()),
                        Optional.ofNullable(r.getSentOn()),
                        Optional.ofNullable(r.getReceivedOn())),
                Optional.ofNullable(r.getReplyDueOn()),
                new Verification.Reply(
                        text(r.getReplyNo()), Optional.ofNullable(r.getReplyOn()), text(r.getResult()), opinion(r)),
                text(r.getChecker()),
                text(r.getNote()));
    }

    private static Optional<Verification.Opinion> opinion(VerificationRecord r) {
        return Optional.ofNullable(r.getAsked())
                .map(asked -> new Verification.Opinion(asked, count(r.getInFavour()), count(r.getAgainst())));
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
