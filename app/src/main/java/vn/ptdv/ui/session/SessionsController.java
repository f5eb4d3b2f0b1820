package vn.ptdv.ui.session;

import java.util.Optional;
import javafx.application.Platform;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The sessions of the standing committee; opening one shows its agenda in place of the list. */
public final class SessionsController extends Controller {
    private final SessionDesk desk;
    private final SessionsModel model = new SessionsModel();
    private final SessionsView view;

    public SessionsController(BookServices services, Toolkit kit) {
        this.desk = SessionDesk.of(services, kit);
        this.view = new SessionsView(model, this, kit.memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::load)));
        model.slot.activate(whileActive);
        load();
    }

    @Override
    public boolean mayLeave() {
        return model.slot.mayLeave();
    }

    /** Shows the agenda of a session. */
    public void open(long sessionId) {
        model.slot.open(() -> {
            AgendaController agenda = new AgendaController(desk, sessionId, this::back);
            agenda.focus();
            return agenda;
        });
    }

    void back() {
        if (mayLeave()) {
            model.slot.close();
            view.focusList();
        }
    }

    void onNew() {
        Optional<Meeting> last =
                model.sessions.get().stream().map(SessionDesk.Line::meeting).findFirst();
        MeetingForm.add(desk, model.host.get(), last, this::open);
    }

    private void load() {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> desk.page())
                        .latestWins("sessions.list")
                        .until(whileActive())
                        .onDone(page -> {
                            model.host.set(page.host());
                            model.sessions.set(page.lines());
                        }));
    }
}
