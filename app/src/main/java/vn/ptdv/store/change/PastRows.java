package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.InTurn;

/** The rows of any table as they were at a moment, by taking back what the change log tells of since then. */
public final class PastRows {
    private final DSLContext reading;
    private final Map<String, Map<Long, Former>> changed = new HashMap<>();

    /** What a row was: not there, all of it (it was removed since), or the columns that were different. */
    private record Former(State state, Map<String, @Nullable String> values) {}

    private enum State {
        ABSENT,
        WHOLE,
        DIFFERENT
    }

    /** At the end of that day. */
    public PastRows(DSLContext reading, LocalDate day) {
        this.reading = reading;
        LocalDateTime moment = day.plusDays(1).atStartOfDay();
        reading.select(CHANGE_ROW.TABLE_NAME, CHANGE_ROW.ROW_KEY, CHANGE_ROW.OP, CHANGE_ROW.BEFORE_IMAGE)
                .from(CHANGE_ROW)
                .join(CHANGE_ACTION)
                .on(CHANGE_ACTION.ID.eq(CHANGE_ROW.ACTION_ID))
                .where(CHANGE_ACTION.AT.ge(moment))
                .orderBy(CHANGE_ROW.ACTION_ID.desc(), CHANGE_ROW.SEQ.desc())
                .forEach(r -> takeBack(r.value1(), r.value2(), r.value3().charAt(0), r.value4()));
    }

    /** The first day of which the log tells; empty for an empty log. */
    public static Optional<LocalDate> since(DSLContext reading) {
        return Optional.ofNullable(reading.select(DSL.min(CHANGE_ACTION.AT))
                        .from(CHANGE_ACTION)
                        .fetchOne(0, LocalDateTime.class))
                .map(LocalDateTime::toLocalDate);
    }

    private void takeBack(String table, long key, char op, @Nullable String before) {
        Map<Long, Former> rows = changed.computeIfAbsent(table, k -> new HashMap<>());
        Map<String, @Nullable String> values = before == null ? Map.of() : RowImage.values(before);
        switch (op) {
            case 'I' -> rows.put(key, new Former(State.ABSENT, Map.of()));
            case 'D' -> rows.put(key, new Former(State.WHOLE, new LinkedHashMap<>(values)));
            default ->
                rows.computeIfAbsent(key, k -> new Former(State.DIFFERENT, new LinkedHashMap<>()))
                        .values()
                        .putAll(values);
        }
    }

    /** The rows of the table as they were, some at a time. */
    public <R extends TableRecord<R>> void of(Table<R> table, int some, Consumer<List<R>> take) {
        Map<Long, Former> formers = changed.getOrDefault(table.getName(), Map.of());
        List<R> waiting = new ArrayList<>();
        Consumer<R> add = row -> {
            waiting.add(row);
            if (waiting.size() >= some) {
                take.accept(List.copyOf(waiting));
                waiting.clear();
            }
        };
        Field<Long> id = Work.id(table);
        InTurn.each(
                after -> reading.selectFrom(table)
                        .where(id.gt(after))
                        .orderBy(id)
                        .limit(some),
                PastRows::key,
                row -> former(row, formers).ifPresent(add));
        formers.forEach((key, former) -> {
            if (former.state() == State.WHOLE) {
                R row = empty(table, key);
                fill(row, former);
                add.accept(row);
            }
        });
        if (!waiting.isEmpty()) {
            take.accept(List.copyOf(waiting));
        }
    }

    /** Writes rows where nothing is logged: into a book in memory. */
    public static <R extends TableRecord<R>> void put(DSLContext memory, List<R> rows) {
        Batches.insert(memory, rows);
    }

    private static <R extends TableRecord<R>> Optional<R> former(R row, Map<Long, Former> formers) {
        Former former = formers.get(key(row));
        if (former == null) {
            return Optional.of(row);
        }
        if (former.state() == State.ABSENT) {
            return Optional.empty();
        }
        fill(row, former);
        return Optional.of(row);
    }

    private static void fill(TableRecord<?> row, Former former) {
        RowImage.into(row, former.values());
    }

    private static long key(TableRecord<?> row) {
        return Objects.requireNonNull(row.get(RowImage.ID, Long.class));
    }

    /** A row that is no longer there, with what every row has. */
    private static <R extends TableRecord<R>> R empty(Table<R> table, long key) {
        R row = DSL.using(org.jooq.SQLDialect.H2).newRecord(table);
        set(row, RowImage.ID, key);
        set(row, RowImage.VERSION, 0);
        return row;
    }

    private static void set(TableRecord<?> row, String column, Object value) {
        if (row.field(column) instanceof TableField<?, ?> field) {
            RowImage.into(row, Map.of(field.getName(), String.valueOf(value)));
        }
    }
}
