package vn.ptdv.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.sums.Chunk;
import vn.ptdv.store.sums.ClosedChunks;
import vn.ptdv.store.sums.SumFile;

@Tag("F102")
@Tag("F104")
class RestorerTest {
    private static final Stretch FAST = new Stretch(10);

    @TempDir
    Path temp;

    private final SteppingClock clock = new SteppingClock();
    private BookFolder folder;
    private BookKey key;
    private Path backup;
    private BookFigures now;
    private Restorer restorer;

    /** A backup of 50 people, then 25 more and another document. */
    @BeforeEach
    void bookWithABackup() throws IOException {
        folder = new BookFolder(temp.resolve("sổ"));
        folder.create();
        key = new KeyRing(folder, FAST).create("Lan", "cũ".toCharArray()).key();
        Files.writeString(folder.documents().resolve("một.docx"), "một");
        try (SmallBook book = SmallBook.open(folder, key)) {
            book.addPeople(0, 50);
            BackupResult made = new Backups(folder, SmallBook.reader(), clock, "0.1.0").make(book, key, Reason.DAILY);
            backup = ((BackupResult.Good) made).backup().file();
            book.addPeople(50, 75);
            now = book.figures();
        }
        Files.writeString(folder.documents().resolve("hai.docx"), "hai");
        restorer = new Restorer(folder, SmallBook.reader(), clock);
    }

    @Test
    void differenceIsShownBeforeAnythingIsDone() {
        RestorePlan plan = plan(backup, Optional.of(now));
        assertThat(plan.differences()).containsExactly(new RestorePlan.Difference("person", 75, 50));
        assertThat(plan.keys()).isEqualTo(RestorePlan.KeyMatch.SAME_BOOK);
        assertThat(plan.manifest().at()).isEqualTo("2026-09-02T01:00:00Z");
        assertThat(people()).isEqualTo(75);
    }

    @Test
    void restoreBringsBackTheDayAndKeepsWhatItReplaces() {
        RestoreResult.Restored restored = (RestoreResult.Restored) restorer.commit(staged(backup), key);
        assertThat(people()).isEqualTo(50);
        assertThat(folder.documents().resolve("một.docx")).exists();
        assertThat(folder.documents().resolve("hai.docx")).doesNotExist();
        BookFolder old = new BookFolder(restored.replaced());
        assertThat(SmallBook.figuresOf(old.dataName(), key).rows("person")).isEqualTo(75);
        assertThat(old.documents().resolve("hai.docx")).exists();
        assertThat(backup).exists();
        assertThat(folder.root().resolve("restoring")).doesNotExist();
    }

    @Test
    void damageBeforeTheRestoredBookIsFirstClosedIsNoticed() throws IOException {
        restorer.commit(staged(backup), key);
        SumFile sums = new SumFile(folder);
        assertThat(folder.sums()).exists();
        assertThat(sums.isAsClosed()).isTrue();
        Chunk chunk = ClosedChunks.of(folder.data(), key).chunks().get(0);
        try (RandomAccessFile file = new RandomAccessFile(folder.data().toFile(), "rw")) {
            file.seek((chunk.start() + chunk.end()) / 2);
            int there = file.read();
            file.seek((chunk.start() + chunk.end()) / 2);
            file.write(there ^ 1);
        }
        assertThat(sums.isAsClosed()).isFalse();
    }

    @Test
    void passwordOfTodayStaysWhenTheBookIsTheSame() {
        new KeyRing(folder, FAST).setPassword(key, "Lan", "mới".toCharArray());
        restorer.commit(staged(backup), key);
        assertThat(new KeyRing(folder, FAST).open("Lan", "mới".toCharArray())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void bookWithoutKeyFilesIsOpenedByThePasswordOfTheBackup() throws IOException {
        Files.delete(folder.key());
        Files.delete(folder.keyCopy());
        RestorePlan plan = plan(backup, Optional.empty());
        assertThat(plan.keys()).isEqualTo(RestorePlan.KeyMatch.OTHER_OR_LOST);
        RestoreResult.Staged staged = (RestoreResult.Staged) restorer.stage(plan);
        Opening opening = new KeyRing(staged.folder(), FAST).open("Lan", "cũ".toCharArray());
        restorer.commit(staged, ((Opening.Opened) opening).key());
        assertThat(people()).isEqualTo(50);
        assertThat(new KeyRing(folder, FAST).open("Lan", "cũ".toCharArray())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void bookGoesIntoAnEmptyFolderOnAnotherMachine() {
        BookFolder fresh = new BookFolder(temp.resolve("máy khác"));
        fresh.create();
        Restorer there = new Restorer(fresh, SmallBook.reader(), clock);
        RestorePlan plan = ((RestoreResult.Planned) there.plan(backup, Optional.empty(), SmallBook.SCHEMA)).plan();
        there.commit((RestoreResult.Staged) there.stage(plan), key);
        assertThat(SmallBook.figuresOf(fresh.dataName(), key).rows("person")).isEqualTo(50);
    }

    @Test
    void newerSchemaDamagedAndMissingBackupsAreRefused() throws IOException {
        assertThat(restorer.plan(backup, Optional.of(now), SmallBook.SCHEMA - 1))
                .isEqualTo(new RestoreResult.Refused(BookFault.BACKUP_NEWER));
        assertThat(restorer.plan(Files.writeString(temp.resolve("x"), "x"), Optional.of(now), 9))
                .isEqualTo(new RestoreResult.Refused(BookFault.BACKUP_UNREADABLE));
        assertThat(restorer.plan(temp.resolve("không"), Optional.of(now), 9))
                .isEqualTo(new RestoreResult.Refused(BookFault.BACKUP_MISSING));
    }

    @Test
    void wrongKeyLeavesTheBookAsItIs() {
        BookFolder other = new BookFolder(temp.resolve("khác"));
        other.create();
        BookKey otherKey =
                new KeyRing(other, FAST).create("Hoa", "x".toCharArray()).key();
        assertThat(restorer.commit(staged(backup), otherKey))
                .isEqualTo(new RestoreResult.Refused(BookFault.BACKUP_OTHER_KEY));
        assertThat(people()).isEqualTo(75);
    }

    @Test
    void powerCutAtAnyStepIsFinishedAtTheNextStart() throws IOException {
        staged(backup);
        Path staging = folder.root().resolve("restoring");
        Files.writeString(staging.resolve("decided"), "replaced-1");
        Path aside = Files.createDirectories(folder.root().resolve("replaced-1"));
        Files.move(folder.data(), aside.resolve("book.mv.db"));
        assertThat(Restorer.finishInterrupted(folder)).contains(aside);
        assertThat(people()).isEqualTo(50);
        assertThat(SmallBook.figuresOf(aside.resolve("book"), key).rows("person"))
                .isEqualTo(75);
        assertThat(Restorer.finishInterrupted(folder)).isEmpty();
    }

    @Test
    void unpackingThatWasNotDecidedChangesNothing() {
        staged(backup);
        assertThat(Restorer.finishInterrupted(folder)).isEmpty();
        assertThat(people()).isEqualTo(75);
    }

    private long people() {
        return SmallBook.figuresOf(folder.dataName(), key).rows("person");
    }

    private RestorePlan plan(Path file, Optional<BookFigures> figures) {
        return ((RestoreResult.Planned) restorer.plan(file, figures, SmallBook.SCHEMA)).plan();
    }

    private RestoreResult.Staged staged(Path file) {
        return (RestoreResult.Staged) restorer.stage(plan(file, Optional.of(now)));
    }
}
