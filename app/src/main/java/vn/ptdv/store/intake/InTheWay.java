package vn.ptdv.store.intake;

import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.jooq.DefaultSchema;

/** Names what keeps a batch from being taken back: whose row it is, and what was done with it since. */
public final class InTheWay {
    private static final int MOST = 8;
    private static final int USERS = 3;
    private static final List<String> NAMES = List.of("FULL_NAME", "NAME");
    private final DSLContext reading;
    private final AuditLog log;

    public InTheWay(DSLContext reading) {
        this.reading = reading;
        this.log = new AuditLog(reading);
    }

    /** A person, unit or other row by its name, and the later act that touched it; the act is empty if none is known. */
    public record Line(String name, String act) {}

    /** The first few, each once. */
    public List<Line> of(UndoList.Outcome.Refused refused) {
        Set<Line> lines = new LinkedHashSet<>();
        for (UndoList.Obstacle obstacle : refused.obstacles()) {
            lines.addAll(lines(obstacle, refused.action().id()));
            if (lines.size() >= MOST) {
                break;
            }
        }
        return lines.stream().limit(MOST).toList();
    }

    private List<Line> lines(UndoList.Obstacle obstacle, long action) {
        Optional<Row> row = Row.of(obstacle.table(), obstacle.key());
        if (row.isEmpty()) {
            return List.of();
        }
        List<Row> touched =
                obstacle.reason() == WriteRefused.Reason.IN_USE ? users(row.get(), action) : List.of(row.get());
        return touched.stream()
                .map(one -> new Line(name(one), act(one, action)))
                .filter(line -> !line.name().isEmpty() || !line.act().isEmpty())
                .toList();
    }

    /** What refers to a row, except what came into the book with it. */
    private List<Row> users(Row used, long action) {
        List<Row> users = new ArrayList<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : table.getReferences()) {
                if (key.getKey().getTable().equals(used.table())) {
                    users.addAll(users(table, key.getFields().get(0).getName(), used.key(), action));
                }
            }
        }
        return users.isEmpty() ? List.of(used) : users;
    }

    private List<Row> users(Table<?> table, String column, long key, long action) {
        Field<Long> id = Row.id(table);
        return reading.select(id)
                .from(table)
                .where(Objects.requireNonNull(table.field(column, Long.class)).eq(key))
                .and(id.notIn(reading.select(CHANGE_ROW.ROW_KEY)
                        .from(CHANGE_ROW)
                        .where(CHANGE_ROW.ACTION_ID.eq(action).and(CHANGE_ROW.OP.eq("I")))))
                .limit(USERS)
                .fetch(found -> new Row(table, found.value1()));
    }

    /** Its own name, or that of the person or unit it belongs to. */
    private String name(Row row) {
        Optional<String> own =
                NAMES.stream().flatMap(n -> value(row, n).stream()).findFirst();
        return own.orElseGet(() -> Stream.of("PERSON", "CANDIDACY", "UNIT")
                .flatMap(owner ->
                        value(row, owner + "_ID")
                                .flatMap(id -> Row.of(owner, Long.parseLong(id)))
                                .map(this::name)
                                .stream())
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse(""));
    }

    /** As it stands, or as the log last knew it of a row that is gone. */
    private Optional<String> value(Row row, String column) {
        if (row.table().field(column) == null) {
            return Optional.empty();
        }
        Optional<? extends Record> there = reading.selectFrom(row.table())
                .where(Row.id(row.table()).eq(row.key()))
                .fetchOptional();
        return there.isPresent()
                ? Optional.ofNullable(there.get().get(column)).map(String::valueOf)
                : log.history(row.key()).stream()
                        .flatMap(step -> step.details().stream())
                        .filter(d -> d.column().equals(column))
                        .flatMap(d -> d.after().or(d::before).stream())
                        .findFirst();
    }

    private String act(Row row, long action) {
        return log.history(row.key()).stream()
                .map(AuditLog.RowStep::action)
                .filter(line -> line.id() > action)
                .map(line -> line.name().words())
                .findFirst()
                .orElse("");
    }

    private record Row(Table<?> table, long key) {
        static Optional<Row> of(String table, long key) {
            return Optional.<Table<?>>ofNullable(
                            DefaultSchema.DEFAULT_SCHEMA.getTable(table.toUpperCase(java.util.Locale.ROOT)))
                    .map(found -> new Row(found, key));
        }

        static Field<Long> id(Table<?> table) {
            return Objects.requireNonNull(table.field("ID", Long.class));
        }
    }
}
