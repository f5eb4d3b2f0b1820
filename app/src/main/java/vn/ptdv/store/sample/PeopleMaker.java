package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.ATTENDANCE;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.FAMILY_MEMBER;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Table;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.process.StageKind;

/** Writes the people with all that hangs on them, some thousands an action, so that memory stays small. */
final class PeopleMaker {
    private static final int CHUNK = 2000;
    private static final int TRIES = 3000;
    private static final int AGAIN_AFTER_MONTHS = 37;
    private static final List<Table<?>> ORDER = List.of(
            PERSON,
            PERSON_GROUP,
            FAMILY_MEMBER,
            ABSENCE,
            CANDIDACY,
            CANDIDACY_GROUP,
            EVENT,
            DEADLINE,
            SESSION_ITEM,
            PARTICIPANT,
            ATTENDANCE,
            CERTIFICATE);
    private final World world;
    private final List<SampleUnit> leaves;
    private final Counts counts;
    private final Traveller traveller;
    private final PersonMaker persons;
    private final CandidacyMaker candidacies;
    private final EventMaker events;
    private final DeadlineMaker deadlines;
    private final List<Part> parts;
    private final List<String> goals = new ArrayList<>();

    /** Rows of one kind that hang on a candidacy. */
    interface Part {
        void write(Rows rows, Case its);
    }

    PeopleMaker(World world, List<SampleUnit> units, Counts counts, Calendar calendar) {
        this.world = world;
        this.leaves = units.stream().filter(SampleUnit::takesPeople).toList();
        this.counts = counts;
        this.traveller = new Traveller(world, calendar.classes(), calendar.sessions());
        this.persons = new PersonMaker(world);
        this.candidacies = new CandidacyMaker(world);
        this.events = new EventMaker(world);
        this.deadlines = new DeadlineMaker(world);
        this.parts = List.of(
                new LearningMaker(world),
                new HelperMaker(world),
                new DossierMaker(world),
                new OpinionMaker(world),
                new FamilyMaker(world));
        world.process.ofKind(StageKind.STAGE).stream().map(Stage::key).forEach(goals::add);
        world.process.ofKind(StageKind.EXIT).stream().map(Stage::key).forEach(goals::add);
    }

    /** The classes and meetings of the years. */
    record Calendar(SampleClasses classes, SampleSessions sessions) {}

    void write(SampleProgress progress) {
        int all = world.size.people();
        for (int from = 0; from < all; from += CHUNK) {
            int first = from;
            int end = Math.min(all, from + CHUNK);
            world.write(ORDER, rows -> {
                for (int i = first; i < end; i++) {
                    person(rows, i);
                }
            });
            progress.people(end, all);
        }
    }

    private void person(Rows rows, int index) {
        Dice dice = world.dice("place", index);
        SampleUnit unit = unit(dice, index);
        Journey journey = journey(index, unit);
        PersonMaker.Made person = persons.make(rows, index, unit, journey);
        counts.person();
        candidacy(rows, new Case(person, unit, journey, world.dice("case", index)));
        if ("DELETED_ON_PROBATION".equals(journey.exit)) {
            again(rows, index, person, unit, journey.last().plusMonths(AGAIN_AFTER_MONTHS));
        }
    }

    /** Everybody's first choice is a unit without people yet; some goals are only reached in some units. */
    private SampleUnit unit(Dice dice, int index) {
        if (index < 2 * goals.size() && goals.get(index % goals.size()).equals(StageKeys.SUBCOMMITTEE)) {
            Optional<SampleUnit> fit =
                    leaves.stream().filter(u -> u.place().underSub()).findFirst();
            if (fit.isPresent()) {
                return fit.get();
            }
        }
        return index < leaves.size() ? leaves.get(index) : dice.one(leaves);
    }

    private void again(Rows rows, int index, PersonMaker.Made person, SampleUnit unit, LocalDate from) {
        if (from.isBefore(world.today)) {
            Journey second = traveller.travel(world.dice("again", index), unit, from, world.today);
            candidacy(rows, new Case(person.readmitted(), unit, second, world.dice("again case", index)));
        }
    }

    private void candidacy(Rows rows, Case its) {
        candidacies.open(rows, its);
        events.write(rows, its);
        candidacies.derive(its);
        if (its.journey.waitingFor != null && !its.hasLeft()) {
            events.await(rows, its, its.journey.waitingFor);
        }
        deadlines.write(rows, its);
        parts.forEach(part -> part.write(rows, its));
        counts.candidacy(its.unit);
        Optional.ofNullable(its.row.getCeremonyOn()).ifPresent(day -> counts.admitted(its.unit, day.getYear()));
    }

    /** The first people are looked for until every stage and every way out has somebody. */
    private Journey journey(int index, SampleUnit unit) {
        if (index >= 2 * goals.size() || unit.place().quiet()) {
            return natural(index, unit, 0);
        }
        String goal = goals.get(index % goals.size());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Journey journey = natural(index, unit, attempt);
            if (journey.state().equals(goal)) {
                return journey;
            }
        }
        return natural(index, unit, 0);
    }

    private Journey natural(int index, SampleUnit unit, int attempt) {
        String part = "way" + attempt;
        LocalDate start = world.dice(part, index).day(world.start(), world.today.minusDays(5));
        Journey journey = traveller.travel(world.dice(part + "s", index), unit, start, world.today);
        if (!unit.place().quiet() || !thisYear(journey)) {
            return journey;
        }
        LocalDate before = journey.day(StageKeys.CELL_VOTE).orElseThrow().minusDays(1);
        return traveller.travel(world.dice(part + "s", index), unit, start, before);
    }

    private boolean thisYear(Journey journey) {
        int year = world.today.getYear();
        return journey.day(StageKeys.DECISION)
                        .filter(day -> day.getYear() == year)
                        .isPresent()
                || journey.day(StageKeys.CEREMONY)
                        .filter(day -> day.getYear() == year)
                        .isPresent();
    }
}
