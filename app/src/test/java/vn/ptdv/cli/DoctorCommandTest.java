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
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.log.LogFiles;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;

@Tag("F116")
class DoctorCommandTest {
    private static final String PASSWORD = "hoa ban trắng";
    private static final Stretch QUICK = new Stretch(100);

    /** Whatever of these stands anywhere in the package, however it is written, is one too many. */
    private static final List<String> PERSONAL = List.of(
            "Lò Thị Hoa Ban",
            "Quàng Văn Phương",
            "011091004321",
            "0912345678",
            "0912 345 678",
            "hoaban@example.vn",
            "Bản Nà Tấu",
            "Đảng ủy xã Mường Phăng",
            "thulan");

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private BookFolder folder;
    private Path zip;

    @BeforeEach
    void bookWithAPerson() {
        folder = new BookFolder(temp.resolve("book"));
        zip = temp.resolve("doctor.zip");
        BookDoor.Creation made =
                new BookDoor(TestBooks.CLOCK, QUICK, (f, k, d) -> {}).create(folder, "thulan", PASSWORD.toCharArray());
        try (OpenBook open = ((BookDoor.Creation.Made) made).book();
                LogFiles log = LogFiles.into(folder)) {
            assertThat(log).isNotNull();
            new PersonActs(open.book())
                    .add(Map.of(
                            PersonField.FULL_NAME, "Lò Thị Hoa Ban",
                            PersonField.OTHER_NAME, "Quàng Văn Phương",
                            PersonField.CITIZEN_ID, "011091004321",
                            PersonField.PHONE, "0912345678",
                            PersonField.EMAIL, "hoaban@example.vn",
                            PersonField.RESIDENCE, "Bản Nà Tấu"));
            new Settings(open.book()).save(Map.of(SettingKey.COMMITTEE_NAME, "Đảng ủy xã Mường Phăng"));
            PERSONAL.forEach(p -> LoggerFactory.getLogger("vn.ptdv.test")
                    .warn("could not save {} for row 4711", p, new IllegalStateException(p)));
        }
    }

    @Test
    void packageTellsOfTheBookButOfNobody() throws IOException {
        Files.writeString(folder.log().resolve("ptdv.2.log"), String.join("\n", PERSONAL));
        assertThat(run()).isZero();
        JsonNode result = new ObjectMapper().readTree(words(out));
        assertThat(result.get("ok").asBoolean()).isTrue();
        assertThat(result.get("counts").get("person").asInt()).isOne();
        assertThat(result.get("findings")).isEmpty();

        String all = text("doctor.json") + text("log.txt") + words(out);
        assertThat(all).contains("\"schema\"", "\"book.mv.db\"", "\"ROUNDING\" : \"HALF_UP\"", "row 4711");
        assertNobodyIsNamed(all);
        assertNobodyIsNamed(Files.readString(folder.log().resolve("ptdv.log")).replace("thulan", ""));
    }

    @Test
    void packageIsMadeOfABookThatStaysClosedToo() throws IOException {
        Files.write(folder.data(), new byte[100]);
        assertThat(run()).isEqualTo(6);
        assertThat(words(err)).contains("Mã B108");
        assertThat(text("doctor.json")).contains("\"B108\"", "\"book.mv.db\" : 0");
        assertNobodyIsNamed(text("doctor.json") + text("log.txt").replace("thulan", ""));
    }

    private static void assertNobodyIsNamed(String text) {
        for (String personal : PERSONAL) {
            assertThat(VietnameseText.fold(text)).doesNotContain(VietnameseText.fold(personal));
        }
    }

    private String text(String entry) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            return new String(
                    archive.getInputStream(java.util.Objects.requireNonNull(archive.getEntry(entry)))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private int run() {
        return new CommandLineDoor(new Terminal(
                        TestBooks.CLOCK,
                        temp.resolve("own"),
                        Map.of("PTDV_PASSWORD", PASSWORD),
                        new Terminal.Streams(stream(out), stream(err)),
                        QUICK))
                .run("doctor", "--out", zip.toString(), "--book", folder.root().toString(), "--json");
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private static String words(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
