package vn.ptdv.ui.common.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ptdv.ui.common.table.ViewMemory;

/** Where the file choosers begin: where a file was last chosen, also on another day, else among the person's documents. */
public final class LastFolder {
    private static final String KEY = "files.folder";
    private static final String DOCUMENTS = "Documents";

    private final ViewMemory memory;
    private final Path home;

    public LastFolder(ViewMemory memory, Path home) {
        this.memory = memory;
        this.home = home;
    }

    Optional<Path> get() {
        return Stream.concat(memory.get(KEY).map(Path::of).stream(), Stream.of(home.resolve(DOCUMENTS), home))
                .filter(Files::isDirectory)
                .findFirst();
    }

    void set(Path folder) {
        memory.put(KEY, folder.toAbsolutePath().toString());
    }
}
