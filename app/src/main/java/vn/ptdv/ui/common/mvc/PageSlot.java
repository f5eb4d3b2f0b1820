package vn.ptdv.ui.common.mvc;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The page that stands over a screen's list: it lives as long as the screen is active and is asked before it goes. */
public final class PageSlot {
    private final ObjectProperty<Optional<Controller>> page = new SimpleObjectProperty<>(Optional.empty());
    private boolean active;

    /** For the view, which shows the page in place of the list. */
    public ObjectProperty<Optional<Controller>> page() {
        return page;
    }

    /** To be called when the screen becomes active. */
    public void activate(Subscriptions whileActive) {
        active = true;
        page.get().ifPresent(Controller::activate);
        whileActive.add(() -> {
            active = false;
            page.get().ifPresent(Controller::deactivate);
        });
    }

    public boolean mayLeave() {
        return page.get().map(Controller::mayLeave).orElse(true);
    }

    /** Shows another page; nothing happens while the present one does not let go. */
    public void open(Supplier<? extends Controller> maker) {
        if (!mayLeave()) {
            return;
        }
        close();
        Controller next = maker.get();
        if (active) {
            next.activate();
        }
        page.set(Optional.of(next));
    }

    /** Takes the page away without asking. */
    public void close() {
        if (active) {
            page.get().ifPresent(Controller::deactivate);
        }
        page.set(Optional.empty());
    }
}
