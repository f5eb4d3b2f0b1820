package vn.ptdv.store.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.book.Ids;

/** What one action may do to rows; each write is logged with what was and what became. */
public final class Work {
    private static final int CHUNK = 500;
    private final DSLContext sql;
    private final DSLContext reading;
    private final Ids ids;
    private final ActionLog log;

    Work(DSLContext sql, Ids ids, ActionLog log) {
        this.sql = sql;
        this.reading = DSL.using(sql.configuration().derive(ReadOnlyGuard.provider()));
        this.ids = ids;
        this.log = log;
    }

    /** Queries inside the action; they see what it wrote so far. */
    public DSLContext reading() {
        return reading;
    }

    public long newId() {
        return ids.next();
    }

    /** Inserts a row, giving it an id where it has none, and returns the id. */
    public <R extends UpdatableRecord<R>> long insert(R row) {
        prepare(row);
        sql.executeInsert(row);
        logInsert(row);
        return idOf(row);
    }

    /** Inserts many rows of one table by batches. */
    public <R extends UpdatableRecord<R>> void insertAll(Collection<R> rows) {
        List<R> chunk = new ArrayList<>(CHUNK);
        for (R row : rows) {
            prepare(row);
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                insertChunk(chunk);
            }
        }
        insertChunk(chunk);
    }

    /** Writes the changed columns of a row that was read before; refuses when it changed meanwhile. */
    public <R extends UpdatableRecord<R>> void update(R row) {
        R current = current(row.getTable(), idOf(row));
        if (version(current) != version(row)) {
            throw new WriteRefused(WriteRefused.Reason.STALE, where(row.getTable(), idOf(row)));
        }
        R next = current.copy();
        next.set(id(row.getTable()), idOf(row));
        for (Field<?> field : row.fields()) {
            if (row.changed(field) && RowImage.isData(field)) {
                copy(field, row, next);
            }
        }
        write(current, next);
        row.set(versionField(row.getTable()), version(current) + 1);
        row.changed(false);
    }

    /** Takes a row out; the log keeps it for the recycle bin. */
    public <R extends UpdatableRecord<R>> void delete(Table<R> table, long id) {
        R current = current(table, id);
        sql.deleteFrom(table).where(id(table).eq(id)).execute();
        log.add(new LoggedRow(table.getName(), id, 'D', RowImage.whole(current), null));
    }

    /** Puts contents under their own hash; they never change, so they need no log. */
    DSLContext raw() {
        return sql;
    }

    <R extends UpdatableRecord<R>> R current(Table<R> table, long id) {
        R row = sql.selectFrom(table).where(id(table).eq(id)).fetchOne();
        if (row == null) {
            throw new WriteRefused(WriteRefused.Reason.GONE, where(table, id));
        }
        return row;
    }

    private <R extends UpdatableRecord<R>> void write(R current, R next) {
        Map<String, @Nullable Object> before = RowImage.difference(current, next);
        if (before.isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> after = RowImage.difference(next, current);
        Table<R> table = current.getTable();
        long id = idOf(current);
        after.put(RowImage.VERSION, version(current) + 1);
        sql.update(table).set(after).where(id(table).eq(id)).execute();
        after.remove(RowImage.VERSION);
        log.add(new LoggedRow(table.getName(), id, 'U', RowImage.text(before), RowImage.text(after)));
    }

    private <R extends UpdatableRecord<R>> void prepare(R row) {
        Field<Long> id = id(row.getTable());
        if (row.get(id) == null) {
            row.set(id, ids.next());
        }
        for (Field<?> field : row.fields()) {
            if (row.get(field) == null && field.getDataType().defaulted()) {
                setDefault(row, field);
            }
        }
        row.changed(true);
    }

    /** The table's defaults are written out, so that the image in the log is the whole row. */
    private static <T> void setDefault(org.jooq.Record row, Field<T> field) {
        String text = String.valueOf(field.getDataType().defaultValue());
        String bare = text.startsWith("'") ? text.substring(1, text.length() - 1) : text;
        row.set(field, field.getDataType().convert(bare));
    }

    private <R extends UpdatableRecord<R>> void insertChunk(List<R> chunk) {
        if (chunk.isEmpty()) {
            return;
        }
        Batches.insert(sql, chunk);
        chunk.forEach(this::logInsert);
        chunk.clear();
    }

    private void logInsert(UpdatableRecord<?> row) {
        log.add(new LoggedRow(row.getTable().getName(), idOf(row), 'I', null, RowImage.whole(row)));
    }

    private static <T> void copy(Field<T> field, org.jooq.Record from, org.jooq.Record to) {
        to.set(field, from.get(field));
    }

    static Field<Long> id(Table<?> table) {
        return Objects.requireNonNull(table.field(RowImage.ID, Long.class));
    }

    private static Field<Integer> versionField(Table<?> table) {
        return Objects.requireNonNull(table.field(RowImage.VERSION, Integer.class));
    }

    private static int version(org.jooq.Record row) {
        return Objects.requireNonNullElse(row.get(RowImage.VERSION, Integer.class), 0);
    }

    private static long idOf(org.jooq.Record row) {
        return Objects.requireNonNull(row.get(RowImage.ID, Long.class));
    }

    private static String where(Table<?> table, long id) {
        return table.getName() + " " + id;
    }
}
