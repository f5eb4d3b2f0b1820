package vn.ptdv.store.upkeep;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
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
        return (dataName, key, depth) -> {
            try (Database copy = Database.openToRead(dataName, new String(key.filePassword()))) {
                return ofUnused(copy)
                        .figures(depth == CopyReader.Depth.READ ? H2Stream::countsByReading : H2Stream::counts);
            } catch (DatabaseFault e) {
                throw new BookException(BookFault.DATA_DAMAGED, e);
            }
        };
    }

    @Override
    public <T> T whileStill(Supplier<T> work) {
        return still.whileStill(work);
    }

    @Override
    public BookFigures figures() {
        return figures(H2Stream::counts);
    }

    /** How the rows are counted: by the number that is kept of them, or one by one. */
    private interface Count {
        SortedMap<String, Long> of(Connection connection) throws SQLException;
    }

    private BookFigures figures(Count count) {
        try (Connection connection = database.connect()) {
            var sql = DSL.using(connection, SQLDialect.H2);
            int schema = Schema.versionOf(sql).orElse(0);
            String head = sql.select(DSL.field(DSL.name("HASH"), String.class))
                    .from(DSL.table(DSL.name(CHANGE_ACTION.getName())))
                    .orderBy(DSL.field(DSL.name("ID")).desc())
                    .limit(1)
                    .fetchOptional(0, String.class)
                    .orElse("");
            return BookFigures.of(schema, count.of(connection), head);
        } catch (SQLException | DataAccessException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }

    @Override
    public void copyData(OutputStream target) {
        try (Connection connection = database.connect()) {
            H2Stream.copy(connection, target);
        } catch (SQLException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        }
    }
}
