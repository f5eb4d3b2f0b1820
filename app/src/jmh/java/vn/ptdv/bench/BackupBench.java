package vn.ptdv.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.backup.BackupResult;
import vn.ptdv.store.backup.RestoreResult;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.jooq.tables.records.PersonRecord;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.upkeep.Upkeep;

/** Backup with its proof, and restore with its proof, beside a forced copy of the same bytes: {@code [people] [runs]}. */
public final class BackupBench {
    private static final Stretch QUICK = new Stretch(1000);
    private static final String USER = "bench";
    private static final Clock CLOCK = Clock.systemDefaultZone();

    private BackupBench() {}

    public static void main(String[] args) throws IOException {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path work = Files.createTempDirectory("ptdv-bench");
        BookFolder folder = new BookFolder(work.resolve("book"));
        BookDoor.Creation made = new BookDoor(CLOCK, QUICK, (f, k, d) -> {}).create(folder, USER, USER.toCharArray());
        double[] copies = new double[runs];
        double[] backups = new double[runs];
        Path backup = work.resolve("backup.ptdvbak");
        try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
            fill(open, people);
            for (int run = 0; run < runs; run++) {
                copies[run] = millis(() -> copy(folder.data(), work.resolve("copy")));
                backups[run] = millis(() -> backUp(open, backup));
            }
        }
        double[] restores = new double[runs];
        for (int run = 0; run < runs; run++) {
            restores[run] = millis(() -> restore(folder, backup));
        }
        report(people, Files.size(folder.data()), List.of(copies, backups, restores));
    }

    private static void report(int people, long bytes, List<double[]> times) throws IOException {
        double copy = median(times.get(0));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("people", people);
        result.put("bytes", bytes);
        result.put("copyMillis", copy);
        result.put("backupMillis", median(times.get(1)));
        result.put("restoreMillis", median(times.get(2)));
        result.put("backupRatio", median(times.get(1)) / copy);
        result.put("restoreRatio", median(times.get(2)) / copy);
        System.out.println(new ObjectMapper().writeValueAsString(result));
    }

    private static void fill(OpenBook open, int people) {
        int part = 10_000;
        for (int from = 0; from < people; from += part) {
            List<PersonRecord> rows = new ArrayList<>();
            for (int i = from; i < Math.min(people, from + part); i++) {
                PersonRecord row = new PersonRecord();
                row.setFullName("Person " + i);
                row.setFoldedName("person " + i);
                row.setBirth("1990-01-01");
                row.setResidence("Street " + i + ", Ward " + i % 97);
                row.setNote("x".repeat(i % 300));
                rows.add(row);
            }
            open.book().writing().run(Act.named("action.system.bench"), work -> work.insertAll(rows));
        }
    }

    private static void backUp(OpenBook open, Path file) {
        if (Upkeep.makeAt(BookServices.over(open, CLOCK), file) instanceof BackupResult.Failed failed) {
            throw new IllegalStateException(failed.fault().code());
        }
    }

    private static void restore(BookFolder folder, Path backup) {
        Restorer restorer = Upkeep.restorer(folder, CLOCK);
        RestoreResult.Planned planned = (RestoreResult.Planned) restorer.plan(backup, Optional.empty(), Schema.CURRENT);
        RestoreResult.Staged staged = (RestoreResult.Staged) restorer.stage(planned.plan());
        Opening opening = new KeyRing(staged.folder(), QUICK).open(USER, USER.toCharArray());
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

    private interface Step {
        void run() throws IOException;
    }

    private static double millis(Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
