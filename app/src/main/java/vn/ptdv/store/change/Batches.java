package vn.ptdv.store.change;

import java.sql.PreparedStatement;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Many rows of one table by one prepared statement; rendering and binding row by row would cost more than the row. */
final class Batches {
    private Batches() {}

    /** The rows must be complete: what is not set is written as empty. */
    static <R extends TableRecord<R>> void insert(DSLContext sql, List<R> rows) {
        Table<R> table = rows.get(0).getTable();
        Field<?>[] fields = table.fields();
        String text = sql.render(sql.insertInto(table, fields).values(new Object[fields.length]));
        sql.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                for (R row : rows) {
                    for (int i = 0; i < fields.length; i++) {
                        statement.setObject(i + 1, row.get(i));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
