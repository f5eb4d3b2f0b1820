package vn.ptdv.store.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.setting.SettingKey;

/** The number of days for which backups are kept is the setting's. */
@Tag("F105")
class KeptBackupsTest {
    private static final int DAYS = 5;

    @TempDir
    Path own;

    @Test
    void keepsAsManyDaysAsTheSettingSays() {
        BookDoor door = new BookDoor(TestBooks.CLOCK, new Stretch(1000), Upkeep.beforeMigration(TestBooks.CLOCK));
        BookDoor.Creation made = door.create(new BookFolder(own.resolve("book")), "lan", "hoa ban trắng".toCharArray());
        try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
            BookServices.over(open, TestBooks.CLOCK).settings().save(SettingKey.BACKUP_KEEP, "3");
            for (int day = 0; day < DAYS; day++) {
                Clock clock = Clock.offset(TestBooks.CLOCK, Duration.ofDays(day));
                assertThat(Upkeep.make(BookServices.over(open, clock), Reason.DAILY))
                        .isEmpty();
            }
            assertThat(Upkeep.list(open.folder(), TestBooks.CLOCK)).hasSize(3);
        }
    }
}
