package vn.ptdv.store.report;

import static vn.ptdv.store.jooq.Tables.EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.process.StateOf;
import vn.ptdv.logic.report.PipelineReport.Standing;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.progress.BookFacts;

/**
 * Where everybody stood on a day, from the days of the events as they are known now. Who has no later event stands
 * where the record says; only the others are followed event by event.
 */
final class StandingList {
    private final BookFacts facts;
    private final ProcessMap process;

    StandingList(BookFacts facts, ProcessMap process) {
        this.facts = facts;
        this.process = process;
    }

    List<Standing> on(LocalDate day) {
        Map<Long, List<Event>> moved = eventsOfMoved(day);
        StateOf states = new StateOf(process);
        List<Standing> standing = new ArrayList<>();
        for (ReportPerson person : facts.people().all()) {
            List<Event> events = moved.get(person.candidacyId());
            Optional<String> step = events == null ? now(person) : then(states.derive(events));
            step.flatMap(process::stage)
                    .map(Stage::funnel)
                    .filter(phase -> !phase.isEmpty())
                    .ifPresent(phase -> standing.add(new Standing(person.candidacyId(), person.unitId(), phase)));
        }
        return standing;
    }

    /** Who has left stands nowhere. */
    private static Optional<String> now(ReportPerson person) {
        return person.standing().exit().isPresent()
                ? Optional.empty()
                : Optional.of(person.standing().step());
    }

    private static Optional<String> then(Optional<CurrentState> state) {
        return state.filter(s -> !s.hasLeft()).map(CurrentState::stageKey);
    }

    /** The events up to the day of those who have later ones; an empty list for who came later. */
    private Map<Long, List<Event>> eventsOfMoved(LocalDate day) {
        DSLContext sql = facts.sql();
        var later = EVENT.as("later");
        Map<Long, List<Event>> moved = new HashMap<>();
        sql.select(EVENT.CANDIDACY_ID, EVENT.KIND, EVENT.STAGE_KEY, EVENT.ON_DATE)
                .from(EVENT)
                .where(EVENT.CANCELLED.isFalse())
                .and(EVENT.CANDIDACY_ID.in(
                        DSL.select(later.CANDIDACY_ID).from(later).where(later.ON_DATE.gt(day))))
                .orderBy(EVENT.CANDIDACY_ID, EVENT.SEQ)
                .forEach(r -> {
                    List<Event> events = moved.computeIfAbsent(r.value1(), k -> new ArrayList<>());
                    if (!r.value4().isAfter(day)) {
                        events.add(Event.of(EventKind.valueOf(r.value2()), r.value3(), r.value4()));
                    }
                });
        return moved;
    }
}
