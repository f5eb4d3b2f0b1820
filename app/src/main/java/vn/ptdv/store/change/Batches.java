package vn.ptdv.store.change;

import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Many rows of one table by one prepared statement; rendering a statement per row would cost more than the row. */
final class Batches {
    private Batches() {}

    /** The rows must be complete: what is not set is written as empty. */
    static <R extends TableRecord<R>> void insert(DSLContext sql, List<R> rows) {
        Table<R> table = rows.get(0).getTable();
        Field<?>[] fields = table.fields();
        BatchBindStep batch = sql.batch(sql.insertInto(table, fields).values(new Object[fields.length]));
        rows.stream().map(Record::intoArray).forEach(batch::bind);
        batch.execute();
    }
}
