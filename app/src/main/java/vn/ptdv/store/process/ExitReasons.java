package vn.ptdv.store.process;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Why people usually leave, as the office keeps it among its code lists. */
public final class ExitReasons {
    private static final String LIST = "EXIT_REASON";

    private ExitReasons() {}

    /** The usual reasons by exit. */
    public static Map<String, List<String>> of(DSLContext reading) {
        return reading.select(CODE_ITEM.REPORT_GROUP, CODE_ITEM.LABEL)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq(LIST))
                .and(CODE_ITEM.REPORT_GROUP.isNotNull())
                .orderBy(CODE_ITEM.ORD, CODE_ITEM.ID)
                .fetchGroups(CODE_ITEM.REPORT_GROUP, CODE_ITEM.LABEL);
    }
}
