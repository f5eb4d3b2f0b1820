package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.util.Iterator;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.jooq.tables.records.ChangeActionRecord;
import vn.ptdv.store.jooq.tables.records.ChangeRowRecord;

/** Walks the whole change log and recomputes its hashes. */
public final class ChainCheck {
    private static final int FETCH = 2000;
    private final DSLContext reading;

    public ChainCheck(DSLContext reading) {
        this.reading = reading;
    }

    /** What the walk found. */
    public sealed interface Outcome {
        record Intact(long actions, long rows, String head) implements Outcome {}

        record Broken(ActionLine at) implements Outcome {}
    }

    public Outcome run() {
        try (Cursor<ChangeActionRecord> actions = reading.selectFrom(CHANGE_ACTION)
                        .orderBy(CHANGE_ACTION.ID)
                        .fetchSize(FETCH)
                        .fetchLazy();
                Cursor<ChangeRowRecord> rows = reading.selectFrom(CHANGE_ROW)
                        .orderBy(CHANGE_ROW.ACTION_ID, CHANGE_ROW.SEQ)
                        .fetchSize(FETCH)
                        .fetchLazy()) {
            return walk(actions, new Peeking(rows.iterator()));
        }
    }

    private static Outcome walk(Iterable<ChangeActionRecord> actions, Peeking rows) {
        String previous = HashChain.FIRST;
        long actionCount = 0;
        long rowCount = 0;
        for (ChangeActionRecord action : actions) {
            HashChain chain = new HashChain(action.getPrevHash());
            int own = 0;
            for (ChangeRowRecord row = rows.ofAction(action.getId());
                    row != null;
                    row = rows.ofAction(action.getId())) {
                chain.add(new LoggedRow(
                        row.getTableName(),
                        row.getRowKey(),
                        row.getOp().charAt(0),
                        row.getBeforeImage(),
                        row.getAfterImage()));
                own++;
            }
            boolean whole = action.getPrevHash().equals(previous)
                    && own == action.getRowCount()
                    && ActionLog.seal(chain, action).equals(action.getHash());
            if (!whole) {
                return new Outcome.Broken(ActionLine.of(action));
            }
            previous = action.getHash();
            actionCount++;
            rowCount += own;
        }
        return new Outcome.Intact(actionCount, rowCount, previous);
    }

    /** Hands out the rows of one action after the other from a single ordered pass. */
    private static final class Peeking {
        private final Iterator<ChangeRowRecord> rows;
        private @Nullable ChangeRowRecord next;

        Peeking(Iterator<ChangeRowRecord> rows) {
            this.rows = rows;
            advance();
        }

        @Nullable
        ChangeRowRecord ofAction(long actionId) {
            ChangeRowRecord row = next;
            if (row == null || row.getActionId() != actionId) {
                return null;
            }
            advance();
            return row;
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }
    }
}
