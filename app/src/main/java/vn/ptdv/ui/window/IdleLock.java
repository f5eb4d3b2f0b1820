package vn.ptdv.ui.window;

import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks after the minutes of the settings without a key or a mouse move; 0 never locks. */
final class IdleLock {
    private final PauseTransition pause = new PauseTransition();
    private IntSupplier minutes = () -> 0;

    IdleLock(Scene scene, Runnable lock) {
        pause.setOnFinished(e -> lock.run());
        scene.addEventFilter(InputEvent.ANY, e -> touched());
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
