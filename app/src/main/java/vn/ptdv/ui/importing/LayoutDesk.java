package vn.ptdv.ui.importing;

import java.nio.file.Path;
import java.util.List;
import vn.ptdv.exchange.list.BookLists;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.setting.Role;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.write.SafeNames;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.frame.Toolkit;

/** Writes a list of the book in the layout of its template; who only reads does not get numbers of citizens so. */
final class LayoutDesk {
    private final Book book;
    private final Toolkit kit;

    LayoutDesk(Book book, Toolkit kit) {
        this.book = book;
        this.kit = kit;
    }

    void ask(ListKind kind) {
        FileKind xlsx = new FileKind(Texts.of("import.template.kind"), List.of("*.xlsx"));
        String name = SafeNames.file(Texts.of("import.layout.name", kind.title()), "xlsx");
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("import.menu.layout"), name, xlsx))
                .ifPresent(file -> kit.tasks()
                        .start(Job.of(progress -> write(kind, file, progress))
                                .titled(Texts.of("import.layout.running"))
                                .onDone(words -> kit.dialogs().message(kind.title(), words))));
    }

    private String write(ListKind kind, Path file, Progress progress) {
        if (kind == ListKind.PEOPLE && book.writing().rights().role() == Role.READER) {
            return Texts.of("import.layout.refused");
        }
        TableFile list = new BookLists(book, kit.clock().today()).of(kind);
        int total = Math.max(1, list.rows().size());
        WriteResult result = list.write(file, rows -> {
            progress.at((double) rows / total, Texts.of("import.progress", rows, total));
            return progress.isCancelled() ? WriteProgress.Next.CANCEL : WriteProgress.Next.GO_ON;
        });
        if (!(result instanceof WriteResult.Written written)) {
            return result instanceof WriteResult.Refused refused ? refused.words() : Texts.of("import.cancelled");
        }
        if (kind == ListKind.PEOPLE) {
            String where = String.valueOf(file.getFileName());
            book.writing().note(Act.named("action.note.numbers_left", kind.title(), written.rows(), where));
        }
        return Texts.of("import.layout.done", VietnameseNumbers.format(written.rows()), written.file());
    }
}
