package vn.ptdv.ui.entrance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.print.FakePrinter;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.InstanceLock;
import vn.ptdv.store.folder.SingleInstance;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.sums.Chunk;
import vn.ptdv.store.sums.ClosedChunks;
import vn.ptdv.store.upkeep.Upkeep;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.frame.Machine;
import vn.ptdv.ui.frame.Toolkit;

/** The door: a wrong password, a damaged book, and the way back to a backup. */
@Tag("F95")
@Tag("F102")
@Tag("F104")
class EntranceScreenTest {
    private static final int BLOCK = 4096;
    private static final String PASSWORD = "hoa ban trắng";

    @TempDir
    Path own;

    private TestKit kit;
    private BookFolder folder;
    private final List<OpenBook> entered = new ArrayList<>();
    private final List<BookFolder> toRestore = new ArrayList<>();

    private List<String> recovery = List.of();

    @BeforeEach
    void makeBook() {
        kit = TestKit.in(own);
        folder = new BookFolder(own.resolve("book"));
        BookDoor.Creation made = kit.toolkit().door().create(folder, "lan", PASSWORD.toCharArray());
        recovery = ((BookDoor.Creation.Made) made).recovery().groups();
        try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
            BookServices services = BookServices.over(open, TestBooks.CLOCK);
            assertThat(Upkeep.make(services, Reason.BY_HAND)).isEmpty();
            SampleBook.fill(
                    open.book(),
                    new SampleSize(12, 30, 1),
                    kit.toolkit().clock().today(),
                    SampleProgress.SILENT);
            assertThat(Upkeep.make(services, Reason.EXIT)).isEmpty();
        }
    }

    @AfterEach
    void close() {
        entered.forEach(OpenBook::close);
    }

    @Test
    void saysThatThePasswordIsWrongAndKeepsTheName() {
        try (Ui ui = entrance()) {
            ui.fill("entrance-password", "không phải").press(KeyCode.ENTER);
            assertThat(ui.find("entrance-refusal", Label.class).getText()).contains("mật khẩu không đúng");
            ui.picture("entrance-wrong");
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
        }
        assertThat(entered).hasSize(1);
    }

    @Test
    void offersTheNewestBackupForADamagedBook() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.data().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        try (Ui ui = entrance()) {
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
            assertThat(entered).isEmpty();
            ui.picture("entrance-damaged");
            ui.click("entrance-restore");
        }
        assertThat(toRestore).containsExactly(folder);
    }

    @Test
    @Tag("F105")
    void offersTheNewestBackupWhereAPageWasOverwritten() throws IOException {
        BookKey key =
                ((Opening.Opened) new KeyRing(folder, new Stretch(1000)).open("lan", PASSWORD.toCharArray())).key();
        Chunk longest = ClosedChunks.of(folder.data(), key).chunks().stream()
                .max(Comparator.comparingLong(Chunk::length))
                .orElseThrow();
        try (RandomAccessFile file = new RandomAccessFile(folder.data().toFile(), "rw")) {
            file.seek(longest.start() + longest.length() / 2 / BLOCK * BLOCK);
            file.write(new byte[BLOCK]);
        }
        try (Ui ui = entrance()) {
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
            assertThat(entered).isEmpty();
            assertThat(ui.find("entrance-refusal", Label.class).getText()).contains("B117");
            ui.picture("entrance-overwritten");
            ui.click("entrance-restore");
        }
        assertThat(toRestore).containsExactly(folder);
    }

    @Test
    @Tag("F111")
    void saysThatTheBookIsOfANewerProgram() throws SQLException {
        BookDoor.Visit visit = kit.toolkit().door().open(folder, "lan", PASSWORD.toCharArray());
        try (OpenBook open = ((BookDoor.Visit.Open) visit).book();
                Connection connection = open.book().database().connect();
                Statement later = connection.createStatement()) {
            later.execute(
                    "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', \"description\", \"type\", \"script\","
                            + " \"checksum\", \"installed_by\", \"installed_on\", 1, TRUE"
                            + " FROM \"flyway_schema_history\" LIMIT 1");
        }
        try (Ui ui = entrance()) {
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
            assertThat(entered).isEmpty();
            assertThat(ui.find("entrance-refusal", Label.class).getText())
                    .contains("phiên bản mới hơn")
                    .contains("B109");
            assertThat(ui.shows("entrance-restore")).as("nothing is damaged").isFalse();
            ui.picture("entrance-newer");
        }
    }

    @Test
    @Tag("F105")
    void tellsOfAClockThatWasSetBackAndLetsOneIn() {
        Clock earlier = Clock.offset(TestBooks.CLOCK, Duration.ofDays(-400));
        Machine machine = new Machine(earlier, own, new Stretch(1000), new FakePrinter());
        Toolkit back = new Toolkit(
                machine,
                kit.tasks(),
                kit.dialogs(),
                kit.toolkit().memory(),
                kit.toolkit().appearance());
        try (Ui ui = Ui.show(() -> new EntranceController(
                folder, back, new EntranceController.Ways(entered::add, f -> {}, toRestore::add)))) {
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
        }
        assertThat(entered).hasSize(1);
        assertThat(kit.dialogs().asked(String.class))
                .last()
                .asString()
                .contains(
                        "Ngày giờ của máy (09:00 16/10/2025) đang sớm hơn lần ghi gần nhất trong sổ (09:00 20/11/2026).")
                .contains("B118");
    }

    @Test
    @Tag("F97")
    void opensByTheRecoveryKeyAndSetsANewPassword() {
        kit.dialogs()
                .answer(String.join("-", recovery), "hoa sữa trắng", "hoa sữa trăng", "lan", "lan")
                .answer("hoa sữa trắng", "hoa sữa trắng");
        try (Ui ui = entrance()) {
            ui.click("entrance-recovery");
        }
        assertThat(entered).hasSize(1);
        entered.remove(0).close();
        assertThat(kit.dialogs().asked(String.class).get(0)).contains("Hai lần nhập không giống nhau");
        assertThat(kit.dialogs().asked(String.class).get(1)).contains("Mã B13");
        assertThat(kit.dialogs().asked(String.class).get(2)).contains("Đã đặt mật khẩu mới cho lan");
        try (Ui ui = entrance()) {
            ui.fill("entrance-password", "hoa sữa trắng").press(KeyCode.ENTER);
        }
        assertThat(entered).hasSize(1);
    }

    @Test
    @Tag("F97")
    void saysInWhichGroupTheRecoveryKeyIsMistyped() {
        List<String> mistyped = new ArrayList<>(recovery);
        mistyped.set(2, "00000");
        kit.dialogs().answer(String.join("-", mistyped));
        try (Ui ui = entrance()) {
            ui.click("entrance-recovery");
            assertThat(ui.find("entrance-refusal", Label.class).getText()).contains("3");
        }
        assertThat(entered).isEmpty();
    }

    @Test
    @Tag("F105")
    void saysThatAnotherWindowHasTheBook() {
        InstanceLock.Held other = (InstanceLock.Held) new SingleInstance(TestBooks.CLOCK).acquire(folder);
        try (other;
                Ui ui = entrance()) {
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
            assertThat(ui.find("entrance-refusal", Label.class).getText()).contains("B141");
            ui.picture("entrance-locked");
        }
        assertThat(entered).isEmpty();
    }

    @Test
    @Tag("F105")
    void offersTheNewestBackupWhereTheKeyFileIsMissingOrCut() throws IOException {
        Files.deleteIfExists(folder.keyCopy());
        Files.write(folder.key(), new byte[10]);
        try (Ui ui = entrance()) {
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
            assertThat(ui.find("entrance-refusal", Label.class).getText()).contains("B106");
            ui.click("entrance-restore");
        }
        Files.delete(folder.key());
        try (Ui ui = entrance()) {
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
            assertThat(ui.find("entrance-refusal", Label.class).getText()).contains("B105");
            ui.click("entrance-restore");
        }
        assertThat(entered).isEmpty();
        assertThat(toRestore).containsExactly(folder, folder);
    }

    /** A versioned archive is read-only for everyone, also for who may do anything on this machine. */
    @Test
    @Tag("F105")
    void saysThatTheFolderCannotBeWrittenTo() throws IOException {
        Path archive = own.resolve("medium.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            put(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\n\n".getBytes(US_ASCII));
            put(out, "book/book.mv.db", Files.readAllBytes(folder.data()));
            put(out, "book/book.key", Files.readAllBytes(folder.key()));
        }
        try (FileSystem medium = FileSystems.newFileSystem(
                        URI.create("jar:" + archive.toUri()), Map.of("releaseVersion", "17"));
                Ui ui = Ui.show(() -> new EntranceController(
                        new BookFolder(medium.getPath("/book")),
                        kit.toolkit(),
                        new EntranceController.Ways(entered::add, f -> {}, toRestore::add)))) {
            ui.fill("entrance-password", PASSWORD).press(KeyCode.ENTER);
            assertThat(entered).isEmpty();
            assertThat(ui.find("entrance-refusal", Label.class).getText())
                    .contains("Không ghi được vào thư mục sổ.")
                    .contains("B103");
            ui.picture("entrance-read-only");
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    @Test
    void showsTheDifferencesBeforeAnythingIsExchanged() {
        try (Ui ui = backups()) {
            chooseOldest(ui);
            ui.fill("restore-password", PASSWORD).click("restore-act");
            assertThat(question()).containsPattern("đơn vị: hiện có 1\\d, sau khi khôi phục còn 0");
            assertThat(question()).contains("người: hiện có 30, sau khi khôi phục còn 0");
            ui.picture("restore");
        }
        assertThat(people()).as("nothing was agreed to").isEqualTo(30);
    }

    @Test
    void bringsTheChosenBackupBackAndKeepsWhatWasThere() {
        kit.dialogs().answer(true);
        try (Ui ui = backups()) {
            chooseOldest(ui);
            ui.fill("restore-password", PASSWORD).click("restore-act");
        }
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("replaced-");
        assertThat(people()).isZero();
        assertThat(folder.root().toFile().list()).anyMatch(name -> name.startsWith("replaced-"));
    }

    @Test
    void leavesTheBookAloneWhenThePasswordIsWrong() {
        try (Ui ui = backups()) {
            chooseOldest(ui);
            ui.fill("restore-password", "không phải").click("restore-act");
            assertThat(ui.find("restore-message", Label.class).getText()).contains("mật khẩu không đúng");
        }
        assertThat(people()).isEqualTo(30);
    }

    private Ui entrance() {
        return Ui.show(() -> new EntranceController(
                folder, kit.toolkit(), new EntranceController.Ways(entered::add, f -> {}, toRestore::add)));
    }

    private Ui backups() {
        return Ui.show(() -> new RestoreController(folder, kit.toolkit(), () -> {}));
    }

    private static void chooseOldest(Ui ui) {
        ui.focus("restore").press(KeyCode.END);
        ui.settle();
    }

    private String question() {
        return kit.dialogs().asked(Question.class).get(0).text();
    }

    private int people() {
        BookDoor.Visit visit = kit.toolkit().door().open(folder, "lan", PASSWORD.toCharArray());
        try (OpenBook open = ((BookDoor.Visit.Open) visit).book()) {
            return open.book().reading().fetchCount(vn.ptdv.store.jooq.Tables.PERSON);
        }
    }
}
