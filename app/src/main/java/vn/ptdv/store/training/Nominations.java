package vn.ptdv.store.training;

import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.Nominee;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.SeatShortage;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.ParticipantRecord;

/** Who can be sent to a class, and who waits because their unit has no seat left. */
public final class Nominations {
    private static final List<String> PENDING = List.of("NOMINATED", "WAITING", "ENROLLED");
    private final Book book;

    public Nominations(Book book) {
        this.book = book;
    }

    /** What sending people to a class came to. */
    public record Sent(int seated, int waiting) {}

    /** The people of the class's kind who are on the way, those who wait longest first; with what stands in the way. */
    public List<Nominee> candidates(long classId) {
        TrainingClass its = theClass(classId);
        Field<Boolean> certified = DSL.field(DSL.exists(certificate(its)));
        Field<Boolean> away = DSL.field(DSL.exists(DSL.selectOne()
                .from(ABSENCE)
                .where(ABSENCE.PERSON_ID.eq(PERSON.ID).and(covers(its.from())))));
        Field<Long> inClass = DSL.field(DSL.select(DSL.max(PARTICIPANT.CLASS_ID))
                .from(PARTICIPANT)
                .join(TRAINING_CLASS)
                .on(TRAINING_CLASS.ID.eq(PARTICIPANT.CLASS_ID))
                .where(PARTICIPANT.CANDIDACY_ID.eq(CANDIDACY.ID))
                .and(PARTICIPANT
                        .CLASS_ID
                        .eq(classId)
                        .or(PARTICIPANT
                                .STATE
                                .in(PENDING)
                                .and(TRAINING_CLASS.KIND.eq(its.kind().name())))));
        return book.reading()
                .select(CANDIDACY.ID, PERSON.ID, PERSON.FULL_NAME, UNIT.ID, UNIT.NAME)
                .select(CANDIDACY.STAGE_KEY, CANDIDACY.OPENED_ON, CANDIDACY.CEREMONY_ON)
                .select(certified, away, inClass)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(CANDIDACY.EXIT_KEY.isNull().and(onTheWay(its.kind())))
                .orderBy(CANDIDACY.OPENED_ON, CANDIDACY.ID)
                .fetch(r -> nominee(
                        r, its, obstacle(r.get(certified), r.get(away), Optional.ofNullable(r.get(inClass)), classId)));
    }

    /** Puts people on the list of a class as one act; beyond the seats of their unit they wait. */
    public Sent nominate(long classId, Collection<Long> candidacies) {
        return nominate(classId, candidacies, done -> {});
    }

    /** The same; {@code after} is told how many are done and may stop it, which leaves nothing behind. */
    public Sent nominate(long classId, Collection<Long> candidacies, IntConsumer after) {
        TrainingClass its = theClass(classId);
        return book.writing().write(Act.named("action.class.nominate", candidacies.size(), its.name()), work -> {
            Seats seats = Seats.of(work.reading(), its);
            int seated = 0;
            int done = 0;
            for (Long candidacy : candidacies) {
                after.accept(done++);
                boolean free = seats.take(unitOf(work, candidacy));
                work.insert(participant(classId, candidacy, free));
                seated += free ? 1 : 0;
            }
            return new Sent(seated, candidacies.size() - seated);
        });
    }

    /** Why those on the waiting list of a class have no seat, by participant. */
    public Map<Long, SeatShortage> shortages(long classId) {
        Seats seats = Seats.of(book.reading(), theClass(classId));
        Map<Long, SeatShortage> why = new HashMap<>();
        new ClassStore(book.reading())
                .people(classId).stream()
                        .filter(p -> p.state() == ParticipantState.WAITING)
                        .forEach(p -> seats.shortage(p.unitId()).ifPresent(s -> why.put(p.id(), s)));
        return why;
    }

    /** Who of these people would have to wait if they were sent now, by candidacy. */
    public Map<Long, SeatShortage> shortagesOf(long classId, Collection<Long> candidacies) {
        Seats seats = Seats.of(book.reading(), theClass(classId));
        Map<Long, Long> units = book.reading()
                .select(CANDIDACY.ID, CANDIDACY.UNIT_ID)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.in(candidacies))
                .fetchMap(r -> r.value1(), r -> r.value2());
        Map<Long, SeatShortage> why = new HashMap<>();
        for (Long id : candidacies) {
            Long unit = units.get(id);
            if (unit != null) {
                Optional<SeatShortage> shortage = seats.shortage(unit);
                shortage.ifPresentOrElse(s -> why.put(id, s), () -> seats.take(unit));
            }
        }
        return why;
    }

    /** Takes someone off the list; whoever waits longest for that seat moves up. */
    public void withdraw(long participantId) {
        ParticipantRecord gone = book.reading().fetchSingle(PARTICIPANT, PARTICIPANT.ID.eq(participantId));
        TrainingClass its = theClass(gone.getClassId());
        book.writing().run(Act.named("action.class.withdraw", its.name()), work -> {
            work.delete(PARTICIPANT, participantId);
            moveUp(work, its);
        });
    }

    /** Gives free seats to those who wait, in the order in which they were named. */
    static void moveUp(Work work, TrainingClass its) {
        Seats seats = Seats.of(work.reading(), its);
        work.reading()
                .selectFrom(PARTICIPANT)
                .where(PARTICIPANT.CLASS_ID.eq(its.id()))
                .and(PARTICIPANT.STATE.eq(ParticipantState.WAITING.name()))
                .orderBy(PARTICIPANT.ID)
                .forEach(row -> {
                    if (seats.take(unitOf(work, row.getCandidacyId()))) {
                        row.setState(ParticipantState.NOMINATED.name());
                        work.update(row);
                    }
                });
    }

    private static Optional<Nominee.Obstacle> obstacle(
            boolean certified, boolean away, Optional<Long> inClass, long classId) {
        if (inClass.isPresent()) {
            return Optional.of(
                    inClass.get() == classId ? Nominee.Obstacle.IN_THIS_CLASS : Nominee.Obstacle.IN_ANOTHER_CLASS);
        }
        if (certified) {
            return Optional.of(Nominee.Obstacle.HAS_CERTIFICATE);
        }
        return away ? Optional.of(Nominee.Obstacle.AWAY) : Optional.empty();
    }

    private static Nominee nominee(Record r, TrainingClass its, Optional<Nominee.Obstacle> obstacle) {
        LocalDate since =
                its.kind() == ClassKind.NEW_MEMBER ? r.get(CANDIDACY.CEREMONY_ON) : r.get(CANDIDACY.OPENED_ON);
        return new Nominee(
                r.get(CANDIDACY.ID),
                r.get(PERSON.ID),
                r.get(PERSON.FULL_NAME),
                r.get(UNIT.ID),
                r.get(UNIT.NAME),
                r.get(CANDIDACY.STAGE_KEY),
                Math.max(0, ChronoUnit.DAYS.between(since, its.from())),
                obstacle);
    }

    private static org.jooq.Select<?> certificate(TrainingClass its) {
        return DSL.selectOne()
                .from(CERTIFICATE)
                .where(CERTIFICATE.PERSON_ID.eq(PERSON.ID))
                .and(CERTIFICATE.KIND.eq(its.kind().name()))
                .and(CERTIFICATE.VALID_UNTIL.isNull().or(CERTIFICATE.VALID_UNTIL.ge(its.from())));
    }

    private static Condition onTheWay(ClassKind kind) {
        return kind == ClassKind.NEW_MEMBER
                ? CANDIDACY.CEREMONY_ON.isNotNull().and(CANDIDACY.RECOGNISED_ON.isNull())
                : CANDIDACY.DECISION_ON.isNull();
    }

    static Condition covers(LocalDate day) {
        return ABSENCE.FROM_ON.le(day).and(ABSENCE.TO_ON.isNull().or(ABSENCE.TO_ON.ge(day)));
    }

    private TrainingClass theClass(long classId) {
        return new ClassStore(book.reading()).get(classId).orElseThrow();
    }

    private static long unitOf(Work work, long candidacy) {
        return work.reading()
                .select(CANDIDACY.UNIT_ID)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.eq(candidacy))
                .fetchSingle()
                .value1();
    }

    private static ParticipantRecord participant(long classId, long candidacy, boolean free) {
        ParticipantRecord row = new ParticipantRecord();
        row.setClassId(classId);
        row.setCandidacyId(candidacy);
        row.setState((free ? ParticipantState.NOMINATED : ParticipantState.WAITING).name());
        return row;
    }

    /** The names of a list in the order of the Vietnamese alphabet, for screens that show it so. */
    public static List<Nominee> byName(List<Nominee> nominees) {
        return VietnameseOrder.sortedByName(nominees, Nominee::name);
    }
}
