package vn.ptdv.document.open;

import java.nio.file.Path;

/** Opens a file with whatever the machine has for it, such as Word. */
@FunctionalInterface
public interface Opener {
    /** Whether it was opened or the machine has nothing for it. */
    enum Answer {
        OPENED,
        NOT_OPENED
    }

    Answer open(Path file);
}
