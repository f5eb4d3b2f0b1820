package vn.ptdv.ui.entrance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.backup.Backups;
import vn.ptdv.store.backup.RestoreResult;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.FolderState;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.upkeep.Restoring;
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

    /** Nothing is exchanged before the differences were seen and agreed to. */
    void onRestore() {
        model.plan.get().ifPresent(plan -> {
            Restoring restoring =
                    new Restoring(folder, kit.machine().clock(), kit.machine().stretch());
            char[] password = model.password.get().toCharArray();
            String user = model.user.get();
            model.busy.set(true);
            kit.tasks()
                    .start(Job.of(progress -> restoring.prepare(plan.file(), user, password))
                            .titled(Texts.of("entrance.restore.preparing"))
                            .onDone(step -> prepared(restoring, step))
                            .onEnd(() -> model.busy.set(false)));
        });
    }

    private void prepared(Restoring restoring, Restoring.Step step) {
        model.password.set("");
        if (step instanceof Restoring.Step.Ready ready && isAgreed(ready)) {
            model.message.set("");
            model.busy.set(true);
            kit.tasks()
                    .start(Job.of(progress -> finished(restoring))
                            .titled(Texts.of("entrance.restore.running"))
                            .onDone(this::answered)
                            .onEnd(() -> model.busy.set(false)));
            return;
        }
        answered(step);
        kit.tasks().start(Job.of(progress -> {
            restoring.close();
            return true;
        }));
    }

    private boolean isAgreed(Restoring.Step.Ready ready) {
        return kit.dialogs()
                .confirm(Question.grave(
                        Texts.of("entrance.restore.title"),
                        folder.state() instanceof FolderState.Free
                                ? Texts.of(
                                        "entrance.restore.here",
                                        RestoreView.moment(ready.plan().manifest(), kit))
                                : Texts.of(
                                        "entrance.restore.question",
                                        RestoreView.moment(ready.plan().manifest(), kit),
                                        Differences.words(ready)),
                        Texts.of("entrance.restore.act")));
    }

    private static Restoring.Step finished(Restoring restoring) {
        try (restoring) {
            return restoring.finish();
        }
    }

    private void answered(Restoring.Step step) {
        if (step instanceof Restoring.Step.Done done) {
            kit.dialogs()
                    .message(
                            Texts.of("entrance.restore.title"),
                            done.hasReplaced()
                                    ? Texts.of("entrance.restore.done", done.replaced())
                                    : Texts.of("entrance.restore.doneAlone"));
            back.run();
        } else if (step instanceof Restoring.Step.Stopped stopped) {
            model.message.set(stopped.why().oneText());
        }
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

    private Restorer restorer() {
        return Upkeep.restorer(folder, kit.machine().clock());
    }
}
