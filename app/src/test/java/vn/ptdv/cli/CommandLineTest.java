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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.InstanceLock;
import vn.ptdv.store.folder.SingleInstance;
import vn.ptdv.store.keys.Stretch;

class CommandLineTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void computesADeadlineByTheRulesOfItsDay() throws IOException {
        assertThat(run("deadline", "DECISION_ADMIT", "--basis", "2025-07-02", "--json"))
                .isZero();
        JsonNode result = json();
        assertThat(result.get("due").asText()).isEqualTo("2025-09-05");
        assertThat(result.get("ruleSet").asText()).isEqualTo("RS-2025B");
        assertThat(result.get("verified").asBoolean()).isTrue();
    }

    @Test
    void namesWhatIsWrongWithTheCall() {
        assertThat(run("deadline", "DECISION_ADMIT")).isEqualTo(2);
        assertThat(words(err)).contains("basis");
        assertThat(run("deadline", "KHONG_CO", "--basis", "2025-07-02")).isEqualTo(4);
        assertThat(run("deadline", "DECISION_ADMIT", "--basis", "2025-07-02", "--rule-set", "KHONG_CO"))
                .isEqualTo(4);
        assertThat(run("khong-co")).isEqualTo(2);
    }

    @Test
    void namesTheCommandThatWorksWithoutADisplay() {
        assertThat(door().noDisplay()).isEqualTo(3);
        assertThat(words(err).strip()).endsWith("ptdv --help").doesNotContain("\n");
    }

    @Test
    void helpsInVietnameseOnly() {
        assertThat(run("--help")).isZero();
        assertThat(words(out)).contains("Các lệnh").doesNotContain("Commands:");
    }

    @Test
    @Tag("F102")
    @Tag("F104")
    void makesVerifiesBacksUpAndRestores() throws IOException {
        makeBook();
        assertThat(run("verify", "--book", book(), "--json")).isZero();
        assertThat(json().get("ok").asBoolean()).isTrue();

        String backup = temp.resolve("bản sao.ptdvbak").toString();
        assertThat(run("backup", backup, "--book", book(), "--json")).isZero();
        assertThat(json().get("counts").get("code_item").asInt()).isGreaterThan(300);

        assertThat(run("backup", temp.resolve("sổ/backups/ptdv-1.ptdvbak").toString(), "--book", book()))
                .isZero();
        Files.write(temp.resolve("sổ/book.mv.db"), new byte[5000]);
        assertThat(run("verify", "--book", book())).isEqualTo(6);
        assertThat(words(err))
                .contains("Mã B108")
                .endsWith("Bản sao lưu tốt gần nhất: " + temp.resolve("sổ/backups/ptdv-1.ptdvbak")
                        + System.lineSeparator());
        assertThat(run("restore", backup, "--book", book(), "--json")).isZero();
        assertThat(run("verify", "--book", book())).isZero();
        assertThat(words(out)).contains("Bộ quy tắc: 7").doesNotContain("rule_set");
    }

    @Test
    @Tag("F102")
    void restoresWhereThereWasNoBookWithoutSpeakingOfAFormerOne() throws IOException {
        makeBook();
        String backup = temp.resolve("b.ptdvbak").toString();
        assertThat(run("backup", backup, "--book", book())).isZero();
        String elsewhere = temp.resolve("máy mới").toString();
        assertThat(run("restore", backup, "--book", elsewhere)).isZero();
        assertThat(words(out)).isEqualTo("Đã khôi phục sổ về lúc 09:00 20/11/2026." + System.lineSeparator());
        assertThat(run("restore", backup, "--book", elsewhere)).isZero();
        assertThat(words(out)).contains("Sổ trước đó được giữ tại ");
        assertThat(run("verify", "--book", elsewhere)).isZero();
    }

    @Test
    @Tag("F105")
    void verifyNamesAFileThatWasOverwrittenInTheMiddle() throws IOException {
        makeBook();
        Path data = temp.resolve("sổ/book.mv.db");
        byte[] bytes = Files.readAllBytes(data);
        // What lies before is room that the making of the tables has left.
        int last = bytes.length / 10 * 9;
        Arrays.fill(bytes, last, last + 8192, (byte) 0);
        Files.write(data, bytes);
        assertThat(run("verify", "--book", book())).isEqualTo(6);
        assertThat(words(err)).containsAnyOf("Mã B108", "Mã B117");
    }

    @Test
    @Tag("F105")
    void restoresNothingUnderAProgramThatHasTheBookOpen() throws IOException {
        makeBook();
        String backup = temp.resolve("b.ptdvbak").toString();
        assertThat(run("backup", backup, "--book", book())).isZero();
        InstanceLock lock = new SingleInstance(TestBooks.CLOCK).acquire(new BookFolder(temp.resolve("sổ")));
        try (InstanceLock.Held held = (InstanceLock.Held) lock) {
            assertThat(held).isNotNull();
            assertThat(run("restore", backup, "--book", book())).isEqualTo(5);
            assertThat(words(err)).contains("Mã B141");
        }
        assertThat(run("restore", backup, "--book", book())).isZero();
    }

    @Test
    @Tag("F95")
    void refusesWithoutTheRightPassword() throws IOException {
        makeBook();
        Path wrong = Files.writeString(temp.resolve("mk.txt"), "không phải\n");
        assertThat(run("verify", "--book", book(), "--password-file", wrong.toString()))
                .isEqualTo(5);
        assertThat(words(err)).contains("Mã B121");
    }

    @Test
    void refusesSettingsItDoesNotKnowAndMakesNothing() throws IOException {
        Path file = Files.writeString(temp.resolve("c.json"), "{\"TEN_LA\": 1}");
        assertThat(run("new", "--committee", file.toString(), "--book", book())).isEqualTo(4);
        assertThat(temp.resolve("sổ/book.mv.db")).doesNotExist();
    }

    private void makeBook() throws IOException {
        Path file = Files.writeString(
                temp.resolve("c.json"),
                "{\"COMMITTEE_NAME\": \"Đảng ủy phường Hoa Ban\", \"TERM_FROM\": \"2025-08-01\", \"TERM_TO\":"
                        + " \"2030-07-31\"}");
        assertThat(run("new", "--committee", file.toString(), "--book", book(), "--user", "lan", "--json"))
                .isZero();
        assertThat(json().get("recovery")).hasSize(8);
    }

    private String book() {
        return temp.resolve("sổ").toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return door().run(arguments);
    }

    private CommandLineDoor door() {
        return new CommandLineDoor(new Terminal(
                TestBooks.CLOCK,
                temp.resolve("own"),
                Map.of("PTDV_PASSWORD", "hoa ban trắng"),
                new Terminal.Streams(stream(out), stream(err)),
                new Stretch(1000)));
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(words(out));
    }

    private static String words(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
