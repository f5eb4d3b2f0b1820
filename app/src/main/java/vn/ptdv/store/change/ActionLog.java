package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.book.Ids;
import vn.ptdv.store.jooq.tables.records.ChangeActionRecord;
import vn.ptdv.store.jooq.tables.records.ChangeRowRecord;

/** Writes one action and its rows as they come, and closes it with its hash. */
final class ActionLog {
    private static final int CHUNK = 500;
    private final DSLContext sql;
    private final ChangeActionRecord action;
    private final List<ChangeRowRecord> waiting = new ArrayList<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private @Nullable HashChain chain;
    private int count;

    ActionLog(DSLContext sql, Ids ids, Act act, UnitOfWork.Author author) {
        this.sql = sql;
        this.action = sql.newRecord(CHANGE_ACTION);
        LocalDateTime now = LocalDateTime.now(author.clock());
        action.setId(ids.next());
        action.setAt(now.truncatedTo(ChronoUnit.MILLIS));
        action.setUserName(author.name());
        action.setNameKey(act.nameKey());
        action.setNameArgs(act.args().isEmpty() ? null : String.join("\t", act.args()));
        action.setKind(act.kind().name());
        act.target().ifPresent(action::setTargetId);
        act.batch().ifPresent(action::setBatch);
    }

    void add(LoggedRow row) {
        started().add(row);
        tables.add(row.table());
        ChangeRowRecord record = new ChangeRowRecord(
                action.getId(), count++, row.table(), row.key(), String.valueOf(row.op()), row.before(), row.after());
        record.changed(true);
        waiting.add(record);
        if (waiting.size() >= CHUNK) {
            flush();
        }
    }

    /** Writes the action even if no row follows. */
    void start() {
        started();
    }

    /** Completes the action; an act that changed nothing leaves no trace. */
    void close() {
        if (chain == null) {
            return;
        }
        flush();
        action.setRowCount(count);
        action.setHash(seal(chain, action));
        sql.executeUpdate(action);
    }

    long id() {
        return action.getId();
    }

    boolean isEmpty() {
        return chain == null;
    }

    Set<String> tables() {
        return tables;
    }

    static String seal(HashChain chain, ChangeActionRecord action) {
        return chain.add(action.getId())
                .add(action.getAt())
                .add(action.getUserName())
                .add(action.getNameKey())
                .add(action.getNameArgs())
                .add(action.getKind())
                .add(action.getTargetId())
                .add(action.getBatch())
                .add(action.getRowCount())
                .hex();
    }

    private HashChain started() {
        if (chain == null) {
            String previous = sql.select(CHANGE_ACTION.HASH)
                    .from(CHANGE_ACTION)
                    .orderBy(CHANGE_ACTION.ID.desc())
                    .limit(1)
                    .fetchOptional(CHANGE_ACTION.HASH)
                    .orElse(HashChain.FIRST);
            action.setPrevHash(previous);
            action.setRowCount(0);
            action.setHash(HashChain.FIRST);
            sql.executeInsert(action);
            chain = new HashChain(previous);
        }
        return chain;
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            Batches.insert(sql, waiting);
            waiting.clear();
        }
    }
}
