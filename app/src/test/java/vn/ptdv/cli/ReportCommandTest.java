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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.keys.Stretch;

@Tag("F96")
@Tag("F61")
@Tag("F64")
@Tag("F66")
class ReportCommandTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aSampleBookComesWithAllItsReportsAndEachCanBeRunAgain() throws IOException {
        Path reports = temp.resolve("reports");
        assertThat(run("demo", "--units", "12", "--people", "120", "--reports", reports.toString(), "--json"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        JsonNode made = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(made.get("files")).hasSize(ReportId.values().length * ReportFormat.values().length);
        made.get("files").forEach(file -> assertThat(Path.of(file.asText())).isNotEmptyFile());

        Path again = temp.resolve("again");
        assertThat(run("report", "form-2021-2", "--period", "2026", "--format", "json,xlsx", "--out", again.toString()))
                .isZero();
        assertThat(again.resolve("form-2021-2-2026.xlsx")).isNotEmptyFile();
        assertThat(run("report", "form-1999-9", "--period", "2026", "--out", again.toString()))
                .isEqualTo(2);
        assertThat(run("report", "progress", "--period", "2026-Q3", "--format", "json", "--out", again.toString()))
                .isZero();
        JsonNode report = new ObjectMapper().readTree(Files.readString(again.resolve("progress-2026-Q3.json")));
        assertThat(report.get("asOf").asText()).isEqualTo("2026-09-30");
        JsonNode rows = report.get("rows");
        JsonNode total = rows.get(rows.size() - 1);
        assertThat(total.get("kind").asText()).isEqualTo("TOTAL");
        long sum = 0;
        for (JsonNode row : rows) {
            sum += row.get("kind").asText().equals("DATA")
                    ? row.at("/values/period").asLong()
                    : 0;
        }
        assertThat(total.at("/values/period").asLong()).isEqualTo(sum);
    }

    @Test
    void thePastDayTheUnitAndTheTargetAreChosenByOptions() throws IOException {
        assertThat(run("demo", "--units", "12", "--people", "120", "--json")).isZero();
        String to = temp.resolve("chosen").toString();
        assertThat(run(
                        "report",
                        "admitted",
                        "--period",
                        "2026",
                        "--as-of",
                        "2026-11-20",
                        "--known",
                        "then",
                        "--format",
                        "json",
                        "--out",
                        to))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        JsonNode then = new ObjectMapper().readTree(Files.readString(temp.resolve("chosen/admitted-2026.json")));
        assertThat(then.get("knownOn").asText()).isEqualTo("2026-11-20");
        assertThat(then.get("rows")).isNotEmpty();
        formOfOneUnit(to);
        assertThat(run("report", "progress", "--period", "2026", "--against", "nobody", "--out", to))
                .isEqualTo(Exit.USAGE);
        assertThat(run("report", "progress", "--period", "2026", "--unit", "Không có", "--out", to))
                .isEqualTo(Exit.REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Không có");
    }

    private void formOfOneUnit(String to) throws IOException {
        assertThat(run("export", "units", "--out", to + "/units.csv")).isZero();
        String unit = Files.readAllLines(temp.resolve("chosen/units.csv")).stream()
                .flatMap(line -> java.util.regex.Pattern.compile("(Chi bộ [^,;\"\t]+)")
                        .matcher(line)
                        .results()
                        .map(java.util.regex.MatchResult::group))
                .findFirst()
                .orElseThrow();
        assertThat(run("report", "form-2021-2", "--period", "2026", "--unit", unit, "--format", "json", "--out", to))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(new ObjectMapper()
                        .readTree(Files.readString(temp.resolve("chosen/form-2021-2-2026.json")))
                        .get("unit")
                        .asText())
                .isEqualTo(unit);
    }

    @Test
    void listsTheReportsWithoutABook() {
        assertThat(run("report", "--list", "--json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"progress\"", "\"units-behind\"");
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
                                new PrintStream(err, true, StandardCharsets.UTF_8)),
                        new Stretch(1000)))
                .run(all.toArray(String[]::new));
    }
}
