package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.logic.rules.RuleTables;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;

/** Builds the events of a candidacy for tests, one line per event. */
final class Course {
    private final List<Event> events = new ArrayList<>();

    static Course at(String key, String day) {
        return new Course().then(key, day);
    }

    Course then(String key, String day) {
        return add(event(EventKind.STAGE, key, day));
    }

    Course fact(String key, String day) {
        return add(event(EventKind.FACT, key, day));
    }

    Course leaves(String key, String day) {
        return add(event(EventKind.EXIT, key, day));
    }

    Course returnsTo(String key, String day) {
        return add(event(EventKind.RETURN, key, day));
    }

    Course add(Event event) {
        events.add(event);
        return this;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    static Event event(EventKind kind, String key, String day) {
        return Event.of(kind, key, LocalDate.parse(day));
    }

    static Event stage(String key, String day) {
        return event(EventKind.STAGE, key, day);
    }

    static Votes votes(int members, int present, int inFavour) {
        return new Votes(members, members, present, inFavour, present - inFavour, VoteMethod.SECRET_BALLOT);
    }

    static Deadlines deadlines() {
        return deadlines(RuleTables.shipped());
    }

    static Deadlines deadlines(RuleBook rules) {
        return new Deadlines(
                new DeadlineCalculator(rules, ProcessTables.holidays()),
                ProcessTables.deadlineRules(CsvTable.shipped("deadlines")));
    }
}
