package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Database;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.crash.FaultyFiles;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.Ui;

/** The disk fills up under a clerk who is typing: it is said, nothing typed is lost, and work goes on once there is room. */
@Tag("F105")
@SuppressWarnings("NullAway.Init")
class FullDiskTest {
    private static final int MOST_TABS = 60;

    @TempDir
    Path own;

    private FaultyFiles disk;
    private Book book;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() throws DatabaseFault {
        try (Book fresh = TestBooks.empty(own)) {
            new DataLoader(fresh.writing()).loadShipped();
        }
        disk = FaultyFiles.install();
        book = Book.over(Database.open(disk.address(own.resolve("book")), TestBooks.KEY), TestBooks.CLOCK, "lan");
        services = OpenBooks.over(book, own);
        ui = RealShell.show(services, own);
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
        disk.close();
    }

    @Test
    void aSettingStaysTypedUntilItCanBeSaved() {
        ui.press(KeyCode.CONTROL, KeyCode.K).type("cai dat").press(KeyCode.ENTER);
        ui.fill("setting-COMMITTEE_NAME", "Đảng ủy phường Hoa Ban Trắng");
        disk.fullAfter(0);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        saysThatTheDiskIsFull("full-disk-settings");
        assertThat(ui.find("setting-COMMITTEE_NAME", TextField.class).getText())
                .isEqualTo("Đảng ủy phường Hoa Ban Trắng");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        saysThatTheDiskIsFull("full-disk-again");
        FaultyFiles.mend();
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(services.settings().now().text(SettingKey.COMMITTEE_NAME)).isEqualTo("Đảng ủy phường Hoa Ban Trắng");
        assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
    }

    @Test
    void anActIsRecordedOnceAfterItWasRefusedForWantOfRoom() {
        ui.press(KeyCode.CONTROL, KeyCode.K).type("thanh lap to chuc").press(KeyCode.ENTER);
        tabTo("change-name");
        ui.type("Chi bộ Trường Hoa Sữa");
        tabTo("change-number");
        ui.type("02-QĐ/ĐU");
        disk.fullAfter(0);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        saysThatTheDiskIsFull("full-disk-unit");
        assertThat(ui.find("change-name", TextField.class).getText()).isEqualTo("Chi bộ Trường Hoa Sữa");
        assertThat(ui.find("change-number", TextField.class).getText()).isEqualTo("02-QĐ/ĐU");
        FaultyFiles.mend();
        ui.pictureOfTop("full-disk-unit-kept");
        ui.click("Thành lập");
        assertThat(ui.shows("change-name")).isFalse();
        assertThat(new UnitStore(book.reading())
                        .treeOn(LocalDate.now(TestBooks.CLOCK))
                        .all())
                .extracting(Unit::name)
                .containsExactly("Chi bộ Trường Hoa Sữa");
        assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
    }

    private void saysThatTheDiskIsFull(String picture) {
        assertThat(ui.shows("Ổ đĩa đã đầy, không ghi thêm được.")).isTrue();
        assertThat(ui.shows("Giải phóng chỗ trống trên ổ đĩa rồi thực hiện lại."))
                .isTrue();
        ui.pictureOfTop(picture);
        ui.press(KeyCode.ESCAPE);
    }

    private void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !id.equals(ui.focused().getId()); i++) {
            ui.press(KeyCode.TAB);
        }
        assertThat(ui.focused().getId()).isEqualTo(id);
    }
}
