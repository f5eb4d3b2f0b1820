package vn.ptdv.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Database;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.seed.DataLoader;

/** Real encrypted books for tests: migrated once per run, then copied. */
public final class TestBooks {
    public static final String KEY = "0123456789abcdef".repeat(4);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final SampleSize SIZE = new SampleSize(100, 1000, 1);

    private TestBooks() {}

    /** An empty book (tables only) in the folder. */
    public static Book empty(Path folder) {
        try {
            Files.copy(Template.FILE, folder.resolve("book.mv.db"));
            return open(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sample committee (100 units, 1 000 people) in the folder, as of the day of {@link #CLOCK}. */
    public static Book sample(Path folder) {
        try {
            Files.copy(SampleTemplate.FILE, folder.resolve("book.mv.db"));
            return open(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Book open(Path folder) {
        return open(folder, CLOCK);
    }

    public static Book open(Path folder, Clock clock) {
        try {
            return Book.over(Database.open(folder.resolve("book"), KEY), clock, "lan");
        } catch (DatabaseFault e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Template {
        static final Path FILE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("ptdv-template");
                Book.over(Database.open(folder.resolve("book"), KEY), CLOCK, "lan")
                        .close();
                return folder.resolve("book.mv.db");
            } catch (IOException | DatabaseFault e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class SampleTemplate {
        static final Path FILE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("ptdv-sample");
                try (Book book = empty(folder)) {
                    new DataLoader(book.writing()).loadShipped();
                    SampleBook.fill(book, SIZE, TODAY, SampleProgress.SILENT);
                }
                return folder.resolve("book.mv.db");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
