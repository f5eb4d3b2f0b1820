package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Stage;

/** Derives the state of a candidacy from its events; cancelled events do not count. */
public final class StateOf {
    private final ProcessMap process;

    public StateOf(ProcessMap process) {
        this.process = process;
    }

    /** Empty as long as nothing counts. */
    public Optional<CurrentState> derive(List<Event> events) {
        Optional<CurrentState> state = Optional.empty();
        for (Event event : inOrder(events)) {
            state = after(state, event);
        }
        return state;
    }

    /** The events that count, by day and then in the order in which they were recorded. */
    public static List<Event> inOrder(List<Event> events) {
        return events.stream()
                .filter(Event::isActive)
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    /** The last event of a key that counts. */
    public static Optional<Event> last(List<Event> events, String key) {
        return inOrder(events).stream().filter(e -> e.stageKey().equals(key)).reduce((one, next) -> next);
    }

    private Optional<CurrentState> after(Optional<CurrentState> before, Event event) {
        LocalDate day = event.date();
        return switch (event.kind()) {
            case FACT -> before;
            case RETURN -> Optional.of(new CurrentState(event.stageKey(), day, Optional.empty()));
            case EXIT ->
                Optional.of(new CurrentState(
                        before.map(CurrentState::stageKey).orElse(""), day, Optional.of(event.stageKey())));
            case STAGE ->
                before.filter(state -> state.hasLeft() || order(event.stageKey()) <= order(state.stageKey()))
                        .or(() -> Optional.of(new CurrentState(event.stageKey(), day, Optional.empty())));
        };
    }

    private int order(String key) {
        return process.stage(key).map(Stage::order).orElse(-1);
    }
}
