package vn.ptdv.store.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.jooq.DefaultSchema;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.sums.Chunk;
import vn.ptdv.store.sums.ChunkSums;
import vn.ptdv.store.sums.SumFile;

/** H2 opens a file some of whose pages are lost; a backup of it must not push the good ones out. */
@Tag("F104")
@Tag("F105")
class DamagedBookBackupTest {
    private static final int BLOCK = 4096;
    private static final String PASSWORD = "hoa ban trắng";

    @TempDir
    Path own;

    private BookFolder folder;
    private BookDoor door;

    @BeforeEach
    void makeBook() {
        folder = new BookFolder(own.resolve("book"));
        door = new BookDoor(TestBooks.CLOCK, new Stretch(1000), Upkeep.beforeMigration(TestBooks.CLOCK));
        BookDoor.Creation made = door.create(folder, "lan", PASSWORD.toCharArray());
        try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
            SampleBook.fill(
                    open.book(),
                    new SampleSize(30, 200, 1),
                    TestBooks.CLOCK.instant().atZone(TestBooks.CLOCK.getZone()).toLocalDate(),
                    SampleProgress.SILENT);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.35, 0.5, 0.65, 0.8})
    void aBackupIsGoodOnlyIfEveryRowCanBeRead(double from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.data().toFile(), "rw")) {
            file.seek((long) (file.length() * from));
            file.write(new byte[(int) (file.length() / 8)]);
        }
        if (door.open(folder, "lan", PASSWORD.toCharArray()) instanceof BookDoor.Visit.Open visit) {
            try (OpenBook open = visit.book()) {
                BookServices services = BookServices.over(open, TestBooks.CLOCK);
                Optional<Explanation> told = Upkeep.make(services, Reason.BY_HAND);
                boolean whole = canBeRead(open.book());
                assertThat(told.isEmpty())
                        .as("good, of a book that is %s", whole ? "whole" : "not")
                        .isEqualTo(whole);
            }
        } else {
            assertThat(Upkeep.list(folder, TestBooks.CLOCK)).isEqualTo(List.of());
        }
    }

    /** While the book is open nothing but the backup can notice it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aPageLostWhileTheBookIsOpenIsNoticedByItsBackup(int seed) throws IOException {
        try (OpenBook open = ((BookDoor.Visit.Open) door.open(folder, "lan", PASSWORD.toCharArray())).book()) {
            List<ChunkSums.Entry> inUse =
                    new SumFile(folder).ofOpen().orElseThrow().entries();
            Random random = new Random(seed);
            Chunk chunk = inUse.get(random.nextInt(inUse.size())).chunk();
            long block = random.nextInt((int) (chunk.length() / BLOCK));
            try (RandomAccessFile file = new RandomAccessFile(folder.data().toFile(), "rw")) {
                file.seek(chunk.start() + block * BLOCK);
                file.write(new byte[BLOCK]);
            }
            if (Upkeep.make(BookServices.over(open, TestBooks.CLOCK), Reason.EXIT)
                    .isPresent()) {
                assertThat(Upkeep.list(folder, TestBooks.CLOCK)).isEmpty();
                return;
            }
        }
        // The chunk may have been given up after it was chosen; then the book must be whole without it.
        BookDoor.Visit again = door.open(folder, "lan", PASSWORD.toCharArray());
        assertThat(again).isInstanceOf(BookDoor.Visit.Open.class);
        try (OpenBook whole = ((BookDoor.Visit.Open) again).book()) {
            assertThat(canBeRead(whole.book())).isTrue();
        }
    }

    private static boolean canBeRead(Book book) {
        try {
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                book.reading().selectFrom(table).fetchSize(100).fetchLazy().forEach(row -> {});
            }
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
