package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.process.Event;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.EventRecord;

/** One candidacy while its rows are made: who, where, on what way, and what has been written of it. */
final class Case {
    final PersonMaker.Made person;
    final SampleUnit unit;
    final Journey journey;
    final Dice dice;
    final CandidacyRecord row = new CandidacyRecord();
    final List<Event> events = new ArrayList<>();
    final List<EventRecord> eventRows = new ArrayList<>();

    Case(PersonMaker.Made person, SampleUnit unit, Journey journey, Dice dice) {
        this.person = person;
        this.unit = unit;
        this.journey = journey;
        this.dice = dice;
    }

    long id() {
        return row.getId();
    }

    boolean hasLeft() {
        return journey.exit != null;
    }

    Optional<LocalDate> on(String stage) {
        return journey.day(stage);
    }

    /** The last event of a stage or fact. */
    Optional<EventRecord> event(String key) {
        return eventRows.stream().filter(e -> e.getStageKey().equals(key)).reduce((one, next) -> next);
    }
}
