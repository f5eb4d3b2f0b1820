package vn.ptdv.ui.quota;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.frame.Toolkit;

/** A part of the screen whose typed figures are saved before one leaves, or given up when one says so. */
abstract class GridController extends Controller {
    final BookServices services;
    final Toolkit kit;

    GridController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
    }

    abstract TypedPart typed();

    /** What would be lost, in words. */
    abstract String unsaved();

    abstract void load();

    @Override
    protected final void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    @Override
    public final boolean mayLeave() {
        if (!typed().isChanged()) {
            return true;
        }
        Optional<Integer> way = kit.dialogs()
                .choose(new Choice(
                        Texts.of("quotaui.leave.title"),
                        unsaved(),
                        List.of(Texts.of("quotaui.save"), Texts.of("quotaui.leave.drop"))));
        if (way.isEmpty()) {
            return false;
        }
        if (way.get() == 0) {
            return typed().save();
        }
        typed().drop();
        return true;
    }
}
