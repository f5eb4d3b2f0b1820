package vn.ptdv.ui.frame;

import java.nio.file.Path;
import java.time.Clock;
import vn.ptdv.document.print.Printer;
import vn.ptdv.store.keys.Stretch;

/** What the window needs of the machine: the clock, the person's own folder, how long a password is stretched, the printer. */
public record Machine(Clock clock, Path ownFolder, Stretch stretch, Printer printer) {
    /** Where the book lies unless another was opened last. */
    public Path usualBook() {
        return ownFolder.resolve("book");
    }

    public Path memory() {
        return ownFolder.resolve("window.properties");
    }

    public Path log() {
        return ownFolder.resolve("log");
    }
}
