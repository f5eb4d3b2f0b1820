package vn.ptdv.ui.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.ui.common.task.Work;

/** Changes to an opened list, one after the other: each is made to what the one before it made of the list. */
final class DraftChanges {
    private final ImportModel model;
    private final Starter starter;
    private final Deque<UnaryOperator<Draft>> waiting = new ArrayDeque<>();
    private boolean working;

    /** Starts the work off the window's thread; false when the screen is gone and nothing is started. */
    interface Starter {
        boolean start(Work<Draft> work, Consumer<Draft> done, Runnable ended);
    }

    DraftChanges(ImportModel model, Starter starter) {
        this.model = model;
        this.starter = starter;
    }

    /** A change that takes its time, such as reading the sheet in another way. */
    void make(UnaryOperator<Draft> change) {
        waiting.add(change);
        next();
    }

    /** A change that is made at once, unless another is still under way. */
    void say(UnaryOperator<Draft> change) {
        if (working) {
            waiting.add(change);
        } else {
            model.draft.get().ifPresent(draft -> model.draft.set(Optional.of(change.apply(draft))));
        }
    }

    private void next() {
        if (working || waiting.isEmpty()) {
            return;
        }
        UnaryOperator<Draft> change = waiting.remove();
        Optional<Draft> draft = model.draft.get();
        working = true;
        if (draft.isEmpty() || !starter.start(progress -> change.apply(draft.get()), this::made, this::ended)) {
            working = false;
            waiting.clear();
        }
    }

    private void made(Draft now) {
        model.draft.set(Optional.of(now));
        model.message.set(now.asleep());
    }

    private void ended() {
        working = false;
        next();
    }
}
