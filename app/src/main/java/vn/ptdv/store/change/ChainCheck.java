package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.store.jooq.tables.records.ChangeActionRecord;
import vn.ptdv.store.jooq.tables.records.ChangeRowRecord;

/** Walks the whole change log and recomputes its hashes. */
public final class ChainCheck {
    private static final int SOME = 2000;
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
        Walk walk = new Walk(new LogRows(reading));
        Optional<ActionLine> broken = Optional.empty();
        List<ChangeActionRecord> some = actions(0);
        while (!some.isEmpty() && broken.isEmpty()) {
            broken = walk.over(some);
            some = actions(some.get(some.size() - 1).getId());
        }
        return broken.<Outcome>map(Outcome.Broken::new).orElseGet(walk::intact);
    }

    private List<ChangeActionRecord> actions(long after) {
        return reading.selectFrom(CHANGE_ACTION)
                .where(CHANGE_ACTION.ID.gt(after))
                .orderBy(CHANGE_ACTION.ID)
                .limit(SOME)
                .fetch();
    }

    private static final class Walk {
        private final LogRows rows;
        private String previous = HashChain.FIRST;
        private long actionCount;
        private long rowCount;

        Walk(LogRows rows) {
            this.rows = rows;
        }

        /** The first action that is not what its hash says. */
        Optional<ActionLine> over(List<ChangeActionRecord> actions) {
            for (ChangeActionRecord action : actions) {
                HashChain chain = new HashChain(action.getPrevHash());
                int own = add(chain, action.getId());
                boolean whole = action.getPrevHash().equals(previous)
                        && own == action.getRowCount()
                        && ActionLog.seal(chain, action).equals(action.getHash());
                if (!whole) {
                    return Optional.of(ActionLine.of(action));
                }
                previous = action.getHash();
                actionCount++;
                rowCount += own;
            }
            return Optional.empty();
        }

        private int add(HashChain chain, long action) {
            int own = 0;
            for (ChangeRowRecord row = rows.ofAction(action); row != null; row = rows.ofAction(action)) {
                chain.add(new LoggedRow(
                        row.getTableName(),
                        row.getRowKey(),
                        row.getOp().charAt(0),
                        row.getBeforeImage(),
                        row.getAfterImage()));
                own++;
            }
            return own;
        }

        Outcome intact() {
            return new Outcome.Intact(actionCount, rowCount, previous);
        }
    }
}
