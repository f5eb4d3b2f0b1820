package vn.ptdv.store.training;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.DSLContext;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.store.Columns;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.jooq.tables.records.ParticipantRecord;

/** Writes the list of a class inside an action: who took part and with which result. */
public final class ClassIntake {
    private static final String FAIL = "FAIL";
    private final DSLContext sql;
    private final long classId;
    private final ResultRule rule;
    private final Set<String> failing;
    private final CertificateNumbers numbers;

    public ClassIntake(DSLContext sql, long classId, LocalDate today) {
        this.sql = sql;
        this.classId = classId;
        this.rule = ResultRule.of(sql, classId, today);
        this.numbers = new CertificateNumbers(sql, kind(sql, classId));
        this.failing = sql.select(CODE_ITEM.CODE)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("CLASS_GRADE").and(CODE_ITEM.EXTRA.eq(FAIL)))
                .fetchSet(CODE_ITEM.CODE);
    }

    /** What a list tells of one who took part; blanks leave what is there. */
    public record Line(Optional<BigDecimal> score, String grade, Paper paper, String note) {
        boolean isResult() {
            return score.isPresent() || !grade.isEmpty() || paper.isSaid();
        }
    }

    /** The certificate in such a line. */
    public record Paper(String number, Optional<LocalDate> issuedOn) {
        public static final Paper NONE = new Paper("", Optional.empty());

        boolean isSaid() {
            return !number.isEmpty() || issuedOn.isPresent();
        }
    }

    /** The newest candidacy of a person, which is the one that goes to classes. */
    public static OptionalLong candidacy(DSLContext sql, long personId) {
        return sql.select(CANDIDACY.ID)
                .from(CANDIDACY)
                .where(CANDIDACY.PERSON_ID.eq(personId))
                .orderBy(CANDIDACY.OPENED_ON.desc(), CANDIDACY.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(r -> OptionalLong.of(r.value1()))
                .orElse(OptionalLong.empty());
    }

    /** What the class has of a candidacy. */
    public static Optional<Line> known(DSLContext sql, long classId, long candidacyId) {
        return row(sql, classId, candidacyId)
                .map(r -> new Line(
                        Optional.ofNullable(r.getScore()),
                        Columns.text(r.getGradeCode()),
                        Paper.NONE,
                        Columns.text(r.getNote())));
    }

    /** Which of the two lessons the class gives. */
    public static ClassKind kind(DSLContext sql, long classId) {
        return ClassKind.valueOf(sql.select(TRAINING_CLASS.KIND)
                .from(TRAINING_CLASS)
                .where(TRAINING_CLASS.ID.eq(classId))
                .fetchSingle(TRAINING_CLASS.KIND));
    }

    /** What speaks against a line, by the field of the list; the same is refused where results are typed. */
    public Optional<FieldFinding> fault(long candidacyId, Line line) {
        Optional<FieldFinding> early = line.isResult() ? rule.early("grade") : Optional.empty();
        ParticipantState state = state(candidacyId, row(sql, classId, candidacyId), line);
        return early.or(() -> line.paper().isSaid() && state != ParticipantState.PASSED
                        ? Optional.of(FieldFinding.of("certificate_no", Fault.FAILED_NO_CERTIFICATE))
                        : Optional.empty())
                .or(() -> line.isResult() ? rule.fault("grade", candidacyId, state) : Optional.empty())
                .or(() -> line.paper().issuedOn().flatMap(day -> rule.issuing("certificate_date", day)))
                .or(() -> taken(candidacyId, line.paper()));
    }

    /** A number is given once in a year. */
    private Optional<FieldFinding> taken(long candidacyId, Paper paper) {
        return paper.issuedOn()
                .map(day -> numbers.ofYear(day).getOrDefault(paper.number(), Set.of()))
                .filter(holders -> !holders.isEmpty() && !holders.equals(Set.of(person(candidacyId))))
                .map(holders -> FieldFinding.of("certificate_no", Fault.NUMBER_TAKEN, paper.number()));
    }

    private long person(long candidacyId) {
        return sql.select(CANDIDACY.PERSON_ID)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.eq(candidacyId))
                .fetchSingle(CANDIDACY.PERSON_ID);
    }

    public void put(Work work, long candidacyId, Line line) {
        fault(candidacyId, line).ifPresent(fault -> {
            throw new WriteRefused(WriteRefused.Reason.INVALID, fault.toString());
        });
        Optional<ParticipantRecord> known = row(work.reading(), classId, candidacyId);
        ParticipantRecord row = known.orElseGet(ParticipantRecord::new);
        line.score().ifPresent(s -> row.setScore(s.setScale(2, RoundingMode.HALF_UP)));
        row.setState(state(candidacyId, known, line).name());
        if (!line.grade().isEmpty()) {
            row.setGradeCode(line.grade());
        }
        if (!line.note().isEmpty()) {
            row.setNote(line.note());
        }
        if (known.isPresent()) {
            work.update(row);
        } else {
            row.setClassId(classId);
            row.setCandidacyId(candidacyId);
            work.insert(row);
        }
    }

    /** Where a line leaves someone; a certificate, told or held, is a pass of one of whom nothing else is known. */
    private ParticipantState state(long candidacyId, Optional<ParticipantRecord> known, Line line) {
        if (!line.grade().isEmpty()) {
            return failing.contains(line.grade()) ? ParticipantState.FAILED : ParticipantState.PASSED;
        }
        ParticipantState before =
                known.map(r -> ParticipantState.valueOf(r.getState())).orElseGet(this::firstState);
        boolean hasPaper = line.paper().isSaid() || rule.holds(candidacyId);
        return hasPaper && !before.isResult() ? ParticipantState.PASSED : before;
    }

    /** Nobody attends a class that is still to come. */
    private ParticipantState firstState() {
        return rule.early("grade").isPresent() ? ParticipantState.NOMINATED : ParticipantState.ENROLLED;
    }

    private static Optional<ParticipantRecord> row(DSLContext sql, long classId, long candidacyId) {
        return sql.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.CLASS_ID.eq(classId).and(PARTICIPANT.CANDIDACY_ID.eq(candidacyId)))
                .fetchOptional();
    }
}
