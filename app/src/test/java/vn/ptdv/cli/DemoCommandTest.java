package vn.ptdv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.keys.Stretch;

@Tag("F96")
@Tag("F115")
class DemoCommandTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void makesABookThatPassesItsExaminationAndRefusesToMakeItTwice() throws IOException {
        assertThat(run("demo", "--units", "6", "--people", "15", "--seed", "3", "--json"))
                .isZero();
        JsonNode made = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(made.get("units").asInt()).isEqualTo(6);
        assertThat(made.get("people").asInt()).isEqualTo(15);
        assertThat(made.get("candidacies").asInt()).isGreaterThanOrEqualTo(15);
        assertThat(made.get("files")).isEmpty();
        assertThat(run("verify")).isZero();
        assertThat(run("demo")).isEqualTo(4);
    }

    @Test
    void refusesASampleWithoutUnits() {
        assertThat(run("demo", "--units", "0")).isEqualTo(2);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--book", temp.resolve("book").toString()));
        out.reset();
        return new CommandLineDoor(new Terminal(
                        TestBooks.CLOCK,
                        temp.resolve("own"),
                        Map.of("PTDV_PASSWORD", "mat khau thu 1"),
                        new Terminal.Streams(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)),
                        new Stretch(1000)))
                .run(all.toArray(String[]::new));
    }
}
