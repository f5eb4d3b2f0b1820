package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Table;
import vn.ptdv.store.change.ChangeFeed;

/** What an action touched, for those who keep what they have read. */
final class Touched {
    private Touched() {}

    static boolean has(ChangeFeed.News one, Table<?> table) {
        return one.tables().contains(table.getName());
    }

    static Collection<Long> rows(DSLContext sql, ChangeFeed.News one, Table<?> table) {
        return sql.selectDistinct(CHANGE_ROW.ROW_KEY)
                .from(CHANGE_ROW)
                .where(CHANGE_ROW.ACTION_ID.eq(one.actionId()))
                .and(CHANGE_ROW.TABLE_NAME.eq(table.getName()))
                .fetch(CHANGE_ROW.ROW_KEY);
    }
}
