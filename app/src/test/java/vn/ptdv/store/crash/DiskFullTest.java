package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Database;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.folder.TornTail;

@Tag("F105")
class DiskFullTest {
    private static final int ENOUGH = 5000;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_096, 5_000, 33_333, 100_001, 500_000})
    void actFailsByCodeAndTheBookComesBackWithAllThatWasSaved(long room) throws DatabaseFault {
        TestBooks.empty(temp).close();
        int saved = 0;
        try (FaultyFiles disk = FaultyFiles.install();
                Book book = Book.over(
                        Database.open(disk.address(temp.resolve("book")), TestBooks.KEY), TestBooks.CLOCK, "lan")) {
            NumberedWriter.write(book, 1);
            disk.fullAfter(room);
            saved = writtenUntilRefused(book);
        }
        TornTail.cut(temp.resolve("book.mv.db"));
        try (Book book = TestBooks.open(temp)) {
            assertThat(NumberedWriter.newest(book)).isBetween(saved, saved + 1);
            assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_096, 5_000, 33_333, 100_001, 500_000})
    void theSameOpenBookGoesOnWhenThereIsRoomAgain(long room) throws DatabaseFault {
        TestBooks.empty(temp).close();
        int next;
        try (FaultyFiles disk = FaultyFiles.install();
                Book book = Book.over(
                        Database.open(disk.address(temp.resolve("book")), TestBooks.KEY), TestBooks.CLOCK, "lan")) {
            NumberedWriter.write(book, 1);
            disk.fullAfter(room);
            int saved = writtenUntilRefused(book);
            FaultyFiles.mend();
            assertThat(NumberedWriter.newest(book)).isBetween(saved, saved + 1);
            next = NumberedWriter.newest(book) + 1;
            NumberedWriter.write(book, next);
            assertThat(NumberedWriter.newest(book)).isEqualTo(next);
            assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
        }
        try (Book book = TestBooks.open(temp)) {
            assertThat(NumberedWriter.newest(book)).isEqualTo(next);
            assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
        }
    }

    @Test
    void itIsSaidInWords() {
        Explanation full = Told.whole(Explanation.of(BookFault.DISK_FULL));
        assertThat(full.oneText())
                .isEqualTo("Ổ đĩa đã đầy, không ghi thêm được."
                        + " Những thay đổi đã báo lưu xong vẫn còn đủ; thay đổi đang ghi dở chưa được lưu."
                        + " Giải phóng chỗ trống trên ổ đĩa rồi thực hiện lại. (Mã B110)");
        Explanation stopped = Told.whole(Explanation.of(BookFault.BOOK_STOPPED));
        assertThat(stopped.oneText())
                .isEqualTo("Ổ đĩa báo lỗi nên sổ đã ngừng ghi."
                        + " Những thay đổi đã báo lưu xong vẫn còn đủ; thay đổi đang ghi dở chưa được lưu."
                        + " Kiểm tra ổ đĩa, đóng sổ rồi mở lại. (Mã B115)");
    }

    private static int writtenUntilRefused(Book book) {
        for (int number = 2; number < ENOUGH; number++) {
            int now = number;
            BookException failed = catchThrowableOfType(BookException.class, () -> NumberedWriter.write(book, now));
            if (failed != null) {
                assertThat(failed.fault()).isEqualTo(BookFault.DISK_FULL);
                BookException next =
                        catchThrowableOfType(BookException.class, () -> NumberedWriter.write(book, now + 1));
                assertThat(next.fault()).isIn(BookFault.DISK_FULL, BookFault.BOOK_STOPPED);
                return number - 1;
            }
        }
        throw new AssertionError("the disk was never full");
    }
}
