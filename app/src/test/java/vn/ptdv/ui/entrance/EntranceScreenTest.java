package vn.ptdv.ui.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.upkeep.Upkeep;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Question;

/** The door: a wrong password, a damaged book, and the way back to a backup. */
@Tag("F95")
@Tag("F102")
@Tag("F104")
class EntranceScreenTest {
    private static final String PASSWORD = "hoa ban trắng";

    @TempDir
    Path own;

    private TestKit kit;
    private BookFolder folder;
    private final List<OpenBook> entered = new ArrayList<>();
    private final List<BookFolder> toRestore = new ArrayList<>();

    @BeforeEach
    void makeBook() {
        kit = TestKit.in(own);
        folder = new BookFolder(own.resolve("book"));
        BookDoor.Creation made = kit.toolkit().door().create(folder, "lan", PASSWORD.toCharArray());
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
