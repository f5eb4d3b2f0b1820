package vn.ptdv.store.book;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFolder;

/**
 * What the data file held when it was last seen whole: its tables' version, its newest action, its length.
 *
 * <p>H2 opens a cut file at an older state without a word; only a note outside of the file can tell.
 */
record LastSeen(int schema, long action, long size) {
    private static final long IN_USE = -1;

    static Optional<LastSeen> read(BookFolder folder) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(Files.readString(folder.last())));
            return Optional.of(new LastSeen(
                    Integer.parseInt(words.getProperty("schema", "")),
                    Long.parseLong(words.getProperty("action", "")),
                    Long.parseLong(words.getProperty("size", ""))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The newest action of the file; 0 where there is none. */
    static long newestAction(DSLContext sql) {
        return sql.select(DSL.max(CHANGE_ACTION.ID))
                .from(CHANGE_ACTION)
                .fetchOptional(0, Long.class)
                .orElse(0L);
    }

    /** While a book is open its length says nothing. */
    static LastSeen open(long action) {
        return new LastSeen(Schema.CURRENT, action, IN_USE);
    }

    static LastSeen closed(BookFolder folder, long action) {
        return new LastSeen(Schema.CURRENT, action, size(folder));
    }

    /** Whether the file still has the length that it had when it was closed. */
    boolean isAsClosed(BookFolder folder) {
        return size == size(folder);
    }

    /** A file that was closed in order never shrinks by itself. */
    boolean isLongerThan(BookFolder folder) {
        return size > size(folder);
    }

    void write(BookFolder folder) {
        String text = "schema=" + schema + "\naction=" + action + "\nsize=" + size + "\n";
        try {
            AtomicFiles.write(folder.last(), text.getBytes(StandardCharsets.US_ASCII));
        } catch (BookException ignored) {
            // An older note is still true: the file holds at least that much.
            return;
        }
    }

    static long size(BookFolder folder) {
        try {
            return Files.size(folder.data());
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }
}
