package vn.ptdv.ui.entrance;

import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Login;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.Throttle;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Covers the open book until its user's password is typed again; nothing that was typed in it is lost. */
public final class LockController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final Runnable unlocked;
    private final EntranceModel model = new EntranceModel();
    private final LockView view;

    public LockController(BookServices services, Toolkit kit, Runnable unlocked) {
        this.services = services;
        this.kit = kit;
        this.unlocked = unlocked;
        model.user.set(services.book().writing().author().name());
        this.view = new LockView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    /** Somebody wants to close the window. */
    public void remind() {
        model.reminder.set(Texts.of("entrance.locked.close"));
    }

    void onUnlock() {
        char[] password = model.password.get().toCharArray();
        model.password.set("");
        model.busy.set(true);
        kit.tasks()
                .start(Job.of(progress -> tried(password))
                        .onDone(this::answered)
                        .onEnd(() -> model.busy.set(false)));
    }

    private Opening tried(char[] password) {
        KeyRing ring = new KeyRing(services.open().folder(), kit.machine().stretch());
        Throttle throttle =
                new Throttle(services.open().folder().tries(), kit.machine().clock());
        return new Login(ring, throttle).open(model.user.get(), password);
    }

    private void answered(Opening opening) {
        if (opening instanceof Opening.Opened opened) {
            opened.key().close();
            unlocked.run();
        } else {
            model.refusal.set(Optional.of(((Opening.Closed) opening).explanation()));
        }
    }
}
