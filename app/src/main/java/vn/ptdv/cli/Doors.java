package vn.ptdv.cli;

import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.upkeep.Upkeep;

/** The one way in which commands reach a book. */
final class Doors {
    private Doors() {}

    static BookDoor door(Terminal terminal) {
        return new BookDoor(terminal.clock(), terminal.stretch(), Upkeep.beforeMigration(terminal.clock()));
    }
}
