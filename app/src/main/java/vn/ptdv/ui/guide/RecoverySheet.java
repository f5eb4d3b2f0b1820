package vn.ptdv.ui.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.ptdv.document.pdf.PlainPage;
import vn.ptdv.document.print.PrintJob;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The recovery key as a sheet: printed at once, or as text in a file where no printer stands by. */
public final class RecoverySheet {
    private final Toolkit kit;
    private final List<String> groups;
    private final String committee;

    public RecoverySheet(Toolkit kit, List<String> groups, String committee) {
        this.kit = kit;
        this.groups = groups;
        this.committee = committee;
    }

    /** Prints without leaving a file behind. */
    public void print() {
        kit.tasks()
                .start(Job.of(progress ->
                                kit.machine().printer().print(pdf(), PrintJob.of(Texts.of("guide.recovery.save"))))
                        .titled(Texts.of("guide.recovery.print"))
                        .onDone(outcome -> kit.dialogs().message(Texts.of("guide.recovery.print"), outcome.message())));
    }

    public void save() {
        FileKind kind = new FileKind(Texts.of("guide.recovery.kind"), List.of("*.txt"));
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("guide.recovery.save"), Texts.of("guide.recovery.file"), kind))
                .ifPresent(path -> kit.tasks()
                        .start(Job.of(progress -> {
                                    AtomicFiles.write(path, text().getBytes(StandardCharsets.UTF_8));
                                    return path;
                                })
                                .onDone(saved -> kit.dialogs()
                                        .message(
                                                Texts.of("guide.recovery.save"),
                                                Texts.of("guide.recovery.saved", saved)))));
    }

    String text() {
        return Texts.of(
                "guide.recovery.sheet",
                committee,
                VietnameseDates.format(kit.clock().today()),
                String.join("-", groups));
    }

    byte[] pdf() throws IOException {
        return PlainPage.pdf(text().lines().toList());
    }
}
