package vn.ptdv.ui.common.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What to ask a file chooser for; {@code name} is the proposed file name when saving. */
public record FileAsk(String title, String name, List<FileKind> kinds, Optional<Path> folder) {
    public FileAsk {
        kinds = List.copyOf(kinds);
    }

    public static FileAsk open(String title, FileKind... kinds) {
        return new FileAsk(title, "", List.of(kinds), Optional.empty());
    }

    public static FileAsk save(String title, String name, FileKind... kinds) {
        return new FileAsk(title, name, List.of(kinds), Optional.empty());
    }

    public FileAsk in(Path start) {
        return new FileAsk(title, name, kinds, Optional.of(start));
    }
}
