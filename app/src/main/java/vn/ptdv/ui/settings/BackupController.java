package vn.ptdv.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.backup.BackupResult;
import vn.ptdv.store.backup.Backups;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingOutcome;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.upkeep.Upkeep;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The backups there are, making and checking one, and the way back to one. */
final class BackupController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final Runnable restoreBook;
    private final RowsModel<BackupEntry> model = new RowsModel<>();
    private final Editing editing;
    private final View<?, ?> view;

    BackupController(BookServices services, Toolkit kit, Runnable restoreBook) {
        this.services = services;
        this.kit = kit;
        this.restoreBook = restoreBook;
        this.editing = new Editing(kit, this::load);
        this.view = new RowsView<>(
                model,
                this,
                new RowsView.Parts<>(Section.BACKUP, Texts.of("settings.backup.what"), BackupTable.make(kit), acts()));
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        load();
    }

    private List<SectionAct> acts() {
        return List.of(
                SectionAct.always("backup-now", Texts.of("settings.backup.now"), this::onNow),
                SectionAct.always("backup-file", Texts.of("settings.backup.file"), this::onFile),
                SectionAct.onRow("backup-check", Texts.of("settings.backup.check"), this::onCheck),
                SectionAct.always("backup-settings", Texts.of("settings.backup.settings"), this::onSettings),
                SectionAct.always("backup-restore", Texts.of("settings.backup.restore"), this::onRestore));
    }

    private void onNow() {
        kit.tasks()
                .start(Job.of(progress -> Upkeep.make(services, Reason.BY_HAND))
                        .titled(Texts.of("settings.backup.running"))
                        .onDone(this::made));
    }

    private void made(Optional<Explanation> failure) {
        model.says.set(failure.isPresent() ? "" : Texts.of("settings.backup.done"));
        failure.ifPresent(why -> kit.dialogs().message(Texts.of("settings.backup.failed"), why.oneText()));
        load();
    }

    private void onFile() {
        FileKind kind = new FileKind(Texts.of("entrance.restore.kind"), List.of("*" + Backups.ENDING));
        kit.dialogs()
                .saveFile(FileAsk.save(
                        Texts.of("settings.backup.file"), Texts.of("settings.backup.file.name") + Backups.ENDING, kind))
                .ifPresent(path -> kit.tasks()
                        .start(Job.of(progress -> Upkeep.makeAt(services, path))
                                .titled(Texts.of("settings.backup.running"))
                                .onDone(this::answered)));
    }

    private void onCheck() {
        model.chosen
                .get()
                .ifPresent(entry -> kit.tasks()
                        .start(Job.of(progress -> Upkeep.backups(services)
                                        .check(entry.file(), services.open().key()))
                                .titled(Texts.of("settings.backup.checking"))
                                .onDone(this::answered)));
    }

    private void answered(BackupResult result) {
        if (result instanceof BackupResult.Failed failed) {
            model.says.set("");
            kit.dialogs()
                    .message(
                            Texts.of("settings.backup.bad"),
                            failed.explanation().oneText());
        } else {
            BackupEntry good = ((BackupResult.Good) result).backup();
            model.says.set(Texts.of("settings.backup.good", good.file(), BackupTable.counts(good)));
        }
        load();
    }

    private void onSettings() {
        SettingValues now = services.settings().now();
        EntryForm form = new EntryForm(kit)
                .needed("keep", SettingKey.BACKUP_KEEP.title(), now.text(SettingKey.BACKUP_KEEP))
                .text("folder", SettingKey.BACKUP_EXTRA_FOLDER.title(), now.text(SettingKey.BACKUP_EXTRA_FOLDER));
        editing.start(
                form,
                Editing.Ask.of(Texts.of("settings.backup.settings"), Texts.of("settings.save")),
                progress -> save(Map.of(
                        SettingKey.BACKUP_KEEP, form.value("keep"),
                        SettingKey.BACKUP_EXTRA_FOLDER, form.value("folder"))));
    }

    private Optional<String> save(Map<SettingKey, String> typed) {
        return services.settings().save(typed) instanceof SettingOutcome.Refused refused
                ? refused.problems().stream()
                        .map(p -> p.key().title() + ": " + p.words())
                        .findFirst()
                : Optional.empty();
    }

    private void onRestore() {
        boolean sure = kit.dialogs()
                .confirm(Question.plain(
                        Texts.of("settings.backup.restore"),
                        Texts.of("settings.backup.restore.text"),
                        Texts.of("settings.backup.restore.act")));
        if (sure) {
            restoreBook.run();
        }
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> Upkeep.list(services.open().folder(), services.clock()))
                        .latestWins("settings.backups")
                        .until(whileActive())
                        .onDone(found -> model.rows.setAll(found)));
    }
}
