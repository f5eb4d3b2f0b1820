package vn.ptdv.ui.window;

import javafx.beans.value.ObservableBooleanValue;

/**
 * Some systems take a window out of its full size when it is shut behind a dialog; it gets it back when it is used again.
 * Who makes it smaller by hand has it in hand, and it stays small.
 */
final class FullSize {
    private final ObservableBooleanValue maximized;
    private boolean lost;

    FullSize(ObservableBooleanValue maximized, ObservableBooleanValue focused, Runnable restore) {
        this.maximized = maximized;
        maximized.addListener((v, before, now) -> lost = !now && !focused.get());
        focused.addListener((v, before, now) -> {
            if (now && lost) {
                restore.run();
            }
        });
    }

    /** Whether the window is at its full size, or only waits to get it back. */
    boolean isWanted() {
        return maximized.get() || lost;
    }
}
