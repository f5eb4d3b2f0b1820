package vn.ptdv.store.book;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.change.PastRows;
import vn.ptdv.store.jooq.DefaultSchema;

/** Fills an empty book with the rows of a past day. */
final class PastBook {
    private static final int CHUNK = 1000;
    /** What would fill the memory and no figure is made of: files, papers, families, and the log itself. */
    private static final Set<String> LEFT_OUT = Set.of(
            "CHANGE_ACTION",
            "CHANGE_ROW",
            "BLOB_STORE",
            "PAPER",
            "PAPER_MOVE",
            "FAMILY_MEMBER",
            "TEMPLATE_VERSION",
            "DOCUMENT",
            "DOCUMENT_FILE");

    private PastBook() {}

    static void fill(DSLContext into, PastRows past, Watch watch) {
        List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        int done = 0;
        for (Table<?> table : tables) {
            watch.at((double) done++ / tables.size(), Texts.of("report.watch.past"));
            watch.check();
            if (!LEFT_OUT.contains(table.getName())) {
                copy(into, table, past);
            }
        }
    }

    private static void copy(DSLContext into, Table<?> table, PastRows past) {
        if (table.newRecord() instanceof TableRecord<?>) {
            rows(into, tableOfRecords(table), past);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Table<? extends TableRecord> tableOfRecords(Table<?> table) {
        return (Table<? extends TableRecord>) table;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void rows(DSLContext into, Table<? extends TableRecord> table, PastRows past) {
        past.of((Table) table, CHUNK, rows -> PastRows.put(into, (java.util.List) rows));
    }
}
