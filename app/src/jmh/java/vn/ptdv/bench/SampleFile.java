package vn.ptdv.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Database;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.seed.DataLoader;

/** A book of one of the three sizes, in a folder of its own. */
final class SampleFile {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String KEY = "0123456789abcdef".repeat(4);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private SampleFile() {}

    /** The sizes by which everything is measured. */
    enum Size {
        S(100, 1_000),
        M(300, 20_000),
        L(1_000, 100_000);

        final int units;
        final int people;

        Size(int units, int people) {
            this.units = units;
            this.people = people;
        }
    }

    /** A copy of the book of that size, which is filled once and kept beside the results. */
    static Book make(Size size) throws IOException, DatabaseFault {
        Path kept = Path.of(System.getProperty("ptdv.target", "target"), "bench", "books")
                .resolve(size.name() + "-" + Schema.CURRENT);
        if (!Files.isDirectory(kept)) {
            fill(size, kept);
        }
        Path folder = Files.createTempDirectory("ptdv-bench");
        copy(kept, folder);
        return open(folder);
    }

    private static void fill(Size size, Path kept) throws IOException, DatabaseFault {
        Path folder = Files.createTempDirectory("ptdv-bench");
        try (Book book = open(folder)) {
            new DataLoader(book.writing()).loadShipped();
            SampleBook.fill(book, new SampleSize(size.units, size.people, 1), TODAY, SampleProgress.SILENT);
        }
        Files.createDirectories(kept);
        copy(folder, kept);
    }

    private static Book open(Path folder) throws DatabaseFault {
        return Book.over(Database.open(folder.resolve("book"), KEY), CLOCK, "bench");
    }

    private static void copy(Path from, Path into) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
            for (Path file : files) {
                Files.copy(file, into.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
