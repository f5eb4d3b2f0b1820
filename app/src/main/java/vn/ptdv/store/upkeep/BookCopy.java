package vn.ptdv.store.upkeep;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.ptdv.store.backup.BookFigures;
import vn.ptdv.store.backup.CopyReader;
import vn.ptdv.store.backup.H2Stream;
import vn.ptdv.store.backup.LiveBook;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Database;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.sums.ChunkSums;
import vn.ptdv.store.sums.OpenChunks;
import vn.ptdv.store.sums.PageWalk;

/** The open file as a backup sees it, and the reader that proves a copy of it. */
final class BookCopy implements LiveBook {
    private final Database database;
    private final Still still;

    /** How writing is held off while figures and copy are taken. */
    private interface Still {
        <T> T whileStill(Supplier<T> work);
    }

    private BookCopy(Database database, Still still) {
        this.database = database;
        this.still = still;
    }

    static BookCopy of(Book book) {
        return new BookCopy(book.database(), new Still() {
            @Override
            public <T> T whileStill(Supplier<T> work) {
                return book.writing().whileStill(work);
            }
        });
    }

    /** Of a file that no one writes to yet. */
    static BookCopy ofUnused(Database database) {
        return new BookCopy(database, new Still() {
            @Override
            public <T> T whileStill(Supplier<T> work) {
                return work.get();
            }
        });
    }

    static CopyReader reader() {
        return new CopyReader() {
            @Override
            public BookFigures figures(String address, BookKey key) {
                return opened(address, key, copy -> ofUnused(copy).figures());
            }

            @Override
            public Proof prove(String address, BookKey key, ChunkSums known) {
                return opened(address, key, copy -> new Proof(ofUnused(copy).figures(), trusted(copy, known)));
            }
        };
    }

    private static <T> T opened(String address, BookKey key, Function<Database, T> work) {
        try (Database copy = Database.openToRead(address, new String(key.filePassword()))) {
            return work.apply(copy);
        } catch (DatabaseFault e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }

    /** Reads all other pages. */
    private static List<ChunkSums.Entry> trusted(Database copy, ChunkSums known) {
        try (Connection connection = copy.connect()) {
            List<ChunkSums.Entry> standing = OpenChunks.standing(connection, known);
            if (!PageWalk.past(standing).isWhole(connection)) {
                throw new BookException(BookFault.DATA_DAMAGED, new SQLException("pages"));
            }
            return standing;
        } catch (SQLException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }

    @Override
    public <T> T whileStill(Supplier<T> work) {
        return still.whileStill(work);
    }

    @Override
    public BookFigures figures() {
        try (Connection connection = database.connect()) {
            var sql = DSL.using(connection, SQLDialect.H2);
            int schema = Schema.versionOf(sql).orElse(0);
            String head = sql.select(DSL.field(DSL.name("HASH"), String.class))
                    .from(DSL.table(DSL.name(CHANGE_ACTION.getName())))
                    .orderBy(DSL.field(DSL.name("ID")).desc())
                    .limit(1)
                    .fetchOptional(0, String.class)
                    .orElse("");
            return BookFigures.of(schema, H2Stream.counts(connection), head);
        } catch (SQLException | DataAccessException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }

    @Override
    public void copyData(LongFunction<OutputStream> target) {
        try (Connection connection = database.connect()) {
            H2Stream.copy(connection, target);
        } catch (SQLException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }
}
