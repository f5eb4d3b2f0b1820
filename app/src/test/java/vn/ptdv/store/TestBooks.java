package vn.ptdv.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Database;
import vn.ptdv.store.book.DatabaseFault;

/** Real encrypted books for tests: migrated once per run, then copied. */
public final class TestBooks {
    public static final String KEY = "0123456789abcdef".repeat(4);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

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
}
