package vn.ptdv.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** A section that is one table: read when it is opened and again after every change, with acts over it. */
abstract class SectionController<R> extends Controller {
    final BookServices services;
    final Toolkit kit;
    final RowsModel<R> model = new RowsModel<>();
    final Editing editing;
    private Optional<RowsView<R>> view = Optional.empty();

    SectionController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.editing = new Editing(kit, this::load);
    }

    /** Its table, what it is for, and the acts. */
    abstract RowsView.Parts<R> parts();

    /** The last that a constructor does: the parts are made of fields that are not there before. */
    final void ready() {
        view = Optional.of(new RowsView<>(model, this, parts()));
    }

    /** The rows as the book has them; never on the window's thread. */
    abstract List<R> read();

    @Override
    protected final View<?, ?> view() {
        return view.orElseThrow();
    }

    @Override
    protected final void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    /** Newer tables from a file; what came of it is said under the table. */
    final DataPackages packages() {
        return new DataPackages(services, kit, said -> {
            model.says.set(said);
            load();
        });
    }

    final void load() {
        kit.tasks()
                .start(Job.of(progress -> read())
                        .latestWins("settings." + getClass().getSimpleName())
                        .until(whileActive())
                        .onDone(model.rows::setAll));
    }
}
