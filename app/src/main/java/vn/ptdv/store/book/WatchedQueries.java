package vn.ptdv.store.book;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Lets a watched work's query be stopped: while the database looks, and between the rows that it gives. */
final class WatchedQueries implements ExecuteListener {
    private static final long serialVersionUID = 1L;
    private final transient Watch watch;
    private final transient AtomicReference<Statement> running = new AtomicReference<>();

    WatchedQueries(Watch watch) {
        this.watch = watch;
        watch.whenStopped(this::stop);
    }

    private void stop() {
        Statement statement = running.get();
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                // The query has ended by itself; the work stops at its next step.
                running.set(null);
            }
        }
    }

    @Override
    public void executeStart(ExecuteContext context) {
        running.set(context.statement());
        watch.check();
    }

    @Override
    public void recordStart(ExecuteContext context) {
        watch.check();
    }

    @Override
    public void end(ExecuteContext context) {
        running.set(null);
    }

    /** What a stopped query throws is no fault of the book. */
    @Override
    public void exception(ExecuteContext context) {
        if (watch.isStopped()) {
            context.exception(new CancellationException());
        }
    }
}
