package vn.ptdv.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.sums.ChunkSums;
import vn.ptdv.store.sums.SumFile;

/** Makes, checks, lists and thins out the backups of one book, in its own folder or in any other. */
public final class Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    /** How a backup file ends. */
    public static final String ENDING = BackupFile.ENDING;

    private static final String PART = ".part";

    private final BookFolder folder;
    private final BackupWriter writer;
    private final BackupCheck check;
    private final Clock clock;
    private final Retention retention;

    public Backups(BookFolder folder, CopyReader reader, Clock clock, String program) {
        this(folder, reader, clock, program, Retention.standard());
    }

    public Backups(BookFolder folder, CopyReader reader, Clock clock, String program, Retention retention) {
        this.folder = folder;
        this.writer = new BackupWriter(folder, clock, program);
        this.check = new BackupCheck(folder.backups(), reader);
        this.clock = clock;
        this.retention = retention;
    }

    /** A backup in the book's own folder, under the name of its moment; then the old ones are thinned out. */
    public BackupResult make(LiveBook book, BookKey key, Reason reason) {
        return makeIn(folder.backups(), book, key, reason);
    }

    /** The same in another folder, such as a USB stick. */
    public BackupResult makeIn(Path target, LiveBook book, BookKey key, Reason reason) {
        BackupResult made = makeAt(target.resolve(name(target, reason)), book, key, reason);
        return made instanceof BackupResult.Good good
                ? new BackupResult.Good(good.backup(), thinOut(target, key.id()))
                : made;
    }

    /** A backup under a chosen name; an earlier one of that name is replaced only by one that proved good. */
    public BackupResult makeAt(Path file, LiveBook book, BookKey key, Reason reason) {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            if (book.figures().isEmpty() && holdsSomething(file)) {
                return new BackupResult.Failed(BookFault.BACKUP_EMPTY);
            }
            clearLeftOvers();
            Files.createDirectories(file.resolveSibling("."));
            writer.write(part, book, key, reason);
            Optional<BookFault> fault =
                    check.fault(part, key, new SumFile(folder).ofOpen().orElse(ChunkSums.NONE));
            if (fault.isPresent()) {
                return new BackupResult.Failed(fault.get());
            }
            AtomicFiles.move(part, file);
            return new BackupResult.Good(entry(file), List.of());
        } catch (BookException e) {
            return new BackupResult.Failed(e.fault());
        } catch (IOException e) {
            return new BackupResult.Failed(BookException.writing(e).fault());
        } finally {
            deleteQuietly(part);
        }
    }

    /** Opens, reads and compares an existing backup. */
    public BackupResult check(Path file, BookKey key) {
        try {
            return check.fault(file, key, ChunkSums.NONE)
                    .<BackupResult>map(BackupResult.Failed::new)
                    .orElseGet(() -> new BackupResult.Good(entry(file), List.of()));
        } catch (BookException e) {
            return new BackupResult.Failed(e.fault());
        }
    }

    public List<BackupEntry> list() {
        return list(folder.backups());
    }

    /** The backups in a folder, newest first, damaged ones last. */
    public List<BackupEntry> list(Path target) {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith(BackupFile.ENDING))
                    .map(Backups::entry)
                    .sorted(Comparator.comparing(
                            (BackupEntry e) ->
                                    e.manifest().map(Manifest::createdAt).orElse(""),
                            Comparator.reverseOrder()))
                    .toList();
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    /** Whether today still has no good backup. */
    public boolean isDue() {
        LocalDate today = LocalDate.now(clock);
        return list().stream()
                .flatMap(entry -> entry.manifest().stream())
                .noneMatch(manifest -> day(manifest).equals(today));
    }

    private List<Path> thinOut(Path target, String keyId) {
        List<Retention.Dated> own = list(target).stream()
                .filter(e -> e.manifest().filter(m -> m.keyId().equals(keyId)).isPresent())
                .map(this::dated)
                .toList();
        List<Path> expired = retention.expired(own, LocalDate.now(clock));
        expired.forEach(Backups::deleteQuietly);
        return expired;
    }

    private Retention.Dated dated(BackupEntry entry) {
        Manifest manifest = entry.manifest().orElseThrow();
        long order = manifest.at().toEpochMilli();
        return new Retention.Dated(
                entry.file(),
                day(manifest),
                order,
                manifest.reason(),
                manifest.figures().isEmpty());
    }

    private LocalDate day(Manifest manifest) {
        return LocalDate.ofInstant(manifest.at(), clock.getZone());
    }

    private String name(Path target, Reason reason) {
        String stem = "ptdv-" + STAMP.format(LocalDateTime.now(clock)) + "-" + reason.name();
        String name = stem + BackupFile.ENDING;
        for (int again = 2; Files.exists(target.resolve(name)); again++) {
            name = stem + "-" + again + BackupFile.ENDING;
        }
        return name;
    }

    private static boolean holdsSomething(Path file) {
        return Files.exists(file)
                && new BackupFile(file)
                        .manifest()
                        .filter(m -> !m.figures().isEmpty())
                        .isPresent();
    }

    private void clearLeftOvers() throws IOException {
        if (Files.isDirectory(folder.backups())) {
            try (Stream<Path> files = Files.list(folder.backups())) {
                files.filter(BackupCheck::isLeftOver).forEach(Folders::delete);
            }
        }
    }

    private static BackupEntry entry(Path file) {
        try {
            return new BackupEntry(file, Files.size(file), new BackupFile(file).manifest());
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            return;
        }
    }
}
