package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.STAGE;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** Rows that others name by a key of words, which the tables themselves do not guard: steps of the process. */
final class NamedUse {
    private NamedUse() {}

    /** Refuses to take back a row that others name by now. */
    static void refuse(DSLContext sql, Table<?> table, Record row) {
        if (!table.getName().equals(STAGE.getName())) {
            return;
        }
        String key = row.get(STAGE.STAGE_KEY);
        if (sql.fetchExists(EVENT, EVENT.STAGE_KEY.eq(key))
                || sql.fetchExists(CANDIDACY, CANDIDACY.STAGE_KEY.eq(key).or(CANDIDACY.EXIT_KEY.eq(key)))) {
            throw new WriteRefused(WriteRefused.Reason.IN_USE, STAGE.getName() + " " + key);
        }
    }
}
