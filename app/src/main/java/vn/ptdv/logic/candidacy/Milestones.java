package vn.ptdv.logic.candidacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.StageKeys;

/** The days by which lists and counts go, read off the events that still count. */
public record Milestones(List<Event> effective) {
    public Milestones {
        effective = List.copyOf(effective);
    }

    public Optional<LocalDate> day(String stageKey) {
        return event(stageKey).map(Event::date);
    }

    /** The last time a step was taken; a mere return to it is not taking it. */
    public Optional<Event> event(String stageKey) {
        return effective.stream()
                .filter(e -> e.kind() != EventKind.RETURN && e.stageKey().equals(stageKey))
                .reduce((one, next) -> next);
    }

    /** The day the file was set up, or set up anew. */
    public Optional<LocalDate> file() {
        return day(StageKeys.FILE_REDONE).or(() -> day(StageKeys.FILE));
    }

    /** The number of the decision behind a step. */
    public Optional<String> number(String stageKey) {
        return event(stageKey).map(e -> e.document().number()).filter(n -> !n.isEmpty());
    }
}
