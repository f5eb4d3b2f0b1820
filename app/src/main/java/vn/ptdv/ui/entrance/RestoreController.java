package vn.ptdv.ui.entrance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.backup.Backups;
import vn.ptdv.store.backup.RestorePlan;
import vn.ptdv.store.backup.RestoreResult;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.upkeep.Upkeep;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Shows the backups of a closed book, what each would bring back, and brings the chosen one back. */
public final class RestoreController extends Controller {
    private final BookFolder folder;
    private final Toolkit kit;
    private final Runnable back;
    private final RestoreModel model = new RestoreModel();
    private final RestoreView view;

    public RestoreController(BookFolder folder, Toolkit kit, Runnable back) {
        this.folder = folder;
        this.kit = kit;
        this.back = back;
        this.view = new RestoreView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        List<String> users = new KeyRing(folder, kit.machine().stretch()).users();
        model.user.set(users.isEmpty() ? "" : users.get(0));
        kit.tasks()
                .start(Job.of(progress -> Upkeep.list(folder, kit.machine().clock()))
                        .until(whileActive)
                        .onDone(found -> model.backups.setAll(found)));
    }

    void onBack() {
        back.run();
    }

    void onOtherFile() {
        FileKind kind = new FileKind(Texts.of("entrance.restore.kind"), List.of("*" + Backups.ENDING));
        kit.dialogs()
                .openFile(FileAsk.open(Texts.of("entrance.restore.other"), kind))
                .ifPresent(this::look);
    }

    void onChosen(List<? extends BackupEntry> chosen) {
        chosen.stream().findFirst().ifPresent(entry -> look(entry.file()));
    }

    void onRestore() {
        model.plan.get().ifPresent(plan -> {
            Question question = Question.grave(
                    Texts.of("entrance.restore.title"),
                    Texts.of("entrance.restore.question", RestoreView.moment(plan.manifest(), kit)),
                    Texts.of("entrance.restore.act"));
            if (kit.dialogs().confirm(question)) {
                restore(plan);
            }
        });
    }

    private void look(Path file) {
        kit.tasks()
                .start(Job.of(progress -> restorer().plan(file, Optional.empty(), Schema.CURRENT))
                        .latestWins("entrance.restore.plan")
                        .until(whileActive())
                        .onDone(this::planned));
    }

    private void planned(RestoreResult result) {
        if (result instanceof RestoreResult.Planned planned) {
            model.plan.set(Optional.of(planned.plan()));
            model.message.set("");
        } else if (result instanceof RestoreResult.Refused refused) {
            model.plan.set(Optional.empty());
            model.message.set(refused.explanation().oneText());
        }
    }

    private void restore(RestorePlan plan) {
        char[] password = model.password.get().toCharArray();
        String user = model.user.get();
        model.busy.set(true);
        kit.tasks()
                .start(Job.of(progress -> restored(plan, user, password))
                        .titled(Texts.of("entrance.restore.running"))
                        .onDone(this::answered)
                        .onEnd(() -> model.busy.set(false)));
    }

    /** Words of a refusal, or the place of what was replaced. */
    private sealed interface Answer {
        record Done(Path replaced) implements Answer {}

        record Refused(String words) implements Answer {}
    }

    private Answer restored(RestorePlan plan, String user, char[] password) {
        Restorer restorer = restorer();
        RestoreResult staged = restorer.stage(plan);
        if (staged instanceof RestoreResult.Staged ready) {
            Opening opening = new KeyRing(ready.folder(), kit.machine().stretch()).open(user, password);
            return opening instanceof Opening.Opened opened
                    ? answer(restorer.commit(ready, opened.key()))
                    : new Answer.Refused(
                            ((Opening.Closed) opening).explanation().oneText());
        }
        return answer(staged);
    }

    private static Answer answer(RestoreResult result) {
        if (result instanceof RestoreResult.Restored restored) {
            return new Answer.Done(restored.replaced());
        }
        return new Answer.Refused(((RestoreResult.Refused) result).explanation().oneText());
    }

    private void answered(Answer answer) {
        model.password.set("");
        if (answer instanceof Answer.Done done) {
            kit.dialogs()
                    .message(Texts.of("entrance.restore.title"), Texts.of("entrance.restore.done", done.replaced()));
            back.run();
        } else {
            model.message.set(((Answer.Refused) answer).words());
        }
    }

    private Restorer restorer() {
        return Upkeep.restorer(folder, kit.machine().clock());
    }
}
