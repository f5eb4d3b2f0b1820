package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.CLASS_DAY;
import static vn.ptdv.store.jooq.Tables.CLASS_SEAT;
import static vn.ptdv.store.jooq.Tables.TRAINING_CLASS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.store.jooq.tables.records.ClassDayRecord;
import vn.ptdv.store.jooq.tables.records.ClassSeatRecord;
import vn.ptdv.store.jooq.tables.records.TrainingClassRecord;

/** The awareness and new members' classes of the years, at weekends, with some still to come. */
final class SampleClasses {
    static final String AWARENESS = "AWARENESS";
    static final String NEW_MEMBER = "NEW_MEMBER";
    private static final int CAPACITY = 90;
    private static final int SEATED_UNITS = 60;
    private final World world;
    private final List<SampleClass> classes = new ArrayList<>();

    SampleClasses(World world) {
        this.world = world;
    }

    void write() {
        world.write(List.of(TRAINING_CLASS, CLASS_DAY), rows -> {
            for (int year = world.start().getYear(); year <= world.today.getYear() + 1; year++) {
                year(rows, AWARENESS, year, Math.max(4, world.size.people() * 8 / 10 / World.YEARS / CAPACITY + 2));
                year(rows, NEW_MEMBER, year, Math.max(3, world.size.people() / 2 / World.YEARS / CAPACITY + 2));
            }
        });
    }

    /** The first class with room that begins on or after a day. */
    Optional<SampleClass> from(String kind, LocalDate day) {
        return classes.stream()
                .filter(c -> c.kind.equals(kind) && !c.from.isBefore(day) && c.hasRoom())
                .findFirst();
    }

    /** Seats as they were used, when everybody has been seated. */
    void writeSeats(List<SampleUnit> units) {
        world.write(
                List.of(CLASS_SEAT),
                rows -> classes.forEach(its -> its.seats().entrySet().stream()
                        .limit(SEATED_UNITS)
                        .forEach(seat -> {
                            ClassSeatRecord row = new ClassSeatRecord();
                            row.setClassId(its.id);
                            row.setUnitId(units.get(seat.getKey()).id());
                            row.setSeats(seat.getValue() + 1);
                            rows.add(row);
                        })));
    }

    private void year(Rows rows, String kind, int year, int count) {
        int planned = 0;
        for (int i = 0; i < count; i++) {
            Dice dice = world.dice(kind + year, i);
            LocalDate near = LocalDate.of(year, 1, 15).plusDays(330L * i / count + dice.between(0, 6));
            LocalDate from = near.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            if (from.isBefore(world.start()) || (from.isAfter(world.today.plusDays(100)) && planned++ > 0)) {
                continue;
            }
            classes.add(one(rows, kind, from, i));
        }
    }

    private SampleClass one(Rows rows, String kind, LocalDate from, int number) {
        List<String> topics = world.words.all("TOPIC", kind);
        LocalDate to = from.plusDays(topics.size() == 4 ? 8 : 15);
        String suffix = world.words.of("NUMBER", kind.equals(AWARENESS) ? "CERTIFICATE" : "NEW_CERTIFICATE");
        TrainingClassRecord row = new TrainingClassRecord();
        row.setId(rows.newId());
        row.setKind(kind);
        row.setName(world.words.of("CLASS", kind, number + 1, from.getYear()));
        LocalDate decided = SampleSessions.workday(from.minusDays(20));
        if (!decided.isAfter(world.today)) {
            row.setDecisionNo(world.words.of("NUMBER", "CLASS", 100 + number + (kind.equals(AWARENESS) ? 0 : 40)));
            row.setDecisionOn(decided);
        }
        row.setFromOn(from);
        row.setToOn(to);
        row.setPlace(world.words.of("CLASS", "PLACE"));
        row.setOrganiser(world.words.of("ORGAN", "TTCT"));
        row.setCapacity(CAPACITY);
        row.setCertificateSuffix(suffix);
        row.setState(to.isBefore(world.today) ? "CLOSED" : from.isAfter(world.today) ? "PLANNED" : "RUNNING");
        rows.add(row);
        SampleClass.Room room = new SampleClass.Room(CAPACITY, number * CAPACITY, suffix);
        return new SampleClass(row.getId(), kind, new SampleClass.Span(from, to), days(rows, row, topics), room);
    }

    private List<Long> days(Rows rows, TrainingClassRecord its, List<String> topics) {
        List<Long> days = new ArrayList<>();
        LocalDate day = its.getFromOn();
        for (String topic : topics) {
            ClassDayRecord row = new ClassDayRecord();
            row.setId(rows.newId());
            row.setClassId(its.getId());
            row.setOnDate(day);
            row.setTopic(topic);
            rows.add(row);
            days.add(row.getId());
            day = day.plusDays(day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 6);
        }
        return days;
    }
}
