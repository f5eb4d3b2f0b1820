package vn.ptdv.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.log.LogFiles;

/** A command that works on an open book. */
abstract class OnBook implements Callable<Integer> {
    @Mixin
    BookOptions options = new BookOptions();

    final Terminal terminal;

    OnBook(Terminal terminal) {
        this.terminal = terminal;
    }

    abstract int run(OpenBook book) throws Exception;

    @Override
    public Integer call() throws Exception {
        BookDoor.Visit visit =
                Doors.door(terminal).open(options.folder(terminal), options.user(terminal), options.password(terminal));
        if (visit instanceof BookDoor.Visit.Closed closed) {
            throw Doors.refusal(closed, options.folder(terminal), terminal);
        }
        try (OpenBook book = ((BookDoor.Visit.Open) visit).book();
                LogFiles log = LogFiles.into(book.folder())) {
            book.notices().forEach(notice -> terminal.warn(notice.oneText()));
            return log.keeping(() -> run(book));
        }
    }
}
