package vn.ptdv.ui.window;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/** Locks after the minutes of the settings without a key or a mouse move in any of the windows; 0 never locks. */
final class IdleLock {
    private final PauseTransition pause = new PauseTransition();
    private final ListChangeListener<Window> comings = this::changed;
    private final EventHandler<InputEvent> heard = e -> touched();
    private int minutes;

    IdleLock(Runnable lock) {
        pause.setOnFinished(e -> lock.run());
        Window.getWindows().forEach(this::listen);
        // Weak, because the list of windows outlives every one of them.
        Window.getWindows().addListener(new WeakListChangeListener<>(comings));
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::listen);
        }
    }

    // Whoever types in a dialog works as well; a handler that is known already is not added again.
    private void listen(Window window) {
        window.addEventFilter(InputEvent.ANY, heard);
    }

    /** From now on after so many minutes; work of before does not count. */
    void after(int minutesNow) {
        if (minutes != minutesNow || pause.getStatus() != Animation.Status.RUNNING) {
            minutes = minutesNow;
            pause.stop();
            resume();
        }
    }

    void resume() {
        if (minutes > 0) {
            pause.setDuration(Duration.minutes(minutes));
            pause.playFromStart();
        }
    }

    /** How long nobody has touched anything. */
    Duration idle() {
        return pause.getCurrentTime();
    }

    void stop() {
        pause.stop();
    }

    private void touched() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            resume();
        }
    }
}
