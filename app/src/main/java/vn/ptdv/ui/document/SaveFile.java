package vn.ptdv.ui.document;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Puts a file where the clerk wants it, whole or not at all; says so, or what keeps it from being written. */
final class SaveFile {
    private final Toolkit kit;

    SaveFile(Toolkit kit) {
        this.kit = kit;
    }

    void write(Path target, Supplier<byte[]> content, Consumer<String> told) {
        kit.tasks()
                .start(Job.of(progress -> {
                            AtomicFiles.write(target, content.get());
                            return target;
                        })
                        .titled(Texts.of("docui.save"))
                        .onDone(done -> told.accept(Texts.of("docui.saved", done)))
                        .onError(BookException.class, e -> told.accept(words(target, e))));
    }

    static String words(Path target, BookException e) {
        return Texts.of(e.fault() == BookFault.DISK_FULL ? "docui.unsaved.full" : "docui.unsaved.locked", target);
    }
}
