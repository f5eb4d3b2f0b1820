package vn.ptdv.store.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import vn.ptdv.store.change.Work;

/** Rows that wait to be written together, table by table in the order in which the tables first came. */
final class Rows {
    private final Work work;
    private final Map<Table<?>, Batch<?>> waiting = new LinkedHashMap<>();

    Rows(Work work, List<Table<?>> order) {
        this.work = work;
        order.forEach(table -> waiting.put(table, new Batch<>()));
    }

    long newId() {
        return work.newId();
    }

    @SuppressWarnings("unchecked") // a table's batch only ever gets that table's rows
    <R extends UpdatableRecord<R>> void add(R row) {
        ((Batch<R>) waiting.computeIfAbsent(row.getTable(), t -> new Batch<R>())).rows.add(row);
    }

    void flush() {
        waiting.values().forEach(batch -> batch.write(work));
    }

    private static final class Batch<R extends UpdatableRecord<R>> {
        private final List<R> rows = new ArrayList<>();

        void write(Work work) {
            work.insertAll(rows);
            rows.clear();
        }
    }
}
