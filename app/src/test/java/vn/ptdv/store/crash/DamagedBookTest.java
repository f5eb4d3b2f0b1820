package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.crash.NumberedWriter.PASSWORD;
import static vn.ptdv.store.crash.NumberedWriter.USER;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.check.CheckFinding;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.sums.Chunk;
import vn.ptdv.store.sums.ClosedChunks;
import vn.ptdv.store.upkeep.Upkeep;

@Tag("F105")
class DamagedBookTest {
    private static final int BLOCK = 4096;

    @TempDir
    Path temp;

    private BookFolder folder;

    @BeforeEach
    void bookWithABackup() throws IOException {
        folder = new BookFolder(temp.resolve("sổ"));
        folder.create();
        BookFolder made = Template.FOLDER;
        for (Path file : List.of(made.data(), made.key(), made.last(), made.sums(), backup(made))) {
            Files.copy(file, folder.root().resolve(made.root().relativize(file).toString()));
        }
    }

    @Test
    void lostKeyFilesAreNamedWithTheBackupThatHoldsThem() throws IOException {
        Files.delete(folder.key());
        assertThat(Told.of(open()).oneText())
                .isEqualTo("Thư mục sổ mất tệp khóa book.key và bản sao book.key.bak."
                        + " Tệp dữ liệu được giữ nguyên nhưng chưa mở được khi thiếu khóa."
                        + " Chép lại tệp book.key cũ, hoặc khôi phục từ bản sao lưu (trong đó có tệp khóa). (Mã B105)");
        assertBackupIsNamed();
    }

    @Test
    void cutKeyFilesAreNamed() throws IOException {
        byte[] key = Files.readAllBytes(folder.key());
        Files.write(folder.key(), Arrays.copyOf(key, key.length / 2));
        Files.write(folder.keyCopy(), Arrays.copyOf(key, key.length / 3));
        assertThat(Told.of(open()).oneText())
                .isEqualTo("Cả hai tệp khóa đều bị hỏng hoặc bị cắt cụt. Tệp dữ liệu được giữ nguyên."
                        + " Khôi phục tệp khóa từ bản sao lưu gần nhất rồi mở lại sổ. (Mã B106)");
        assertBackupIsNamed();
    }

    @Test
    void lostDataFileIsNoReasonForANewBook() throws IOException {
        Files.delete(folder.data());
        assertThat(Told.of(open()).oneText())
                .isEqualTo("Thư mục sổ còn tệp khóa nhưng mất tệp dữ liệu book.mv.db."
                        + " Tệp khóa và các bản sao lưu trong thư mục backups được giữ nguyên."
                        + " Khôi phục từ bản sao lưu tốt gần nhất; không lập sổ mới vào thư mục này. (Mã B104)");
        assertBackupIsNamed();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98})
    void cutDataFileIsNeverTakenForAWholeOne(double part) throws IOException {
        byte[] whole = Files.readAllBytes(folder.data());
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part) / BLOCK * BLOCK);
        Files.write(folder.data(), cut);
        BookDoor.Visit.Closed closed = (BookDoor.Visit.Closed) open();
        assertThat(Told.of(closed).code()).isIn("B108", "B116");
        assertThat(closed.damaged()).isTrue();
        assertThat(Files.readAllBytes(folder.data())).isEqualTo(cut);
        assertBackupIsNamed();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aBlockOverwrittenAnywhereIsNoticedOrNothingLivesThere(int seed) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.data());
        Random random = new Random(seed);
        int at = random.nextInt(bytes.length / BLOCK) * BLOCK;
        byte[] noise = new byte[BLOCK];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, at, BLOCK);
        Files.write(folder.data(), bytes);
        BookDoor.Visit visit = open();
        if (visit instanceof BookDoor.Visit.Open opened) {
            try (OpenBook open = opened.book()) {
                assertThat(Template.isInUse(at)).as("block %d", at / BLOCK).isFalse();
                assertThat(TableCopy.of(open.book())).isEqualTo(Template.CONTENT);
            }
        } else {
            assertThat(Told.of(visit).code()).isIn("B108", "B111", "B117");
            assertThat(((BookDoor.Visit.Closed) visit).damaged()).isTrue();
            assertThat(Arrays.equals(Files.readAllBytes(folder.data()), bytes))
                    .as("untouched after %s for block %d", Told.of(visit).code(), at / BLOCK)
                    .isTrue();
        }
        assertBackupIsNamed();
    }

    static IntStream places() {
        return IntStream.range(0, 60);
    }

    @Test
    void overwrittenFileIsToldOfWithAWayOnEvenWithoutABackup() throws IOException {
        overwrite(Template.someBlockInUse());
        assertThat(Told.of(open()).oneText())
                .isEqualTo("Có phần của tệp dữ liệu không còn như khi chương trình ghi xuống: tệp đã bị ghi đè, hoặc ổ"
                        + " đĩa bị lỗi. Tệp đang có được giữ nguyên; các bản sao lưu không bị động đến."
                        + " Khôi phục từ bản sao lưu tốt gần nhất; nếu không có bản sao lưu, hoặc chính cơ quan đã chép"
                        + " tệp này vào, xóa tệp book.last trong thư mục sổ rồi mở lại và kiểm tra sổ. (Mã B117)");
        Files.delete(folder.last());
        if (open() instanceof BookDoor.Visit.Open opened) {
            opened.book().close();
        }
    }

    @Test
    void damageDuringTheDayIsFoundByTheExaminationTheBackupAndTheNextOpening() throws IOException {
        OpenBook open = ((BookDoor.Visit.Open) open()).book();
        try (open) {
            NumberedWriter.write(open.book(), 1);
            overwrite(Template.someBlockInUse());
            assertThat(BookCheck.of(open).run().findings())
                    .extracting(CheckFinding::code)
                    .contains(CheckFinding.Code.FILE_CHANGED);
            Explanation told = Upkeep.make(BookServices.over(open, TestBooks.CLOCK), Reason.BY_HAND)
                    .orElseThrow();
            assertThat(Told.whole(told).code()).isEqualTo("B108");
        }
        assertThat(Told.of(open()).code()).isIn("B108", "B111", "B117");
        assertBackupIsNamed();
    }

    @Test
    void damageIsNoticedAlsoAfterAStopWithoutAnEnd() throws IOException, SQLException {
        OpenBook killed = ((BookDoor.Visit.Open) open()).book();
        NumberedWriter.write(killed.book(), 1);
        try (Connection connection = killed.book().database().connect();
                Statement stop = connection.createStatement()) {
            stop.execute("SHUTDOWN IMMEDIATELY");
        }
        killed.lock().close();
        overwrite(Template.someBlockInUse());
        assertThat(Told.of(open()).code()).isIn("B108", "B111", "B117");
    }

    private void overwrite(int block) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.data().toFile(), "rw")) {
            file.seek((long) block * BLOCK);
            file.write(new byte[BLOCK]);
        }
    }

    @Test
    void olderFileInItsPlaceIsNoticedUntilThePersonSaysThatItIsMeant() throws IOException {
        byte[] old = Files.readAllBytes(folder.data());
        try (OpenBook open = ((BookDoor.Visit.Open) open()).book()) {
            NumberedWriter.write(open.book(), 1);
        }
        Files.write(folder.data(), old);
        assertThat(Told.of(open()).oneText())
                .isEqualTo("Tệp dữ liệu thiếu những thay đổi đã lưu trước đây: tệp đã bị cắt cụt, hoặc đã bị thay bằng"
                        + " một tệp cũ hơn. Tệp đang có được giữ nguyên; các bản sao lưu không bị động đến."
                        + " Khôi phục từ bản sao lưu tốt gần nhất; nếu chính cơ quan đã chép lại tệp cũ và muốn"
                        + " dùng tệp đó, xóa tệp book.last trong thư mục sổ rồi mở lại. (Mã B116)");
        assertThat(Files.readAllBytes(folder.data())).isEqualTo(old);
        Files.delete(folder.last());
        ((BookDoor.Visit.Open) open()).book().close();
    }

    private void assertBackupIsNamed() {
        assertThat(Upkeep.newest(folder, TestBooks.CLOCK).orElseThrow().file().getFileName())
                .hasToString("ptdv-20261120-090000-BY_HAND.ptdvbak");
    }

    private BookDoor.Visit open() {
        return NumberedWriter.door().open(folder, USER, PASSWORD.toCharArray());
    }

    private static Path backup(BookFolder of) {
        return Upkeep.newest(of, TestBooks.CLOCK).orElseThrow().file();
    }

    private static final class Template {
        static final BookFolder FOLDER;
        static final TableCopy CONTENT;
        static final List<Chunk> IN_USE;

        static {
            try {
                FOLDER =
                        new BookFolder(Files.createTempDirectory("ptdv-damaged").resolve("book"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            BookDoor.Creation made = NumberedWriter.door().create(FOLDER, USER, PASSWORD.toCharArray());
            try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
                assertThat(Upkeep.make(BookServices.over(open, TestBooks.CLOCK), Reason.BY_HAND))
                        .isEmpty();
                CONTENT = TableCopy.of(open.book());
            }
            BookKey key = ((Opening.Opened)
                            new KeyRing(FOLDER, NumberedWriter.QUICK).open(USER, PASSWORD.toCharArray()))
                    .key();
            IN_USE = ClosedChunks.of(FOLDER.data(), key).chunks();
        }

        static boolean isInUse(int at) {
            return IN_USE.stream().anyMatch(c -> c.start() <= at && at < c.end());
        }

        /** In the middle of the longest stretch, where rows and their indexes lie. */
        static int someBlockInUse() {
            Chunk longest =
                    IN_USE.stream().max(Comparator.comparingLong(Chunk::length)).orElseThrow();
            return (int) ((longest.start() + longest.length() / 2) / BLOCK);
        }
    }
}
