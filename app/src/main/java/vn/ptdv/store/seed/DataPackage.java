package vn.ptdv.store.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.ptdv.logic.data.CsvException;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.text.Texts;

/** Newer tables from outside: one CSV file, a folder of them, or a zip. */
public final class DataPackage {
    private static final String ENDING = ".csv";
    private static final int LARGEST = 8 * 1024 * 1024;

    private DataPackage() {}

    /** What was found there. */
    public sealed interface Reading {
        /** The tables by name, as the loader asks for them. */
        record Found(Map<String, CsvTable> tables) implements Reading {
            public Function<String, Optional<CsvTable>> source() {
                return name -> Optional.ofNullable(tables.get(name));
            }
        }

        record Unreadable(String words) implements Reading {}
    }

    public static Reading read(Path place) {
        try {
            Map<String, CsvTable> tables = new LinkedHashMap<>();
            texts(place).forEach((name, text) -> tables.put(name, CsvTable.parse(name, text)));
            return tables.isEmpty()
                    ? new Reading.Unreadable(Texts.of("action.data.nothing", String.join(", ", DataLoader.tables())))
                    : new Reading.Found(tables);
        } catch (CsvException e) {
            return new Reading.Unreadable(Texts.of("action.data.line", e.table(), e.line()));
        } catch (IOException e) {
            return new Reading.Unreadable(Texts.of("action.data.unreadable", place.getFileName()));
        }
    }

    private static Map<String, String> texts(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return folder(place);
        }
        return place.toString().endsWith(ENDING) ? file(place) : zip(place);
    }

    private static Map<String, String> folder(Path place) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(DataPackage::isTable).sorted().toList()) {
                texts.putAll(file(file));
            }
        }
        return texts;
    }

    private static Map<String, String> file(Path file) throws IOException {
        return isTable(file) && Files.size(file) <= LARGEST
                ? Map.of(name(file.getFileName().toString()), Files.readString(file))
                : Map.of();
    }

    private static Map<String, String> zip(Path place) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(place);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceFirst(".*[/\\\\]", "");
                if (name.endsWith(ENDING) && DataLoader.tables().contains(name(name))) {
                    texts.put(name(name), new String(zip.readNBytes(LARGEST), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && DataLoader.tables().contains(name(name));
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }
}
