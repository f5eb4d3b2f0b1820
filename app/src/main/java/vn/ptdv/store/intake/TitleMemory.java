package vn.ptdv.store.intake;

import static vn.ptdv.store.jooq.Tables.IMPORT_ALIAS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.ImportAliasRecord;

/** Which field a column title stood for in the lists of a sender. */
public final class TitleMemory {
    private static final int LONGEST = 400;

    private TitleMemory() {}

    public static Map<String, String> of(DSLContext sql, String kind, String sender) {
        return sql.selectFrom(IMPORT_ALIAS)
                .where(IMPORT_ALIAS.KIND.eq(kind).and(IMPORT_ALIAS.SENDER.eq(sender)))
                .fetchMap(IMPORT_ALIAS.COLUMN_TEXT, IMPORT_ALIAS.FIELD_KEY);
    }

    /** Those whose lists came before. */
    public static List<String> senders(DSLContext sql) {
        return sql.selectDistinct(IMPORT_ALIAS.SENDER)
                .from(IMPORT_ALIAS)
                .where(IMPORT_ALIAS.SENDER.ne("*"))
                .orderBy(IMPORT_ALIAS.SENDER)
                .fetch(IMPORT_ALIAS.SENDER);
    }

    /** Remembers titles inside the action that took the list in, so that they go with it. */
    public static void keep(Work work, String kind, String sender, Map<String, String> titles) {
        Map<String, ImportAliasRecord> known = new HashMap<>();
        work.reading()
                .selectFrom(IMPORT_ALIAS)
                .where(IMPORT_ALIAS.KIND.eq(kind).and(IMPORT_ALIAS.SENDER.eq(sender)))
                .forEach(r -> known.put(r.getColumnText(), r));
        titles.forEach((title, field) -> {
            if (title.isEmpty() || title.length() > LONGEST) {
                return;
            }
            ImportAliasRecord row = known.get(title);
            if (row == null) {
                ImportAliasRecord made = new ImportAliasRecord();
                made.setKind(kind);
                made.setSender(sender);
                made.setColumnText(title);
                made.setFieldKey(field);
                work.insert(made);
            } else if (!row.getFieldKey().equals(field)) {
                row.setFieldKey(field);
                work.update(row);
            }
        });
    }
}
