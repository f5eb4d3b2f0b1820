package vn.ptdv.store.change;

import java.util.Locale;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** Stops a reading context from writing, so that nothing goes round the change log. */
public final class ReadOnlyGuard implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private ReadOnlyGuard() {}

    public static ExecuteListenerProvider provider() {
        return new DefaultExecuteListenerProvider(new ReadOnlyGuard());
    }

    @Override
    public void renderEnd(ExecuteContext context) {
        String sql = context.sql();
        if (sql == null) {
            throw new IllegalStateException("a batch on a reading context");
        }
        String start = sql.stripLeading().toLowerCase(Locale.ROOT);
        if (!start.startsWith("select") && !start.startsWith("with") && !start.startsWith("(")) {
            throw new IllegalStateException("write through UnitOfWork: " + start.split("\\s", 2)[0]);
        }
    }
}
