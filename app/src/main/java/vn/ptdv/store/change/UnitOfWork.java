package vn.ptdv.store.change;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.book.Ids;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;

/** The one way of writing: a named action, all or nothing, logged row by row and sealed by the hash chain. */
public final class UnitOfWork {
    private final DSLContext sql;
    private final Ids ids;
    private final ChangeFeed feed;
    private final Author author;
    private final Rights rights;
    private final ReentrantLock oneWriter = new ReentrantLock();

    /** Who acts, and by which clock. */
    public record Author(String name, Clock clock) {}

    public UnitOfWork(DSLContext sql, Ids ids, ChangeFeed feed, Author author) {
        this.sql = sql;
        this.ids = ids;
        this.feed = feed;
        this.author = author;
        this.rights = new Rights(sql, author.name());
    }

    public void run(Act act, Consumer<Work> body) {
        write(act, work -> {
            body.accept(work);
            return true;
        });
    }

    /**
     * Runs the body in one transaction; an exception leaves nothing behind.
     *
     * @throws BookException when the disk fails under it
     * @throws NotAllowed when the role of the author does not cover the act
     */
    public <T> T write(Act act, Function<Work, T> body) {
        rights.require(act.nameKey());
        oneWriter.lock();
        try {
            Done<T> done = transaction(act, body);
            if (!done.log.isEmpty()) {
                feed.publish(new ChangeFeed.News(done.log.id(), done.log.tables()));
            }
            return done.result;
        } finally {
            oneWriter.unlock();
        }
    }

    /** Seals into the log that something was done which changes no row, such as numbers of citizens leaving the book. */
    public void note(Act act) {
        rights.require(act.nameKey());
        oneWriter.lock();
        try {
            long id = sql.transactionResult(inside -> {
                ActionLog log = new ActionLog(inside.dsl(), ids, act, author);
                log.start();
                log.close();
                return log.id();
            });
            feed.publish(new ChangeFeed.News(id, java.util.Set.of()));
        } catch (DataAccessException e) {
            throw refusalOr(e);
        } finally {
            oneWriter.unlock();
        }
    }

    /** Runs work while nothing is written, such as a copy of the file. */
    public <T> T whileStill(Supplier<T> work) {
        oneWriter.lock();
        try {
            return work.get();
        } finally {
            oneWriter.unlock();
        }
    }

    public Author author() {
        return author;
    }

    public Rights rights() {
        return rights;
    }

    private <T> Done<T> transaction(Act act, Function<Work, T> body) {
        try {
            return sql.transactionResult(inside -> {
                ActionLog log = new ActionLog(inside.dsl(), ids, act, author);
                T result = body.apply(new Work(inside.dsl(), ids, log));
                log.close();
                return new Done<>(result, log);
            });
        } catch (DataAccessException e) {
            throw refusalOr(e);
        }
    }

    static RuntimeException refusalOr(DataAccessException e) {
        Optional<BookFault> machine = DatabaseFault.ofMachine(e);
        if (machine.isPresent()) {
            return new BookException(machine.get(), e);
        }
        if (e.sqlStateClass() != SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION) {
            return e;
        }
        String words = String.valueOf(e.getMessage());
        return switch (e.sqlState()) {
            case "23503" -> new WriteRefused(WriteRefused.Reason.IN_USE, words);
            case "23506" -> new WriteRefused(WriteRefused.Reason.GONE, words);
            case "23505" -> new WriteRefused(WriteRefused.Reason.DUPLICATE, words);
            default -> new WriteRefused(WriteRefused.Reason.INVALID, words);
        };
    }

    private record Done<T>(T result, ActionLog log) {}
}
