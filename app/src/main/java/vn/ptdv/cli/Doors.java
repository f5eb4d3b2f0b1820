package vn.ptdv.cli;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.upkeep.Upkeep;

/** The one way in which commands reach a book. */
final class Doors {
    private Doors() {}

    static BookDoor door(Terminal terminal) {
        return new BookDoor(terminal.clock(), terminal.stretch(), Upkeep.beforeMigration(terminal.clock()));
    }

    /** Why a book stays closed; where it is damaged, with the backup to go back to. */
    static Refusal refusal(BookDoor.Visit.Closed closed, BookFolder folder, Terminal terminal) {
        String words = closed.explanation().oneText();
        String backup = closed.damaged() ? newest(folder, terminal) : "";
        return new Refusal(Exit.of(closed.fault()), backup.isEmpty() ? words : words + System.lineSeparator() + backup);
    }

    /** The newest good backup in words; empty where there is none. */
    static String newest(BookFolder folder, Terminal terminal) {
        return Upkeep.newest(folder, terminal.clock())
                .map(entry -> Texts.of("cli.backup.newest", entry.file()))
                .orElse("");
    }
}
