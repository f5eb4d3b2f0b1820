package vn.ptdv.store.process;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.process.StateOf;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Stage;

/** What goes when one goes back to an event: what came after it, and further steps that carry an earlier day. */
record LaterEvents(ProcessMap process) {
    List<Event> than(List<Event> history, long lastKept) {
        List<Event> active = StateOf.inOrder(history);
        Optional<Event> kept = active.stream().filter(e -> e.id() == lastKept).findFirst();
        if (kept.isEmpty()) {
            return List.of();
        }
        int place = active.indexOf(kept.get());
        return active.stream()
                .filter(e -> active.indexOf(e) > place || isFurther(e, kept.get()))
                .toList();
    }

    /** The official date lies before the decision that recognises it. */
    private boolean isFurther(Event event, Event kept) {
        return event.kind() == EventKind.STAGE
                && kept.kind() != EventKind.FACT
                && kept.kind() != EventKind.EXIT
                && order(event) > order(kept);
    }

    private int order(Event event) {
        return process.stage(event.stageKey()).map(Stage::order).orElse(0);
    }
}
