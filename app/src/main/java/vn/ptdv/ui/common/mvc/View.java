package vn.ptdv.ui.common.mvc;

import javafx.scene.Parent;

/** Pixels: binds to the model, calls the controller, decides nothing. */
public abstract class View<M, C> {
    protected final M model;
    protected final C controller;
    private final Subscriptions whileShown = new Subscriptions();

    protected View(M model, C controller) {
        this.model = model;
        this.controller = controller;
    }

    /** The same node every time. */
    public abstract Parent root();

    /** Binds and listens; everything given to {@code whileShown} is undone on detach. */
    protected void onAttach(Subscriptions whileShown) {}

    protected void onDetach() {}

    final void attach() {
        onAttach(whileShown);
    }

    final void detach() {
        onDetach();
        whileShown.undo();
    }
}
