package vn.ptdv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.keys.Stretch;

/** A committee's new book in a folder, with the command line before it. */
final class BookAtTerminal {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private BookAtTerminal(Path folder) {
        this.folder = folder;
    }

    static BookAtTerminal in(Path folder) throws IOException {
        Path committee = Files.writeString(
                folder.resolve("c.json"),
                "{\"COMMITTEE_NAME\": \"Đảng ủy phường Hoa Ban\", \"TERM_FROM\": \"2025-08-01\", \"TERM_TO\":"
                        + " \"2030-07-31\"}");
        BookAtTerminal made = new BookAtTerminal(folder);
        assertThat(made.run("new", "--committee", committee.toString())).isZero();
        return made;
    }

    /** The exit code; what was said before is forgotten. */
    int run(String... arguments) {
        return bare(Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of("--book", folder.resolve("sổ").toString()))
                .toArray(String[]::new));
    }

    /** A command that needs no book. */
    int bare(String... arguments) {
        out.reset();
        err.reset();
        String[] all =
                Stream.concat(Arrays.stream(arguments), Stream.of("--json")).toArray(String[]::new);
        return new CommandLineDoor(new Terminal(
                        TestBooks.CLOCK,
                        folder.resolve("own"),
                        Map.of("PTDV_PASSWORD", "hoa ban trắng"),
                        new Terminal.Streams(stream(out), stream(err)),
                        new Stretch(1000)))
                .run(all);
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    /** What was said on standard error. */
    String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
