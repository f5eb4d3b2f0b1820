package vn.ptdv.store.training;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.ATTENDANCE;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.CLASS_DAY;
import static vn.ptdv.store.jooq.Tables.CLASS_SEAT;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.ClassState;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.jooq.tables.records.TrainingClassRecord;

/** Reads classes. */
public final class ClassStore {
    private final DSLContext reading;

    public ClassStore(DSLContext reading) {
        this.reading = reading;
    }

    /** Who was there on which day. */
    public record Grid(List<ClassDay> days, List<Participant> people, Set<Cell> present) {}

    /** One box of the attendance grid. */
    public record Cell(long dayId, long participantId) {}

    /** How many take part in a class, and how many of those with a result passed. */
    public record Figures(int people, PassRate rate) {
        public static final Figures NONE = new Figures(0, new PassRate(0, 0));
    }

    /** By class; a class without anybody is left out. */
    public Map<Long, Figures> figures() {
        Field<Integer> passed = DSL.count().filterWhere(PARTICIPANT.STATE.eq(ParticipantState.PASSED.name()));
        Field<Integer> ended = DSL.count()
                .filterWhere(PARTICIPANT.STATE.in(Arrays.stream(ParticipantState.values())
                        .filter(ParticipantState::isResult)
                        .map(Enum::name)
                        .toList()));
        return reading.select(PARTICIPANT.CLASS_ID, DSL.count(), passed, ended)
                .from(PARTICIPANT)
                .where(PARTICIPANT.STATE.ne(ParticipantState.WAITING.name()))
                .groupBy(PARTICIPANT.CLASS_ID)
                .fetchMap(r -> r.value1(), r -> new Figures(r.value2(), new PassRate(r.value3(), r.value4())));
    }

    /** Classes, the newest first. */
    public List<TrainingClass> list() {
        return reading.selectFrom(TRAINING_CLASS)
                .orderBy(TRAINING_CLASS.FROM_ON.desc(), TRAINING_CLASS.ID.desc())
                .fetch(ClassStore::trainingClass);
    }

    public Optional<TrainingClass> get(long id) {
        return reading.selectFrom(TRAINING_CLASS)
                .where(TRAINING_CLASS.ID.eq(id))
                .fetchOptional()
                .map(ClassStore::trainingClass);
    }

    public List<ClassDay> days(long classId) {
        return reading.selectFrom(CLASS_DAY)
                .where(CLASS_DAY.CLASS_ID.eq(classId))
                .orderBy(CLASS_DAY.ON_DATE, CLASS_DAY.ID)
                .fetch(r ->
                        new ClassDay(r.getId(), r.getOnDate(), ClassDay.Part.valueOf(r.getPart()), text(r.getTopic())));
    }

    /** Seats by unit. */
    public Map<Long, Integer> seats(long classId) {
        return reading.selectFrom(CLASS_SEAT)
                .where(CLASS_SEAT.CLASS_ID.eq(classId))
                .fetchMap(CLASS_SEAT.UNIT_ID, CLASS_SEAT.SEATS);
    }

    /** The people of a class by name, each once with the newest certificate that it gave them. */
    public List<Participant> people(long classId) {
        Map<Long, Participant> people = new LinkedHashMap<>();
        reading.select(PARTICIPANT.fields())
                .select(PERSON.ID, PERSON.FULL_NAME, UNIT.ID, UNIT.NAME, CERTIFICATE.CERT_NO)
                .from(PARTICIPANT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(PARTICIPANT.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .leftJoin(CERTIFICATE)
                .on(CERTIFICATE.CLASS_ID.eq(PARTICIPANT.CLASS_ID).and(CERTIFICATE.PERSON_ID.eq(PERSON.ID)))
                .where(PARTICIPANT.CLASS_ID.eq(classId))
                .orderBy(PARTICIPANT.ID, CERTIFICATE.ISSUED_ON, CERTIFICATE.ID)
                .forEach(r -> people.put(r.get(PARTICIPANT.ID), participant(r)));
        return VietnameseOrder.sortedByName(List.copyOf(people.values()), Participant::name);
    }

    public Grid attendance(long classId) {
        Set<Cell> present = reading.select(ATTENDANCE.DAY_ID, ATTENDANCE.PARTICIPANT_ID)
                .from(ATTENDANCE)
                .join(CLASS_DAY)
                .on(CLASS_DAY.ID.eq(ATTENDANCE.DAY_ID))
                .where(CLASS_DAY.CLASS_ID.eq(classId).and(ATTENDANCE.PRESENT))
                .fetchSet(r -> new Cell(r.value1(), r.value2()));
        List<Participant> seated =
                people(classId).stream().filter(p -> p.state().seated()).toList();
        return new Grid(days(classId), seated, present);
    }

    private static TrainingClass trainingClass(TrainingClassRecord r) {
        return new TrainingClass(
                r.getId(),
                ClassKind.valueOf(r.getKind()),
                r.getName(),
                text(r.getDecisionNo()),
                Optional.ofNullable(r.getDecisionOn()),
                r.getFromOn(),
                r.getToOn(),
                text(r.getPlace()),
                text(r.getOrganiser()),
                Optional.ofNullable(r.getCapacity()),
                text(r.getCertificateSuffix()),
                ClassState.valueOf(r.getState()),
                text(r.getNote()));
    }

    private static Participant participant(Record r) {
        return new Participant(
                r.get(PARTICIPANT.ID),
                r.get(PARTICIPANT.CANDIDACY_ID),
                r.get(PERSON.ID),
                r.get(PERSON.FULL_NAME),
                r.get(UNIT.ID),
                r.get(UNIT.NAME),
                ParticipantState.valueOf(r.get(PARTICIPANT.STATE)),
                Optional.ofNullable(r.get(PARTICIPANT.SCORE)),
                text(r.get(PARTICIPANT.GRADE_CODE)),
                r.get(PARTICIPANT.RETAKES),
                Optional.ofNullable(r.get(CERTIFICATE.CERT_NO)));
    }
}
