package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.change.ChainCheck;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.upkeep.Upkeep;

@Tag("F105")
class ClockSetBackTest {
    private static final Clock NOW = TestBooks.CLOCK;
    private static final Clock EARLIER = Clock.offset(NOW, Duration.ofDays(-400));

    @TempDir
    Path temp;

    @Test
    void orderOfChangesIsThatOfTheActsAndTheChainHolds() {
        try (Book book = TestBooks.empty(temp)) {
            NumberedWriter.write(book, 1);
        }
        try (Book book = TestBooks.open(temp, EARLIER)) {
            NumberedWriter.write(book, 2);
            List<ActionLine> lines = new AuditLog(book.reading()).actions(AuditLog.Filter.latest(10));
            assertThat(lines)
                    .extracting(line -> line.at().toLocalDate().toString())
                    .containsExactly("2025-10-16", "2026-11-20");
            assertThat(new ChainCheck(book.reading()).run()).isInstanceOf(ChainCheck.Outcome.Intact.class);
        }
    }

    @Test
    void backupIsDueOnTheEarlierDayTooAndTheLaterOneStays() {
        BookFolder folder = new BookFolder(temp.resolve("book"));
        BookDoor.Creation made =
                NumberedWriter.door().create(folder, NumberedWriter.USER, NumberedWriter.PASSWORD.toCharArray());
        try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
            assertThat(Upkeep.make(BookServices.over(open, NOW), Reason.DAILY)).isEmpty();
            assertThat(Upkeep.backups(BookServices.over(open, NOW)).isDue()).isFalse();
            BookServices earlier = BookServices.over(open, EARLIER);
            assertThat(Upkeep.backups(earlier).isDue()).isTrue();
            assertThat(Upkeep.daily(earlier)).isEmpty();
            assertThat(Upkeep.backups(earlier).isDue()).isFalse();
            assertThat(Upkeep.backups(earlier).list()).hasSize(2);
        }
    }
}
