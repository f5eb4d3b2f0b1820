package vn.ptdv.ui.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Shows a new recovery key once, and puts it on a sheet to print if asked to. */
final class RecoveryOnce {
    private RecoveryOnce() {}

    static void show(Toolkit kit, BookServices services, List<String> groups) {
        Choice choice = new Choice(
                Texts.of("settings.user.recovery.title"),
                Texts.of("settings.user.recovery.once", String.join("-", groups)),
                List.of(Texts.of("settings.user.recovery.save"), Texts.of("settings.user.recovery.kept")));
        if (kit.dialogs().choose(choice).filter(act -> act == 0).isPresent()) {
            save(kit, services, groups);
            // Shown again, because a sheet that was not saved after all must not cost the key.
            show(kit, services, groups);
        }
    }

    private static void save(Toolkit kit, BookServices services, List<String> groups) {
        FileKind kind = new FileKind(Texts.of("settings.user.recovery.kind"), List.of("*.txt"));
        kit.dialogs()
                .saveFile(FileAsk.save(
                        Texts.of("settings.user.recovery.save"), Texts.of("settings.user.recovery.file"), kind))
                .ifPresent(path -> write(kit, services, groups, path));
    }

    private static void write(Toolkit kit, BookServices services, List<String> groups, Path path) {
        String committee = services.settings().now().text(SettingKey.COMMITTEE_NAME);
        String sheet = Texts.of(
                "guide.recovery.sheet",
                committee,
                VietnameseDates.format(kit.clock().today()),
                String.join("-", groups));
        kit.tasks()
                .start(Job.of(progress -> {
                            AtomicFiles.write(path, sheet.getBytes(StandardCharsets.UTF_8));
                            return path;
                        })
                        .onDone(saved -> kit.dialogs()
                                .message(
                                        Texts.of("settings.user.recovery.save"),
                                        Texts.of("settings.user.recovery.saved", saved))));
    }
}
