package vn.ptdv.store.training;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.store.Columns;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.ParticipantRecord;

/** Writes the list of a class inside an action: who took part and with which result. */
public final class ClassIntake {
    private static final String FAIL = "FAIL";
    private final Work work;
    private final long classId;

    public ClassIntake(Work work, long classId) {
        this.work = work;
        this.classId = classId;
    }

    /** What a list tells of one who took part; blanks leave what is there. */
    public record Line(Optional<BigDecimal> score, String grade, String note) {}

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
        return sql.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.CLASS_ID.eq(classId).and(PARTICIPANT.CANDIDACY_ID.eq(candidacyId)))
                .fetchOptional(r -> new Line(
                        Optional.ofNullable(r.getScore()), Columns.text(r.getGradeCode()), Columns.text(r.getNote())));
    }

    /** Which of the two lessons the class gives. */
    public static ClassKind kind(DSLContext sql, long classId) {
        return ClassKind.valueOf(sql.select(TRAINING_CLASS.KIND)
                .from(TRAINING_CLASS)
                .where(TRAINING_CLASS.ID.eq(classId))
                .fetchSingle(TRAINING_CLASS.KIND));
    }

    public void put(long candidacyId, Line line) {
        Optional<ParticipantRecord> known = work.reading()
                .selectFrom(PARTICIPANT)
                .where(PARTICIPANT.CLASS_ID.eq(classId).and(PARTICIPANT.CANDIDACY_ID.eq(candidacyId)))
                .fetchOptional();
        ParticipantRecord row = known.orElseGet(ParticipantRecord::new);
        line.score().ifPresent(s -> row.setScore(s.setScale(2, RoundingMode.HALF_UP)));
        if (!line.grade().isEmpty()) {
            row.setGradeCode(line.grade());
            row.setState((fails(line.grade()) ? ParticipantState.FAILED : ParticipantState.PASSED).name());
        }
        if (!line.note().isEmpty()) {
            row.setNote(line.note());
        }
        if (known.isPresent()) {
            work.update(row);
        } else {
            row.setClassId(classId);
            row.setCandidacyId(candidacyId);
            if (line.grade().isEmpty()) {
                row.setState(ParticipantState.ENROLLED.name());
            }
            work.insert(row);
        }
    }

    private boolean fails(String grade) {
        return work.reading()
                .select(DSL.coalesce(CODE_ITEM.EXTRA, ""))
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("CLASS_GRADE").and(CODE_ITEM.CODE.eq(grade)))
                .fetchOptional()
                .filter(r -> FAIL.equals(r.value1()))
                .isPresent();
    }
}
