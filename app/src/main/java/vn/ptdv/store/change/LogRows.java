package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.util.Iterator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.InTurn;
import vn.ptdv.store.jooq.tables.records.ChangeRowRecord;

/** All rows of the change log in their order, one action after the other, some held at a time. */
final class LogRows {
    private final DSLContext reading;
    private Iterator<ChangeRowRecord> held;
    private @Nullable ChangeRowRecord next;

    LogRows(DSLContext reading) {
        this.reading = reading;
        held = after(CHANGE_ROW.ACTION_ID.ge(0L));
        next = held.hasNext() ? held.next() : null;
    }

    /** The next row if it is of that action. */
    @Nullable
    ChangeRowRecord ofAction(long actionId) {
        ChangeRowRecord row = next;
        if (row == null || row.getActionId() != actionId) {
            return null;
        }
        next = following(row);
        return row;
    }

    private @Nullable ChangeRowRecord following(ChangeRowRecord row) {
        if (!held.hasNext()) {
            // First the rest of this action, so that the index leads to the place at once.
            held = after(CHANGE_ROW.ACTION_ID.eq(row.getActionId()).and(CHANGE_ROW.SEQ.gt(row.getSeq())));
        }
        if (!held.hasNext()) {
            held = after(CHANGE_ROW.ACTION_ID.gt(row.getActionId()));
        }
        return held.hasNext() ? held.next() : null;
    }

    private Iterator<ChangeRowRecord> after(Condition place) {
        return reading.selectFrom(CHANGE_ROW)
                .where(place)
                .orderBy(CHANGE_ROW.ACTION_ID, CHANGE_ROW.SEQ)
                .limit(InTurn.SOME)
                .fetch()
                .iterator();
    }
}
