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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.exchange.list.Sheets;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.keys.Stretch;

@Tag("F73")
@Tag("F75")
class ListCommandsTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeBook() throws IOException {
        Path file = Files.writeString(
                temp.resolve("c.json"),
                "{\"COMMITTEE_NAME\": \"Đảng ủy phường Hoa Ban\", \"TERM_FROM\": \"2025-08-01\", \"TERM_TO\":"
                        + " \"2030-07-31\"}");
        assertThat(run("new", "--committee", file.toString())).isZero();
    }

    @Test
    void takesInPreviewsTakesBackAndExports() throws IOException {
        Path units = Sheets.xlsx(
                temp.resolve("don-vi.xlsx"),
                "Tên tổ chức đảng|Trực thuộc",
                List.of(List.of("Đảng bộ xã Hoa Ban", ""), List.of("Chi bộ thôn Hạ", "Đảng bộ xã Hoa Ban")));
        assertThat(run("import", "units", units.toString())).isZero();
        assertThat(json().get("added").asInt()).isEqualTo(2);

        Path people = Sheets.xlsx(
                temp.resolve("nguoi.xlsx"),
                "Họ và tên|Ngày sinh|Chi bộ",
                List.of(List.of("Lò Văn Ban", "02/9/1990", "Chi bộ thôn Hạ"), List.of("Lò 2", "1990", "Chi bộ lạ")));
        assertThat(run("import", "people", people.toString(), "--dry-run")).isEqualTo(4);
        assertThat(json().get("errors").get(0).get("row").asInt()).isEqualTo(3);
        assertThat(run("import", "people", people.toString())).isEqualTo(4);
        assertThat(json().get("added").asInt()).isZero();
        assertThat(run("export", "people", "--out", temp.resolve("p.csv").toString()))
                .isZero();
        assertThat(json().get("rows").asInt()).isZero();

        takesBackWhatItTook(people);
    }

    private void takesBackWhatItTook(Path people) throws IOException {
        assertThat(run("import", "people", people.toString(), "--accept-valid-rows"))
                .isZero();
        String batch = json().get("batch").asText();
        assertThat(run("export", "people", "--out", temp.resolve("p.csv").toString()))
                .isZero();
        assertThat(Files.readString(temp.resolve("p.csv")))
                .contains("Lò Văn Ban;")
                .contains("Chi bộ thôn Hạ");
        assertThat(run("undo", batch)).isZero();
        assertThat(json().get("removed").asInt()).isGreaterThan(2);
        assertThat(run("undo", batch)).isEqualTo(4);
        assertThat(run(
                        "export",
                        "units",
                        "--filter",
                        "thon ha",
                        "--out",
                        temp.resolve("u.xlsx").toString()))
                .isZero();
        assertThat(json().get("rows").asInt()).isEqualTo(1);
        assertThat(exported("name ~ \"thon ha\" or name ~ khong-co")).isEqualTo(1);
        assertThat(exported("not name ~ \"thon ha\"")).isPositive();
        assertThat(exported("established > today")).isZero();
        assertThat(run(
                        "export",
                        "units",
                        "--filter",
                        "khong > 3",
                        "--out",
                        temp.resolve("u.csv").toString()))
                .isEqualTo(2);
    }

    @Test
    @Tag("F86")
    void exportsEventsAndFiguresAsFiltered() throws IOException {
        Path units = Sheets.xlsx(temp.resolve("don-vi.xlsx"), "Tên tổ chức đảng", List.of(List.of("Chi bộ thôn Hạ")));
        assertThat(run("import", "units", units.toString())).isZero();
        Path people = Sheets.xlsx(
                temp.resolve("nguoi.xlsx"),
                "Họ và tên|Ngày sinh|Chi bộ|Ngày công nhận cảm tình Đảng",
                List.of(List.of("Lò Văn Ban", "02/9/1990", "Chi bộ thôn Hạ", "05/3/2026")));
        assertThat(run("import", "people", people.toString())).isZero();
        Path counts = Sheets.xlsx(
                temp.resolve("so.xlsx"),
                "Đơn vị|Ngày|Tổng số đảng viên",
                List.of(List.of("Chi bộ thôn Hạ", "2025", "20")));
        assertThat(run("import", "counts", counts.toString())).isZero();
        assertThat(rows("events", "stage = SYMPATHISER and date = 3/2026")).isEqualTo(1);
        assertThat(rows("events", "date > 2026")).isZero();
        assertThat(rows("counts", "total >= 20")).isEqualTo(1);
        assertThat(rows("counts", "total < 20")).isZero();
        assertThat(rows("quotas", "")).isZero();
        assertThat(rows("results", "year = 2025")).isZero();
        assertThat(run("export", "nothing", "--out", temp.resolve("x.csv").toString()))
                .isEqualTo(2);
    }

    private int rows(String table, String filter) throws IOException {
        assertThat(run(
                        "export",
                        table,
                        "--filter",
                        filter,
                        "--out",
                        temp.resolve("t.csv").toString()))
                .isZero();
        return json().get("rows").asInt();
    }

    private int exported(String filter) throws IOException {
        assertThat(run(
                        "export",
                        "units",
                        "--filter",
                        filter,
                        "--out",
                        temp.resolve("u.csv").toString()))
                .isZero();
        return json().get("rows").asInt();
    }

    @Test
    @Tag("F71")
    void writesATemplateAndRefusesWhatIsNoList() throws IOException {
        Path template = temp.resolve("bieu.xlsx");
        assertThat(run("template", "people", "--out", template.toString())).isZero();
        assertThat(run("import", "people", template.toString())).isZero();
        assertThat(json().get("read").asInt()).isZero();
        assertThat(run("import", "units", template.toString())).isEqualTo(4);
        assertThat(run("import", "people", temp.resolve("c.json").toString())).isEqualTo(4);
        assertThat(run("import", "nguoi", template.toString())).isEqualTo(2);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        String[] all = Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of("--book", temp.resolve("sổ").toString(), "--json"))
                .toArray(String[]::new);
        return new CommandLineDoor(new Terminal(
                        TestBooks.CLOCK,
                        temp.resolve("own"),
                        Map.of("PTDV_PASSWORD", "hoa ban trắng"),
                        new Terminal.Streams(stream(out), stream(err)),
                        new Stretch(1000)))
                .run(all);
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
