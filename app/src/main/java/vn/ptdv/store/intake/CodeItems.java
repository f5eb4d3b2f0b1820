package vn.ptdv.store.intake;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.util.List;
import org.jooq.DSLContext;
import vn.ptdv.store.Columns;

/** The items of the code lists with the other ways of writing them. */
public final class CodeItems {
    private final DSLContext sql;

    public CodeItems(DSLContext sql) {
        this.sql = sql;
    }

    /** One item as it may be found in a list. */
    public record CodeLine(String list, String code, String label, List<String> aliases) {}

    public List<CodeLine> all() {
        return sql.selectFrom(CODE_ITEM)
                .orderBy(CODE_ITEM.LIST_KEY, CODE_ITEM.ORD)
                .fetch(r -> new CodeLine(r.getListKey(), r.getCode(), r.getLabel(), aliases(r.getAliases())));
    }

    private static List<String> aliases(@org.jspecify.annotations.Nullable String bars) {
        String text = Columns.text(bars);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }
}
