package vn.ptdv.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.jooq.DefaultSchema;

/** The whole content of a book as text, table by table, to compare before and after; versions and the log count on and are left out. */
public record TableCopy(Map<String, Set<String>> tables) {
    private static final Set<String> LOG = Set.of("CHANGE_ACTION", "CHANGE_ROW", "BLOB_STORE");

    public static TableCopy of(Book book) {
        Map<String, Set<String>> tables = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!LOG.contains(table.getName())) {
                Set<String> rows = new TreeSet<>();
                book.reading().selectFrom(table).forEach(row -> rows.add(text(row)));
                tables.put(table.getName(), rows);
            }
        }
        return new TableCopy(tables);
    }

    private static String text(Record row) {
        StringBuilder out = new StringBuilder();
        for (Field<?> field : row.fields()) {
            if (!field.getName().equals("VERSION")) {
                out.append(field.getName()).append('=').append(row.get(field)).append(' ');
            }
        }
        return out.toString();
    }
}
