package vn.ptdv.sheet.write;

import java.nio.file.Path;
import vn.ptdv.logic.text.Texts;

/** How the writing of a file ended; unless it is written, the file that was there before is still there. */
public sealed interface WriteResult {
    record Written(Path file, int rows) implements WriteResult {}

    record Cancelled() implements WriteResult {}

    record Refused(Problem problem) implements WriteResult {
        public String words() {
            return Texts.ofEnum("sheet.write", problem);
        }
    }

    /** The words stand under {@code sheet.write}. */
    enum Problem {
        IN_USE,
        NO_ACCESS,
        NO_FOLDER,
        DISK,
        TOO_MANY_ROWS
    }
}
