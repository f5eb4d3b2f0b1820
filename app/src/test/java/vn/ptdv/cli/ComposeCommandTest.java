package vn.ptdv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.document.DescribedSeeds;
import vn.ptdv.document.Papers;
import vn.ptdv.document.Seeds;
import vn.ptdv.store.keys.Stretch;

@Tag("F50")
@Tag("F55")
class ComposeCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"0,HD36", "1,HD36", "2,HD36", "3,HD36", "4,HD36", "0,HD05", "1,HD05", "2,HD05", "3,HD05", "4,HD05"})
    void describedSeedBecomesTheSameFileAsTheModel(int seed, String profile) throws IOException {
        Path file = write(DescribedSeeds.seed(seed).put("profile", profile));
        assertThat(run("document", "compose", file.toString(), "--format", "docx,pdf", "--out", results(), "--json"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(json().get("files")).hasSize(2);
        Papers papers = Papers.shipped();
        Papers.Composed model = (Papers.Composed)
                papers.compose(Seeds.seed(seed).copy().profile(profile).build(), LocalDate.of(2026, 11, 20));
        assertThat(DescribedSeeds.lines(Files.readAllBytes(temp.resolve("ra/văn bản.docx"))))
                .isEqualTo(DescribedSeeds.lines(papers.bytes(model.composition(), Papers.Format.DOCX)));
        assertThat(temp.resolve("ra/văn bản.pdf")).isNotEmptyFile();
    }

    @Test
    void namesEveryWrongFieldAndWritesNothing() throws IOException {
        ObjectNode description = DescribedSeeds.seed(3);
        description.put("kind", "KHONGCO").put("date", "26/12/2022").put("placee", "Việt Trì");
        description.remove(List.of("signer", "recipients", "place"));
        description.withArray("body").add("chữ trần");
        assertThat(run("document", "compose", write(description).toString(), "--out", results(), "--json"))
                .isEqualTo(4);
        List<String> fields = new ArrayList<>();
        json().get("findings")
                .forEach(f ->
                        fields.add(f.get("code").asText() + " " + f.get("field").asText()));
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "TYPE date",
                        "UNKNOWN placee",
                        "TYPE body[" + (description.get("body").size() - 1) + "]",
                        "WRONG kind",
                        "MISSING place",
                        "MISSING signer");
        assertThat(temp.resolve("ra")).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Chưa có địa danh.")
                .doesNotContain("null");
    }

    @Test
    void readsTablesAppendicesAndMarks() throws IOException {
        ObjectNode description = (ObjectNode) JSON.readTree("""
            {"kind": "QĐ", "parent": "ĐẢNG BỘ TỈNH PHÚ THỌ", "issuer": "ĐẢNG ỦY XÃ TÂN SƠN", "number": null,
             "code": "QĐ/ĐU", "place": "Tân Sơn", "date": "2026-10-05", "subject": "về việc giao chỉ tiêu",
             "grounds": ["Căn cứ Điều lệ Đảng"],
             "body": [{"article": 1, "text": "Giao chỉ tiêu (có danh sách kèm theo)."},
                      {"table": {"columns": ["STT", "Tên"], "widths": [10, 60], "rows": [[1, "Chi bộ 1"]], "total": ["", "Cộng"]}}],
             "recipients": ["Như Điều 1", "Lưu Văn phòng"], "authority": "T/M BAN THƯỜNG VỤ",
             "position": "BÍ THƯ", "signer": "Nguyễn Văn An",
             "appendices": [{"title": "Danh sách", "landscape": true, "table": {"columns": ["STT"], "rows": [["1"]]}}],
             "draft": 2, "urgency": "KHAN", "copies": "ABC-12"}
            """);
        assertThat(run("document", "compose", write(description).toString(), "--out", results()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        String words = String.join("\n", DescribedSeeds.lines(Files.readAllBytes(temp.resolve("ra/văn bản.docx"))));
        assertThat(words).contains("Dự thảo lần 2", "KHẨN", "ABC-12", "Chi bộ 1", "DANH SÁCH", "Số       -QĐ/ĐU");
    }

    @Test
    void saysWhereTheJsonBreaks() throws IOException {
        Path file = Files.writeString(temp.resolve("hỏng.json"), "{\n\"kind\": ");
        assertThat(run("document", "compose", file.toString(), "--out", results()))
                .isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("dòng 2");
        assertThat(run("document", "compose", file.toString(), "--out", results(), "--format", "doc"))
                .isEqualTo(2);
        assertThat(temp.resolve("ra")).doesNotExist();
    }

    @Test
    void lintFindsNothingInWhatComposeWroteAndNamesWhatIsWrong() throws IOException {
        ObjectNode description = DescribedSeeds.seed(2);
        assertThat(run("document", "compose", write(description).toString(), "--out", results()))
                .isZero();
        String made = temp.resolve("ra/văn bản.docx").toString();
        assertThat(run("document", "lint", made, "--json")).isZero();
        assertThat(json().get("profile").asText()).isEqualTo("HD36");
        assertThat(json().get("findings")).isEmpty();
        assertThat(run("document", "lint", made, "--profile", "HD05", "--json")).isEqualTo(7);
        assertThat(json().get("findings").findValuesAsText("code"))
                .contains("REC01")
                .doesNotContain("PAG01");
        Path mended = temp.resolve("sửa.docx");
        run("document", "lint", made, "--profile", "HD05", "--fix", mended.toString(), "--json");
        assertThat(mended).exists();
        assertThat(run("document", "lint", made, "--fix", made)).isEqualTo(2);
        assertThat(run("document", "lint", made, "--profile", "HD99")).isEqualTo(2);
        Path broken = Files.writeString(temp.resolve("hỏng.docx"), "PK không phải");
        assertThat(run("document", "lint", broken.toString())).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("hỏng");
    }

    private String results() {
        return temp.resolve("ra").toString();
    }

    private Path write(ObjectNode description) throws IOException {
        return Files.writeString(temp.resolve("văn bản.json"), JSON.writeValueAsString(description));
    }

    private JsonNode json() throws IOException {
        return JSON.readTree(out.toString(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) {
        out.reset();
        Terminal terminal = new Terminal(
                Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")),
                temp.resolve("own"),
                Map.of(),
                new Terminal.Streams(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                new Stretch(1000));
        return new CommandLineDoor(terminal).run(Stream.of(arguments).toArray(String[]::new));
    }
}
