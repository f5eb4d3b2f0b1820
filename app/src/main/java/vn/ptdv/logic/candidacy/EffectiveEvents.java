package vn.ptdv.logic.candidacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.process.StateOf;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;

/** The events on which the way still rests: a return to a step undoes what came after it, a cancelled decision what it brought. */
public final class EffectiveEvents {
    private static final String DECISION_CANCELLED = "DECISION_CANCELLED";
    private final ProcessMap process;

    public EffectiveEvents(ProcessMap process) {
        this.process = process;
    }

    /** In order, without cancelled and outrun events. */
    public List<Event> of(List<Event> events) {
        List<Event> kept = new ArrayList<>();
        for (Event event : StateOf.inOrder(events)) {
            if (event.kind() == EventKind.RETURN) {
                int order = order(event.stageKey());
                kept.removeIf(e -> e.kind() == EventKind.EXIT || reaches(e) > order);
            } else if (event.stageKey().equals(DECISION_CANCELLED)) {
                kept.removeIf(e -> reaches(e) >= order(StageKeys.DECISION));
            }
            kept.add(event);
        }
        return kept;
    }

    /** The furthest step that an event speaks of; a fact speaks of the step that it must follow. */
    private int reaches(Event event) {
        Optional<Stage> stage = process.stage(event.stageKey());
        if (event.kind() != EventKind.FACT) {
            return stage.map(Stage::order).orElse(0);
        }
        return stage.stream()
                .flatMap(s -> s.mustFollow().stream())
                .mapToInt(this::order)
                .max()
                .orElse(0);
    }

    private int order(String key) {
        return process.stage(key).map(Stage::order).orElse(0);
    }
}
