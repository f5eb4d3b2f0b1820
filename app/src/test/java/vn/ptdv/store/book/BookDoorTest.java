package vn.ptdv.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.APP_USER;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.Stretch;

@Tag("F95")
@Tag("F96")
@Tag("F97")
class BookDoorTest {
    private static final String PASSWORD = "hoa ban trắng";
    private static final Stretch QUICK = new Stretch(1000);

    @TempDir
    Path temp;

    private final BookDoor door = new BookDoor(TestBooks.CLOCK, QUICK, (folder, key, database) -> {});

    @Test
    void opensWithThePasswordAndHoldsTheShippedData() {
        BookFolder folder = made();
        try (OpenBook open = open(folder, PASSWORD)) {
            assertThat(open.book().reading().fetchCount(CODE_ITEM)).isGreaterThan(300);
            assertThat(open.book().reading().fetchValue(APP_USER.NAME)).isEqualTo("lan");
        }
    }

    @Test
    void refusesAWrongPasswordAndStaysAsItWas() throws IOException {
        BookFolder folder = made();
        byte[] before = Files.readAllBytes(folder.data());
        assertThat(refused(folder, "hoa ban tím")).isEqualTo(BookFault.WRONG_PASSWORD);
        assertThat(Files.readAllBytes(folder.data())).isEqualTo(before);
        open(folder, PASSWORD).close();
    }

    @Test
    void makesOneWaitAfterFiveWrongPasswords() {
        BookFolder folder = made();
        for (int i = 0; i < 5; i++) {
            refused(folder, "sai");
        }
        assertThat(refused(folder, PASSWORD)).isEqualTo(BookFault.TOO_MANY_TRIES);
    }

    @Test
    void theRecoveryKeyOpensToo() {
        BookFolder folder = new BookFolder(temp.resolve("sổ"));
        BookDoor.Creation.Made made = make(folder);
        String printed = made.recovery().printed();
        made.book().close();
        BookDoor.Visit visit = door.openByRecovery(folder, "lan", printed.toLowerCase(java.util.Locale.ROOT));
        assertThat(visit).isInstanceOf(BookDoor.Visit.Open.class);
        ((BookDoor.Visit.Open) visit).book().close();
    }

    @Test
    void aSecondWindowIsToldWhoHasTheBook() {
        BookFolder folder = made();
        try (OpenBook first = open(folder, PASSWORD)) {
            assertThat(refused(folder, PASSWORD)).isEqualTo(BookFault.LOCKED);
            assertThat(first.book().reading().fetchCount(APP_USER)).isOne();
        }
    }

    @Test
    void offersABackupWhereTheFileWasOverwritten() throws IOException {
        BookFolder folder = made();
        byte[] bytes = Files.readAllBytes(folder.data());
        java.util.Arrays.fill(bytes, 0, bytes.length / 2, (byte) 7);
        Files.write(folder.data(), bytes);
        BookDoor.Visit visit = door.open(folder, "lan", PASSWORD.toCharArray());
        assertThat(visit).isInstanceOfSatisfying(BookDoor.Visit.Closed.class, closed -> {
            assertThat(closed.fault()).isEqualTo(BookFault.DATA_DAMAGED);
            assertThat(closed.damaged()).isTrue();
        });
        assertThat(Files.readAllBytes(folder.data())).isEqualTo(bytes);
    }

    @Test
    void oneDamagedKeyFileIsMendedFromItsCopy() throws IOException {
        BookFolder folder = made();
        byte[] good = Files.readAllBytes(folder.key());
        Files.write(folder.key(), java.util.Arrays.copyOf(good, good.length / 2));
        try (OpenBook open = open(folder, PASSWORD)) {
            assertThat(open.notices()).hasSize(1);
        }
        assertThat(Files.readAllBytes(folder.key())).isEqualTo(good);
    }

    @Test
    void saysWhichPartIsMissing() throws IOException {
        BookFolder folder = made();
        Files.delete(folder.key());
        Files.delete(folder.keyCopy());
        assertThat(refused(folder, PASSWORD)).isEqualTo(BookFault.KEY_MISSING);
    }

    private BookFolder made() {
        BookFolder folder = new BookFolder(temp.resolve("sổ"));
        make(folder).book().close();
        return folder;
    }

    private BookDoor.Creation.Made make(BookFolder folder) {
        return (BookDoor.Creation.Made) door.create(folder, "lan", PASSWORD.toCharArray());
    }

    private OpenBook open(BookFolder folder, String password) {
        return ((BookDoor.Visit.Open) door.open(folder, "lan", password.toCharArray())).book();
    }

    private BookFault refused(BookFolder folder, String password) {
        return ((BookDoor.Visit.Closed) door.open(folder, "lan", password.toCharArray())).fault();
    }
}
