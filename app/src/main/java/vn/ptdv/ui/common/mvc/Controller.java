package vn.ptdv.ui.common.mvc;

import javafx.scene.Parent;

/**
 * The only part of a screen that others see. It makes its model and its view, calls services, and sets the model; it
 * never touches a widget.
 */
public abstract class Controller {
    private final Subscriptions whileActive = new Subscriptions();
    private boolean active;

    /** The view made in the constructor; the same one every time. */
    protected abstract View<?, ?> view();

    /** Loads and listens; everything given to {@code whileActive} is undone when the screen goes. */
    protected void onActivate(Subscriptions whileActive) {}

    protected void onDeactivate() {}

    /** Asked before the screen is left, so that typed text is never lost unasked. */
    public boolean mayLeave() {
        return true;
    }

    public final Parent root() {
        return view().root();
    }

    public final boolean isActive() {
        return active;
    }

    /** What ends with the screen: give it to the jobs that the screen starts. */
    protected final Subscriptions whileActive() {
        return whileActive;
    }

    /** The controller first, then the view. */
    public final void activate() {
        if (active) {
            return;
        }
        active = true;
        onActivate(whileActive);
        view().attach();
    }

    /** The mirror image: the view first, then the controller. */
    public final void deactivate() {
        if (!active) {
            return;
        }
        view().detach();
        onDeactivate();
        whileActive.undo();
        active = false;
    }
}
