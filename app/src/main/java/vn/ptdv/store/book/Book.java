package vn.ptdv.store.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import vn.ptdv.store.change.ChangeFeed;
import vn.ptdv.store.change.PastRows;
import vn.ptdv.store.change.ReadOnlyGuard;
import vn.ptdv.store.change.UnitOfWork;
import vn.ptdv.store.folder.BookException;

/** An open book: guarded reading, one way of writing, and news of what was written. */
public final class Book implements AutoCloseable {
    static {
        // The library greets on the log at its first use; a clerk's log is for the clerk's matters.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final Database database;
    private final DSLContext reading;
    private final UnitOfWork writing;
    private final ChangeFeed feed = new ChangeFeed();

    private Book(Database database, Clock clock, String userName) {
        this.database = database;
        Configuration raw = configuration(database);
        this.reading = DSL.using(raw.derive(ReadOnlyGuard.provider()));
        DSLContext all = DSL.using(raw);
        Ids ids = new Ids(() -> all.nextval(DSL.sequence(DSL.name("ROW_ID"), Long.class)));
        this.writing = new UnitOfWork(all, ids, feed, new UnitOfWork.Author(userName, clock));
    }

    /** Takes an opened file whose tables are of the program's version. */
    public static Book over(Database database, Clock clock, String userName) throws DatabaseFault {
        try {
            int version = Schema.versionOf(DSL.using(configuration(database))).orElse(0);
            if (version > Schema.CURRENT) {
                throw new DatabaseFault(DatabaseFault.Kind.NEWER_BOOK, String.valueOf(version));
            }
            if (version < Schema.CURRENT) {
                Schema.migrate(database);
            }
            return new Book(database, clock, userName);
        } catch (org.jooq.exception.DataAccessException e) {
            throw new DatabaseFault(DatabaseFault.Kind.DAMAGED, e);
        }
    }

    /** The version of the tables in an opened file, before anything is changed in it. */
    public static int schemaVersion(Database database) throws DatabaseFault {
        try {
            return Schema.versionOf(DSL.using(configuration(database))).orElse(0);
        } catch (org.jooq.exception.DataAccessException e) {
            throw new DatabaseFault(DatabaseFault.Kind.DAMAGED, e);
        }
    }

    /**
     * The book as it was known at the end of a past day, in memory and without what no figure is made of; the caller
     * closes it.
     */
    public Book asKnown(LocalDate day) {
        return asKnown(day, Watch.NONE);
    }

    /** The same for somebody who waits. */
    public Book asKnown(LocalDate day, Watch watch) {
        try {
            Book past = over(
                    Database.inMemory(),
                    writing.author().clock(),
                    writing.author().name());
            try {
                snapshot(watch, sql -> {
                    PastBook.fill(DSL.using(configuration(past.database)), new PastRows(sql, day), watch);
                    return day;
                });
            } catch (java.util.concurrent.CancellationException e) {
                past.close();
                throw e;
            }
            return past;
        } catch (DatabaseFault e) {
            throw new IllegalStateException(e);
        }
    }

    /** Queries only; a statement that writes is refused. */
    public DSLContext reading() {
        return reading;
    }

    /** Several queries on one unchanging state of the book. */
    public <T> T snapshot(Function<DSLContext, T> queries) {
        return snapshot(reading, queries);
    }

    /** The same for somebody who waits; ends by a cancellation when he stops it. */
    public <T> T snapshot(Watch watch, Function<DSLContext, T> queries) {
        return watch == Watch.NONE
                ? snapshot(queries)
                : snapshot(
                        DSL.using(reading.configuration()
                                .deriveAppending(new DefaultExecuteListenerProvider(new WatchedQueries(watch)))),
                        queries);
    }

    private static <T> T snapshot(DSLContext reading, Function<DSLContext, T> queries) {
        return reading.transactionResult(inside -> {
            inside.dsl().connection(c -> c.setTransactionIsolation(java.sql.Connection.TRANSACTION_REPEATABLE_READ));
            return queries.apply(inside.dsl());
        });
    }

    /** For the first filling of a new book, which may be done again from its start if the machine stops under it. */
    public <T> T whileFilling(Supplier<T> filling) {
        try {
            return database.whileFilling(filling);
        } catch (DatabaseFault e) {
            throw new BookException(e.kind().fault(), e);
        }
    }

    public UnitOfWork writing() {
        return writing;
    }

    public ChangeFeed feed() {
        return feed;
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }

    private static Configuration configuration(Database database) {
        Settings settings = new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
        return new DefaultConfiguration()
                .set(database.source())
                .set(SQLDialect.H2)
                .set(settings);
    }
}
