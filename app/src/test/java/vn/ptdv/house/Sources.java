package vn.ptdv.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program's own source files, for the gates that read them as text. */
final class Sources {
    static final Path MAIN = Path.of("src/main/java");
    static final Path MESSAGES = Path.of("src/main/resources/vn/ptdv/messages");

    private Sources() {}

    static List<Path> mainJava() {
        return under(MAIN, ".java");
    }

    static List<Path> under(Path top, String ending) {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source without comments, so that javadoc may speak Vietnamese. */
    static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<![:\"])//.*$", "");
    }
}
