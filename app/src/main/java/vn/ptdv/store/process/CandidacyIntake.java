package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.HELPER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.rules.CertificateCheck;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventDocument;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.CertificateRecord;
import vn.ptdv.store.jooq.tables.records.EventRecord;
import vn.ptdv.store.jooq.tables.records.HelperRecord;

/** Writes what a list tells of candidacies inside an action; stage, milestones and deadlines follow from the events. */
public final class CandidacyIntake {
    private final Work work;
    private final ProcessData data;
    private final CandidacyWriter writer;

    public CandidacyIntake(Work work, ProcessData data) {
        this.work = work;
        this.data = data;
        this.writer = new CandidacyWriter(work, data);
    }

    /** A charge as a list tells it: who, in what part, since when. */
    public record Charge(HelperRole role, String name, LocalDate from) {
        private String foldedName() {
            return VietnameseText.fold(name);
        }
    }

    /** An awareness certificate as a list tells it. */
    public record Paper(String number, LocalDate issuedOn, String issuer, String grade, String note) {}

    /** Opens a candidacy and writes its whole history at once. */
    public long open(NewCandidacy wanted, List<Event> steps) {
        return writer.open(wanted, steps);
    }

    /** Writes each step anew, or puts right the day and the document of one that is there. */
    public void complete(long candidacyId, List<Event> steps) {
        for (Event step : steps) {
            Optional<EventRecord> there = there(candidacyId, step.stageKey());
            if (there.isEmpty()) {
                writer.append(candidacyId, step);
            } else if (!isSame(there.get(), step)) {
                writer.change(there.get().getId(), corrected(EventRows.event(there.get()), step));
            }
        }
        writer.refresh(candidacyId);
    }

    public void moveTo(long candidacyId, long unitId) {
        CandidacyRecord row = work.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(candidacyId));
        row.setUnitId(unitId);
        work.update(row);
    }

    /**
     * Notes who helps by now, part by part: whoever is new takes the place of the last one whom the list no longer
     * names. Who already introduces or helps in probation is not made the helper of before once more.
     */
    public void replace(long candidacyId, List<Charge> told) {
        List<HelperRecord> open = work.reading()
                .selectFrom(HELPER)
                .where(HELPER.CANDIDACY_ID.eq(candidacyId).and(HELPER.TO_ON.isNull()))
                .orderBy(HELPER.ID.desc())
                .fetch();
        Set<String> named = told.stream().map(Charge::foldedName).collect(Collectors.toSet());
        for (Charge charge : told) {
            boolean helps = open.stream()
                    .filter(row -> charge.role() == HelperRole.HELPER
                            || row.getRoleCode().equals(charge.role().name()))
                    .anyMatch(row -> row.getFoldedName().equals(charge.foldedName()));
            if (!helps) {
                open.stream()
                        .filter(row -> row.getToOn() == null && !named.contains(row.getFoldedName()))
                        .filter(row -> row.getRoleCode().equals(charge.role().name()))
                        .findFirst()
                        .ifPresent(row -> end(row, charge.from()));
                charge(candidacyId, charge);
            }
        }
    }

    private void end(HelperRecord row, LocalDate on) {
        row.setToOn(on.isBefore(row.getFromOn()) ? row.getFromOn() : on);
        work.update(row);
    }

    /** Notes a charge, unless the same member has it already. */
    public void charge(long candidacyId, Charge charge) {
        if (!has(candidacyId, charge)) {
            HelperRecord row = new HelperRecord();
            row.setCandidacyId(candidacyId);
            row.setRoleCode(charge.role().name());
            row.setFullName(charge.name());
            row.setFoldedName(charge.foldedName());
            row.setFromOn(charge.from());
            work.insert(row);
        }
    }

    private boolean has(long candidacyId, Charge charge) {
        return work.reading()
                .fetchExists(
                        HELPER,
                        HELPER.CANDIDACY_ID
                                .eq(candidacyId)
                                .and(HELPER.TO_ON.isNull())
                                .and(HELPER.ROLE_CODE.eq(charge.role().name()))
                                .and(HELPER.FOLDED_NAME.eq(charge.foldedName())));
    }

    /** Notes the certificate of someone who has none, or corrects the known one; what the list leaves open stays. */
    public void certificate(long personId, Optional<Long> known, Paper paper) {
        certificate(personId, known, paper, Lesson.AWARENESS);
    }

    /** What a certificate is for, and the class that gave it where the book knows that. */
    public record Lesson(ClassKind kind, OptionalLong classId) {
        static final Lesson AWARENESS = new Lesson(ClassKind.AWARENESS, OptionalLong.empty());
    }

    /** The same for a certificate of either kind, kept with its class. */
    public void certificate(long personId, Optional<Long> known, Paper paper, Lesson lesson) {
        CertificateRecord row = known.map(id -> work.reading().fetchSingle(CERTIFICATE, CERTIFICATE.ID.eq(id)))
                .orElseGet(CertificateRecord::new);
        row.setKind(lesson.kind().name());
        lesson.classId().ifPresent(row::setClassId);
        row.setPersonId(personId);
        row.setIssuedOn(paper.issuedOn());
        if (lesson.kind() == ClassKind.AWARENESS) {
            row.setValidUntil(new CertificateCheck(data.rules())
                    .lastValidDay(paper.issuedOn())
                    .orElse(null));
        }
        row.setCertNo(kept(paper.number(), row.getCertNo()));
        row.setGradeCode(kept(paper.grade(), row.getGradeCode()));
        row.setIssuer(kept(paper.issuer(), row.getIssuer()));
        row.setNote(kept(paper.note(), row.getNote()));
        if (known.isPresent()) {
            work.update(row);
        } else {
            work.insert(row);
        }
    }

    private static @Nullable String kept(String told, @Nullable String before) {
        return told.isEmpty() ? before : orNull(told);
    }

    private Optional<EventRecord> there(long candidacyId, String stageKey) {
        return work.reading()
                .selectFrom(EVENT)
                .where(EVENT.CANDIDACY_ID.eq(candidacyId).and(EVENT.STAGE_KEY.eq(stageKey)))
                .and(EVENT.CANCELLED.isFalse().and(EVENT.KIND.ne("RETURN")))
                .orderBy(EVENT.ON_DATE.desc(), EVENT.SEQ.desc())
                .limit(1)
                .fetchOptional();
    }

    private static boolean isSame(EventRecord there, Event step) {
        Event known = EventRows.event(there);
        return known.date().equals(step.date())
                && (step.document().number().isEmpty() || known.document().equals(document(known, step)));
    }

    private static Event corrected(Event known, Event step) {
        return new Event(
                known.id(),
                known.candidacyId(),
                known.kind(),
                known.stageKey(),
                step.date(),
                known.receivedOn(),
                known.organ(),
                document(known, step),
                known.votes(),
                known.note(),
                known.ruleSetId(),
                known.cancelled());
    }

    private static EventDocument document(Event known, Event step) {
        EventDocument told = step.document();
        String number = told.number().isEmpty() ? known.document().number() : told.number();
        return new EventDocument(number, told.date().or(() -> known.document().date()));
    }
}
