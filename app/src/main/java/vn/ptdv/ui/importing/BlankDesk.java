package vn.ptdv.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import vn.ptdv.exchange.list.BookCodes;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.template.TemplateWriter;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.book.Book;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Writes the blank workbook of a kind of list, with the lists of the book in it. */
final class BlankDesk {
    private final Book book;
    private final Toolkit kit;

    BlankDesk(Book book, Toolkit kit) {
        this.book = book;
        this.kit = kit;
    }

    void ask(ListKind kind, Consumer<String> says) {
        FileKind xlsx = new FileKind(Texts.of("import.template.kind"), List.of("*.xlsx"));
        FileAsk ask =
                FileAsk.save(Texts.of("import.template.save"), Texts.of("import.template.name", kind.title()), xlsx);
        kit.dialogs()
                .saveFile(ask)
                .ifPresent(file -> kit.tasks()
                        .start(Job.of(progress -> TemplateWriter.write(
                                        file,
                                        kind,
                                        BookCodes.of(book, kit.clock().today())))
                                .titled(Texts.of("import.template.writing"))
                                .onDone(result -> says.accept(words(result)))));
    }

    private static String words(WriteResult result) {
        return result instanceof WriteResult.Refused refused ? refused.words() : Texts.of("import.template.done");
    }
}
