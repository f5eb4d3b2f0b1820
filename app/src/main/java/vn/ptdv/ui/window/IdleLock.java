package vn.ptdv.ui.window;

import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/** Locks after the minutes of the settings without a key or a mouse move in any of the windows; 0 never locks. */
final class IdleLock {
    private final PauseTransition pause = new PauseTransition();
    private final EventHandler<InputEvent> heard = e -> touched();
    private IntSupplier minutes = () -> 0;

    IdleLock(Runnable lock) {
        pause.setOnFinished(e -> lock.run());
        Window.getWindows().forEach(this::listen);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::listen);
            }
        });
    }

    // Whoever types in a dialog works as well; a handler that is known already is not added again.
    private void listen(Window window) {
        window.addEventFilter(InputEvent.ANY, heard);
    }

    void watch(IntSupplier minutesNow) {
        minutes = minutesNow;
        resume();
    }

    void resume() {
        int now = minutes.getAsInt();
        if (now > 0) {
            pause.setDuration(Duration.minutes(now));
            pause.playFromStart();
        }
    }

    void stop() {
        pause.stop();
    }

    private void touched() {
        if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            resume();
        }
    }
}
