package vn.ptdv.store;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The code lists of the book in their own order, as fields and lists show them. */
public final class CodeLists {
    private final DSLContext reading;

    public CodeLists(DSLContext reading) {
        this.reading = reading;
    }

    /** One entry of a list. */
    public record Code(String code, String label) {}

    public List<Code> of(String list) {
        return reading.select(CODE_ITEM.CODE, CODE_ITEM.LABEL)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq(list))
                .orderBy(CODE_ITEM.ORD, CODE_ITEM.ID)
                .fetch(r -> new Code(r.value1(), r.value2()));
    }

    /** Labels by code. */
    public Map<String, String> labels(String list) {
        return reading.select(CODE_ITEM.CODE, CODE_ITEM.LABEL)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq(list))
                .orderBy(CODE_ITEM.ORD, CODE_ITEM.ID)
                .fetchMap(CODE_ITEM.CODE, CODE_ITEM.LABEL);
    }
}
