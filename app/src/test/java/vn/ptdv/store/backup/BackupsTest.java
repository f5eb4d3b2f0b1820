package vn.ptdv.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.sums.ChunkSums;

@Tag("F102")
@Tag("F103")
@Tag("F104")
class BackupsTest {
    @TempDir
    Path temp;

    private final SteppingClock clock = new SteppingClock();
    private BookFolder folder;
    private BookKey key;
    private SmallBook book;
    private Backups backups;

    @BeforeEach
    void newBook() throws IOException {
        folder = new BookFolder(temp.resolve("sổ"));
        folder.create();
        key = new KeyRing(folder, new Stretch(10))
                .create("Lan", "mùa xuân".toCharArray())
                .key();
        book = SmallBook.open(folder, key);
        book.addPeople(0, 200);
        Files.createDirectories(folder.documents().resolve("2026"));
        Files.writeString(folder.documents().resolve("2026/Kế hoạch.docx"), "giấy");
        backups = new Backups(folder, SmallBook.reader(), clock, "0.1.0");
    }

    @AfterEach
    void closeBook() {
        book.close();
    }

    @Test
    void backupOfTheOpenBookIsOpenedCountedAndNamedGood() {
        BackupEntry made = good(backups.make(book, key, Reason.DAILY));
        assertThat(made.file().getFileName()).hasToString("ptdv-20260902-080000-DAILY.ptdvbak");
        Manifest manifest = made.manifest().orElseThrow();
        assertThat(manifest.counts()).containsEntry("person", 200L).containsEntry("code_item", 2L);
        assertThat(manifest.entries())
                .extracting(Manifest.Entry::name)
                .containsExactly("book.mv.db", "book.key", "documents/2026/Kế hoạch.docx");
        assertThat(folder.backups()).isDirectoryNotContaining("glob:**{.part,.check-*}");
        assertThat(backups.list()).containsExactly(made);
    }

    @Test
    void backupStaysEncrypted() throws IOException {
        BackupEntry made = good(backups.make(book, key, Reason.DAILY));
        String bytes = new String(Files.readAllBytes(made.file()), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("H2encrypt").doesNotContain("Nguyen Van");
    }

    @Test
    void changesAfterTheBackupAreNotInIt() {
        BackupEntry made = good(backups.make(book, key, Reason.DAILY));
        book.addPeople(200, 300);
        assertThat(backups.check(made.file(), key)).isInstanceOf(BackupResult.Good.class);
    }

    @Test
    void cutBackupIsRecognised() throws IOException {
        Path file = good(backups.make(book, key, Reason.DAILY)).file();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));
        assertThat(backups.check(file, key)).isEqualTo(new BackupResult.Failed(BookFault.BACKUP_UNREADABLE));
        assertThat(backups.list()).noneMatch(BackupEntry::isGood);
    }

    @Test
    void singleChangedByteIsRecognised() throws IOException {
        Path file = good(backups.make(book, key, Reason.DAILY)).file();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(20_000);
            int old = bytes.read();
            bytes.seek(20_000);
            bytes.write(old ^ 1);
        }
        assertThat(backups.check(file, key)).isEqualTo(new BackupResult.Failed(BookFault.BACKUP_CHANGED));
    }

    @Test
    void keyOfAnotherBookIsRecognised() {
        Path file = good(backups.make(book, key, Reason.DAILY)).file();
        BookFolder other = new BookFolder(temp.resolve("khác"));
        other.create();
        BookKey otherKey = new KeyRing(other, new Stretch(10))
                .create("Hoa", "x".toCharArray())
                .key();
        assertThat(backups.check(file, otherKey)).isEqualTo(new BackupResult.Failed(BookFault.BACKUP_OTHER_KEY));
        assertThat(backups.check(temp.resolve("không có"), key))
                .isEqualTo(new BackupResult.Failed(BookFault.BACKUP_MISSING));
    }

    @Test
    void copyThatCountsDifferentlyIsNotCalledGood() {
        CopyReader forgetful = new Forgetful();
        Backups doubting = new Backups(folder, forgetful, clock, "0.1.0");
        assertThat(doubting.make(book, key, Reason.DAILY)).isEqualTo(new BackupResult.Failed(BookFault.BACKUP_COUNTS));
        assertThat(backups.list()).isEmpty();
    }

    @Test
    void fullDiskLeavesTheEarlierBackupAsItWas() throws IOException {
        Path file = temp.resolve("usb/so.ptdvbak");
        good(backups.makeAt(file, book, key, Reason.BY_HAND));
        byte[] before = Files.readAllBytes(file);
        LiveBook onFullDisk = new FailingBook(book);
        assertThat(backups.makeAt(file, onFullDisk, key, Reason.BY_HAND))
                .isEqualTo(new BackupResult.Failed(BookFault.DISK_FULL));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void emptyBookNeverReplacesABackupThatHoldsSomething() {
        Path file = temp.resolve("usb/so.ptdvbak");
        good(backups.makeAt(file, book, key, Reason.BY_HAND));
        book.run("DELETE FROM person");
        assertThat(backups.makeAt(file, book, key, Reason.BY_HAND))
                .isEqualTo(new BackupResult.Failed(BookFault.BACKUP_EMPTY));
        assertThat(backups.check(file, key)).isInstanceOf(BackupResult.Good.class);
    }

    @Test
    void damagedKeyFileIsBackedUpFromItsCopy() throws IOException {
        Files.writeString(folder.key(), "{");
        assertThat(backups.make(book, key, Reason.DAILY)).isInstanceOf(BackupResult.Good.class);
        Files.writeString(folder.keyCopy(), "{");
        assertThat(backups.make(book, key, Reason.DAILY)).isEqualTo(new BackupResult.Failed(BookFault.KEY_CUT));
    }

    @Test
    void oldBackupsAreThinnedOutInEveryFolder() {
        Path usb = temp.resolve("usb");
        for (int day = 0; day < 3; day++) {
            good(backups.makeIn(usb, book, key, Reason.EXIT));
            clock.step(Duration.ofMinutes(5));
            good(backups.makeIn(usb, book, key, Reason.EXIT));
            clock.step(Duration.ofDays(1).minusMinutes(5));
        }
        assertThat(backups.list(usb))
                .extracting(e -> e.file().getFileName().toString())
                .containsExactly(
                        "ptdv-20260904-080500-EXIT.ptdvbak",
                        "ptdv-20260904-080000-EXIT.ptdvbak",
                        "ptdv-20260903-080500-EXIT.ptdvbak",
                        "ptdv-20260902-080500-EXIT.ptdvbak");
    }

    @Test
    void oneGoodBackupADayIsEnough() {
        assertThat(backups.isDue()).isTrue();
        backups.make(book, key, Reason.DAILY);
        assertThat(backups.isDue()).isFalse();
        clock.step(Duration.ofDays(1));
        assertThat(backups.isDue()).isTrue();
    }

    @Test
    void leftOversOfAKillAreCleared() throws IOException {
        Files.createDirectories(folder.backups().resolve(".check-1/documents"));
        backups.make(book, key, Reason.DAILY);
        assertThat(folder.backups().resolve(".check-1")).doesNotExist();
    }

    private static BackupEntry good(BackupResult result) {
        assertThat(result).isInstanceOf(BackupResult.Good.class);
        return ((BackupResult.Good) result).backup();
    }

    /** Counts one person less. */
    private static final class Forgetful implements CopyReader {
        @Override
        public BookFigures figures(String address, BookKey key) {
            return BookFigures.of(SmallBook.SCHEMA, java.util.Map.of("person", 199L, "code_item", 2L), "head");
        }

        @Override
        public Proof prove(String address, BookKey key, ChunkSums known) {
            return new Proof(figures(address, key), List.of());
        }
    }

    /** Its copy ends when the disk is full. */
    private record FailingBook(SmallBook book) implements LiveBook {
        @Override
        public <T> T whileStill(Supplier<T> work) {
            return book.whileStill(work);
        }

        @Override
        public BookFigures figures() {
            return book.figures();
        }

        @Override
        public void copyData(LongFunction<OutputStream> target) {
            throw BookException.writing(new IOException("No space left on device"));
        }
    }

    @Test
    void manifestOfALaterVersionIsStillRead() {
        Manifest manifest =
                good(backups.make(book, key, Reason.DAILY)).manifest().orElseThrow();
        String later = new String(manifest.bytes(), StandardCharsets.UTF_8).replaceFirst("\\{", "{ \"more\" : 1,");
        assertThat(Manifest.read(later.getBytes(StandardCharsets.UTF_8)).map(Manifest::counts))
                .isEqualTo(Optional.of(manifest.counts()));
        assertThat(Manifest.read("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
