package vn.ptdv.ui.common.table;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;

/** View memory in one properties file, written whole beside itself and moved, so that it is never half written. */
public final class FileMemory implements ViewMemory {
    private final Path file;
    private final Executor writer;
    private final Properties values = new Properties();

    /** Writes on the given executor; a memory that cannot be read starts empty, because it is only comfort. */
    public FileMemory(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            writer.execute(this::write);
        }
    }

    private synchronized void write() {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(next)) {
                values.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Comfort only: the screen goes on with what it has in memory.
            org.slf4j.LoggerFactory.getLogger(FileMemory.class).warn("view memory not written", e);
        }
    }
}
