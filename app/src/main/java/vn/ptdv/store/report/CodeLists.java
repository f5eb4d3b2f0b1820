package vn.ptdv.store.report;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import vn.ptdv.logic.report.CodeLabels;

/** Reads code lists with their labels, also codes that are no longer in use, because reports go back. */
final class CodeLists {
    private CodeLists() {}

    static CodeLabels read(DSLContext sql, String... lists) {
        Map<String, List<CodeLabels.Code>> found = new LinkedHashMap<>();
        sql.select(CODE_ITEM.LIST_KEY, CODE_ITEM.CODE, CODE_ITEM.LABEL, CODE_ITEM.PARENT_CODE, CODE_ITEM.REPORT_GROUP)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.in(lists))
                .orderBy(CODE_ITEM.LIST_KEY, CODE_ITEM.ORD, CODE_ITEM.ID)
                .forEach(r -> found.computeIfAbsent(r.value1(), k -> new ArrayList<>())
                        .add(new CodeLabels.Code(r.value2(), r.value3(), text(r.value4()), text(r.value5()))));
        return CodeLabels.of(found);
    }
}
