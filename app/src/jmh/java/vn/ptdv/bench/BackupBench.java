package vn.ptdv.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.backup.BackupResult;
import vn.ptdv.store.backup.RestoreResult;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.upkeep.Upkeep;

/**
 * P11: a backup with its proof and a restore with its proof, beside a forced copy of the same bytes: {@code [S|M|L]}, or
 * {@code FOLDER} of a book whose password is in PTDV_PASSWORD and which is left as it was.
 */
public final class BackupBench {
    private static final Stretch QUICK = new Stretch(1000);
    private static final Clock CLOCK = Clock.systemDefaultZone();
    private static final int ROUNDS = 5;
    private static final double MEGA = 1e6;

    private final Path work;
    private final BookFolder folder;
    private final char[] password;
    private final Path backup;

    private BackupBench(Path work, char[] password) {
        this.work = work;
        this.folder = new BookFolder(work.resolve("book"));
        this.password = password;
        this.backup = work.resolve("backup.ptdvbak");
    }

    public static void main(String[] args) throws Exception {
        String what = args.length > 0 ? args[0] : "M";
        Path work = Files.createTempDirectory("ptdv-bench");
        Path given = Path.of(what);
        if (Files.isDirectory(given)) {
            BackupBench bench =
                    new BackupBench(work, System.getenv("PTDV_PASSWORD").toCharArray());
            bench.folder.create();
            BookFolder from = new BookFolder(given);
            Files.copy(from.data(), bench.folder.data());
            Files.copy(from.key(), bench.folder.key());
            bench.race();
        } else {
            BackupBench bench = new BackupBench(work, "bench".toCharArray());
            bench.fill(SampleFile.Size.valueOf(what));
            bench.race();
        }
    }

    private BookDoor door() {
        return new BookDoor(CLOCK, QUICK, (f, k, d) -> {});
    }

    private String user() {
        return new KeyRing(folder, QUICK).users().get(0);
    }

    private OpenBook open() {
        return ((BookDoor.Visit.Open) door().open(folder, user(), password.clone())).book();
    }

    private void fill(SampleFile.Size size) {
        BookDoor.Creation made = door().create(folder, "bench", password.clone());
        try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
            SampleBook.fill(
                    open.book(), new SampleSize(size.units, size.people, 1), SampleFile.TODAY, SampleProgress.SILENT);
        }
    }

    /** A book is closed once before, as it is every evening: what it knows of its file it learns then. */
    private void race() throws Exception {
        open().close();
        double bytes = Files.size(folder.data()) / MEGA;
        try (OpenBook open = open()) {
            new Race("P11 backup")
                    .fact("megabytes", bytes)
                    .runner("backup and its proof", round -> backUp(open, backup))
                    .runner("forced copy", round -> copy(folder.data(), work.resolve("copy")))
                    .run(ROUNDS);
        }
        new Race("P11 restore")
                .fact("megabytes", bytes)
                .runner("restore and its proof", round -> restore())
                .runner("forced copy", round -> copy(folder.data(), work.resolve("copy")))
                .run(ROUNDS);
    }

    private static void backUp(OpenBook open, Path file) {
        if (Upkeep.makeAt(BookServices.over(open, CLOCK), file) instanceof BackupResult.Failed failed) {
            throw new IllegalStateException(failed.fault().code());
        }
    }

    private void restore() {
        Restorer restorer = Upkeep.restorer(folder, CLOCK);
        RestoreResult.Planned planned = (RestoreResult.Planned) restorer.plan(backup, Optional.empty(), Schema.CURRENT);
        RestoreResult.Staged staged = (RestoreResult.Staged) restorer.stage(planned.plan());
        Opening opening = new KeyRing(staged.folder(), QUICK).open(user(), password.clone());
        RestoreResult done = restorer.commit(staged, ((Opening.Opened) opening).key());
        if (!(done instanceof RestoreResult.Restored)) {
            throw new IllegalStateException(String.valueOf(done));
        }
    }

    // Forced to the disk as a backup is; a copy in memory would be no measure.
    private static void copy(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(
                        to,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
            while (in.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                buffer.clear();
            }
            out.force(true);
        }
    }
}
