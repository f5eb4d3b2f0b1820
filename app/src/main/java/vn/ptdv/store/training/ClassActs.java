package vn.ptdv.store.training;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.ATTENDANCE;
import static vn.ptdv.store.jooq.Tables.CLASS_DAY;
import static vn.ptdv.store.jooq.Tables.CLASS_SEAT;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.ClassState;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.AttendanceRecord;
import vn.ptdv.store.jooq.tables.records.ClassDayRecord;
import vn.ptdv.store.jooq.tables.records.ClassSeatRecord;
import vn.ptdv.store.jooq.tables.records.ParticipantRecord;
import vn.ptdv.store.jooq.tables.records.TrainingClassRecord;

/** What a clerk does to a class itself: its facts, days, seats and attendance. */
public final class ClassActs {
    private static final int NAME = 250;
    private final Book book;

    public ClassActs(Book book) {
        this.book = book;
    }

    public Saved save(TrainingClass wanted) {
        Optional<FieldFinding> fault = fault(wanted);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        return new Saved.Accepted(book.writing().write(Act.named("action.class.save", wanted.name()), work -> {
            TrainingClassRecord row = wanted.id() == 0 ? new TrainingClassRecord() : current(work, wanted.id());
            fill(row, wanted);
            if (wanted.id() != 0) {
                work.update(row);
                // A larger class has seats for those who wait.
                Nominations.moveUp(work, wanted);
                return wanted.id();
            }
            return work.insert(row);
        }));
    }

    /** Takes a class out together with its days, seats and people; certificates that were issued stand in the way. */
    public void delete(long id) {
        book.writing().run(Act.named("action.class.delete", name(id)), work -> {
            List<Long> days = book.reading()
                    .select(CLASS_DAY.ID)
                    .from(CLASS_DAY)
                    .where(CLASS_DAY.CLASS_ID.eq(id))
                    .fetch(CLASS_DAY.ID);
            work.reading()
                    .select(ATTENDANCE.ID)
                    .from(ATTENDANCE)
                    .where(ATTENDANCE.DAY_ID.in(days))
                    .forEach(r -> work.delete(ATTENDANCE, r.value1()));
            days.forEach(day -> work.delete(CLASS_DAY, day));
            work.reading()
                    .selectFrom(CLASS_SEAT)
                    .where(CLASS_SEAT.CLASS_ID.eq(id))
                    .forEach(r -> work.delete(CLASS_SEAT, r.getId()));
            work.reading()
                    .selectFrom(PARTICIPANT)
                    .where(PARTICIPANT.CLASS_ID.eq(id))
                    .forEach(r -> work.delete(PARTICIPANT, r.getId()));
            work.delete(TRAINING_CLASS, id);
        });
    }

    /** Makes these the days of a class; a day with attendance that is left out stands in the way. */
    public Saved setDays(long classId, List<ClassDay> wanted) {
        TrainingClass its = new ClassStore(book.reading()).get(classId).orElseThrow();
        for (ClassDay day : wanted) {
            if (day.date().isBefore(its.from()) || day.date().isAfter(its.to())) {
                return Saved.refused("date", Fault.OUTSIDE_CLASS, day.date());
            }
        }
        book.writing().run(Act.named("action.class.days", its.name()), work -> {
            Map<Long, ClassDayRecord> now = work.reading()
                    .selectFrom(CLASS_DAY)
                    .where(CLASS_DAY.CLASS_ID.eq(classId))
                    .fetchMap(CLASS_DAY.ID);
            Map<Long, ClassDayRecord> gone = new HashMap<>(now);
            wanted.forEach(day -> gone.remove(day.id()));
            gone.keySet().forEach(id -> work.delete(CLASS_DAY, id));
            wanted.forEach(day -> putDay(work, classId, day, Optional.ofNullable(now.get(day.id()))));
        });
        return new Saved.Accepted(classId);
    }

    /** Makes these the seats by unit; a unit that is left out has none of its own, and who waits moves up. */
    public Saved setSeats(long classId, Map<Long, Integer> wanted) {
        TrainingClass its = new ClassStore(book.reading()).get(classId).orElseThrow();
        Optional<FieldFinding> fault = seatFault(its, wanted);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        book.writing().run(Act.named("action.class.seats", name(classId)), work -> {
            Map<Long, ClassSeatRecord> now = work.reading()
                    .selectFrom(CLASS_SEAT)
                    .where(CLASS_SEAT.CLASS_ID.eq(classId))
                    .fetchMap(CLASS_SEAT.UNIT_ID);
            now.forEach((unit, row) -> {
                if (!wanted.containsKey(unit)) {
                    work.delete(CLASS_SEAT, row.getId());
                }
            });
            wanted.forEach((unit, seats) -> {
                ClassSeatRecord row = now.getOrDefault(unit, new ClassSeatRecord());
                row.setClassId(classId);
                row.setUnitId(unit);
                row.setSeats(seats);
                put(work, row);
            });
            Nominations.moveUp(work, its);
        });
        return new Saved.Accepted(classId);
    }

    private static Optional<FieldFinding> seatFault(TrainingClass its, Map<Long, Integer> wanted) {
        Optional<FieldFinding> below = wanted.entrySet().stream()
                .filter(e -> e.getValue() < 0)
                .findFirst()
                .map(e -> FieldFinding.of("seats:" + e.getKey(), Fault.BELOW_ZERO));
        int sum = wanted.values().stream().mapToInt(Integer::intValue).sum();
        return below.or(() -> its.capacity()
                .filter(capacity -> sum > capacity)
                .map(capacity -> FieldFinding.of("seats", Fault.SEATS_OVER_CAPACITY, sum, capacity)));
    }

    /** Saves the whole grid of attendance at once; nobody was there yet on a day that is to come. */
    public Saved saveAttendance(long classId, Set<ClassStore.Cell> present) {
        ClassStore.Grid grid = new ClassStore(book.reading()).attendance(classId);
        Optional<ClassDay> coming = grid.days().stream()
                .filter(day -> day.date().isAfter(today()))
                .filter(day -> present.stream().anyMatch(cell -> cell.dayId() == day.id()))
                .findFirst();
        if (coming.isPresent()) {
            return Saved.refused("date", Fault.DAY_TO_COME, coming.get().date());
        }
        book.writing().run(Act.named("action.class.attendance", name(classId)), work -> {
            Map<ClassStore.Cell, AttendanceRecord> now = work.reading()
                    .selectFrom(ATTENDANCE)
                    .where(ATTENDANCE.DAY_ID.in(
                            grid.days().stream().map(ClassDay::id).toList()))
                    .fetchMap(r -> new ClassStore.Cell(r.getDayId(), r.getParticipantId()));
            grid.days()
                    .forEach(day -> grid.people().forEach(person -> {
                        ClassStore.Cell cell = new ClassStore.Cell(day.id(), person.id());
                        putCell(work, cell, present.contains(cell), Optional.ofNullable(now.get(cell)));
                    }));
            work.reading()
                    .selectFrom(PARTICIPANT)
                    .where(PARTICIPANT.CLASS_ID.eq(classId).and(PARTICIPANT.STATE.eq("NOMINATED")))
                    .forEach(row -> enrol(work, row));
        });
        return new Saved.Accepted(classId);
    }

    /** Whoever is on the list once attendance is taken takes part. */
    private static void enrol(Work work, ParticipantRecord row) {
        row.setState("ENROLLED");
        work.update(row);
    }

    private static void putDay(Work work, long classId, ClassDay day, Optional<ClassDayRecord> now) {
        ClassDayRecord row = now.orElseGet(ClassDayRecord::new);
        row.setClassId(classId);
        row.setOnDate(day.date());
        row.setPart(day.part().name());
        row.setTopic(orNull(VietnameseText.clean(day.topic())));
        put(work, row);
    }

    private static void putCell(Work work, ClassStore.Cell cell, boolean present, Optional<AttendanceRecord> now) {
        AttendanceRecord row = now.orElseGet(AttendanceRecord::new);
        row.setDayId(cell.dayId());
        row.setParticipantId(cell.participantId());
        row.setPresent(present);
        put(work, row);
    }

    private static <R extends org.jooq.UpdatableRecord<R>> void put(Work work, R row) {
        if (row.get("ID") == null) {
            work.insert(row);
        } else {
            work.update(row);
        }
    }

    private LocalDate today() {
        return LocalDate.now(book.writing().author().clock());
    }

    private Optional<FieldFinding> fault(TrainingClass wanted) {
        String name = VietnameseText.clean(wanted.name());
        if (name.isEmpty()) {
            return Optional.of(FieldFinding.of("name", Fault.EMPTY));
        }
        if (name.length() > NAME) {
            return Optional.of(FieldFinding.of("name", Fault.TOO_LONG, NAME, name.length()));
        }
        if (wanted.to().isBefore(wanted.from())) {
            return Optional.of(FieldFinding.of("to", Fault.ENDS_BEFORE_START));
        }
        if (wanted.decisionOn().filter(today()::isBefore).isPresent()) {
            return Optional.of(FieldFinding.of("decisionOn", Fault.IN_FUTURE));
        }
        return wanted.capacity().filter(seats -> seats < 0).map(seats -> FieldFinding.of("capacity", Fault.BELOW_ZERO));
    }

    private static TrainingClassRecord current(Work work, long id) {
        return work.reading().fetchSingle(TRAINING_CLASS, TRAINING_CLASS.ID.eq(id));
    }

    private String name(long id) {
        return book.reading()
                .select(TRAINING_CLASS.NAME)
                .from(TRAINING_CLASS)
                .where(TRAINING_CLASS.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    private static void fill(TrainingClassRecord row, TrainingClass wanted) {
        row.setKind(wanted.kind().name());
        row.setName(VietnameseText.clean(wanted.name()));
        row.setDecisionNo(orNull(VietnameseText.clean(wanted.decisionNumber())));
        row.setDecisionOn(wanted.decisionOn().orElse(null));
        row.setFromOn(wanted.from());
        row.setToOn(wanted.to());
        row.setPlace(orNull(VietnameseText.clean(wanted.place())));
        row.setOrganiser(orNull(VietnameseText.clean(wanted.organiser())));
        row.setCapacity(wanted.capacity().orElse(null));
        row.setCertificateSuffix(orNull(VietnameseText.clean(wanted.certificateSuffix())));
        row.setState(wanted.state().name());
        row.setNote(orNull(wanted.note()));
    }

    /** Opens or closes a class; one that has not begun cannot have ended. */
    public Saved setState(long classId, ClassState state) {
        LocalDate from =
                new ClassStore(book.reading()).get(classId).orElseThrow().from();
        if (state == ClassState.CLOSED && today().isBefore(from)) {
            return Saved.refused("state", Fault.CLASS_TO_COME, from);
        }
        book.writing().run(Act.named("action.class.state", name(classId)), work -> {
            TrainingClassRecord row = current(work, classId);
            row.setState(state.name());
            work.update(row);
        });
        return new Saved.Accepted(classId);
    }
}
