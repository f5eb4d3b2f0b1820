package vn.ptdv.ui.common.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    /** The file with an ending of the kinds asked for; the choosers of some systems leave it away when a name is typed. */
    public Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        List<String> endings = kinds.stream()
                .flatMap(k -> k.patterns().stream())
                .map(p -> p.substring(p.lastIndexOf('*') + 1).toLowerCase(Locale.ROOT))
                .toList();
        boolean has = endings.isEmpty() || endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return has ? file : file.resolveSibling(name + endings.get(0));
    }

    public FileAsk in(Path start) {
        return new FileAsk(title, name, kinds, Optional.of(start));
    }
}
