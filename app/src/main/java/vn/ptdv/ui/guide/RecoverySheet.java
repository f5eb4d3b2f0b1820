package vn.ptdv.ui.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The recovery key as a sheet of text to print and lock away. */
final class RecoverySheet {
    private RecoverySheet() {}

    static void save(Toolkit kit, List<String> groups, String committee) {
        FileKind kind = new FileKind(Texts.of("guide.recovery.kind"), List.of("*.txt"));
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("guide.recovery.save"), Texts.of("guide.recovery.file"), kind))
                .ifPresent(path -> kit.tasks()
                        .start(Job.of(progress -> {
                                    AtomicFiles.write(
                                            path, text(kit, groups, committee).getBytes(StandardCharsets.UTF_8));
                                    return path;
                                })
                                .onDone(saved -> kit.dialogs()
                                        .message(
                                                Texts.of("guide.recovery.save"),
                                                Texts.of("guide.recovery.saved", saved)))));
    }

    static String text(Toolkit kit, List<String> groups, String committee) {
        return Texts.of(
                "guide.recovery.sheet",
                committee,
                VietnameseDates.format(kit.clock().today()),
                String.join("-", groups));
    }
}
