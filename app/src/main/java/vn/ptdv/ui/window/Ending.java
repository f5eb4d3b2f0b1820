package vn.ptdv.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.task.Running;
import vn.ptdv.ui.frame.Toolkit;

/** Lets work that is under way come to its end before the book is closed, as the person wishes: done or stopped. */
final class Ending {
    private static final int STOP = 1;
    private final Toolkit kit;
    private final ObservableList<Running> running;
    private final InvalidationListener changed = list -> Platform.runLater(this::goOn);
    private Optional<Runnable> waiting = Optional.empty();

    Ending(Toolkit kit) {
        this.kit = kit;
        // Each asking gives another list, and one that nobody holds tells nothing any more.
        this.running = kit.tasks().running();
    }

    /** Asks when something is running; false when the person would rather stay. */
    boolean isWanted() {
        List<Running> busy = running.stream().filter(run -> !run.isCancelled()).toList();
        if (busy.isEmpty()) {
            return true;
        }
        String names = busy.stream()
                .map(run -> Texts.of("shell.busy.line", run.title()))
                .collect(Collectors.joining("\n"));
        Optional<Integer> way = kit.dialogs()
                .choose(new Choice(
                        Texts.of("shell.busy"),
                        Texts.of("shell.busy.text", names),
                        List.of(Texts.of("shell.busy.wait"), Texts.of("shell.busy.stop"))));
        if (way.filter(chosen -> chosen == STOP).isPresent()) {
            busy.forEach(Running::cancel);
        }
        return way.isPresent();
    }

    boolean isWaiting() {
        return waiting.isPresent();
    }

    /** Goes on once nothing runs and what was told of it has been read; at once where that is so already. */
    void whenQuiet(Runnable then) {
        if (isQuiet()) {
            then.run();
            return;
        }
        waiting = Optional.of(then);
        running.addListener(changed);
        Window.getWindows().addListener(changed);
    }

    /** Goes on without waiting, for work that never ends. */
    void hurry() {
        running.removeListener(changed);
        Window.getWindows().removeListener(changed);
        Optional<Runnable> then = waiting;
        waiting = Optional.empty();
        then.ifPresent(Runnable::run);
    }

    private void goOn() {
        if (isWaiting() && isQuiet()) {
            hurry();
        }
    }

    private boolean isQuiet() {
        return running.isEmpty()
                && Window.getWindows().stream()
                        .noneMatch(w -> w instanceof Stage stage && stage.getModality() != Modality.NONE);
    }
}
