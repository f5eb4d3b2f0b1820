package vn.ptdv.store.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.ptdv.store.backup.H2Stream;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingShape;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;

/** What can be told of the program, the machine, the files and the settings without naming anyone. */
final class Surroundings {
    private static final Set<SettingShape.Kind> HARMLESS = EnumSet.of(
            SettingShape.Kind.WHOLE,
            SettingShape.Kind.PERCENT,
            SettingShape.Kind.DATE,
            SettingShape.Kind.FLAG,
            SettingShape.Kind.CHOICE,
            SettingShape.Kind.DAYS);
    private static final List<String> MACHINE = List.of(
            "os.name", "os.version", "os.arch", "java.vendor", "java.vm.name", "file.encoding", "user.timezone");

    private Surroundings() {}

    static Map<String, Object> versions(String program) {
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("program", program);
        versions.put("java", System.getProperty("java.version", ""));
        versions.put("h2", H2Stream.version());
        versions.put("schema", Schema.CURRENT);
        return versions;
    }

    static Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        MACHINE.forEach(name -> machine.put(name, System.getProperty(name, "")));
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("memory", Runtime.getRuntime().maxMemory());
        return machine;
    }

    /** The book's own files by name; of the rest only how many and how large, since their names may name people. */
    static Map<String, Object> files(BookFolder folder) {
        Map<String, Object> files = new LinkedHashMap<>();
        for (Path file : List.of(folder.data(), folder.key(), folder.keyCopy(), folder.last(), folder.tries())) {
            files.put(file.getFileName().toString(), Files.exists(file) ? size(file) : "missing");
        }
        for (Path room : List.of(folder.backups(), folder.documents(), folder.log())) {
            files.put(room.getFileName().toString(), room(room));
        }
        return files;
    }

    static Map<String, Object> settings(Book book) {
        SettingValues values = new Settings(book).now();
        Map<String, Object> settings = new LinkedHashMap<>();
        for (SettingKey key : SettingKey.values()) {
            String value = values.text(key);
            boolean shown = HARMLESS.contains(key.shape().kind()) || value.isEmpty();
            settings.put(key.name(), shown ? value : "***");
        }
        return settings;
    }

    private static Map<String, Long> room(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long bytes = all.stream().mapToLong(Surroundings::size).sum();
            return Map.of("files", (long) all.size(), "bytes", bytes);
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }
}
