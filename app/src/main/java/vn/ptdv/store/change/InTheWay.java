package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.jooq.DefaultSchema;

/** Names what keeps an action from being taken back or done again: whose row it is, and what was done with it since. */
final class InTheWay {
    private static final int MOST = 8;
    private static final int USERS = 3;
    private static final List<String> NAMES =
            List.of("FULL_NAME", "NAME", "TITLE", "LABEL", "SUBJECT", "DECISION_NO", "NUMBER_CODE");
    private static final List<String> OWNERS = List.of("PERSON", "CANDIDACY", "UNIT", "PARTICIPANT", "SESSION_ITEM");
    private final DSLContext reading;
    private final AuditLog log;

    InTheWay(DSLContext reading) {
        this.reading = reading;
        this.log = new AuditLog(reading);
    }

    /** A row by its name, and the later act that touched it; the act is empty if none is known. */
    private record Line(String name, String act) {
        String words() {
            return act.isEmpty() ? Texts.of("action.held.row", name) : Texts.of("action.held.act", name, act);
        }
    }

    /** Why in a sentence, and below it the first few rows by name. */
    String words(ActionLine action, List<UndoList.Obstacle> obstacles) {
        String why = obstacles.stream()
                .map(o -> Texts.ofEnum("action.held", o.reason()))
                .distinct()
                .collect(Collectors.joining(" "));
        Set<Line> lines = new LinkedHashSet<>();
        for (UndoList.Obstacle obstacle : obstacles) {
            lines.addAll(lines(obstacle, action.id()));
            if (lines.size() >= MOST) {
                break;
            }
        }
        return Stream.concat(Stream.of(why), lines.stream().limit(MOST).map(Line::words))
                .collect(Collectors.joining("\n"));
    }

    private List<Line> lines(UndoList.Obstacle obstacle, long action) {
        Optional<Row> row = Row.of(obstacle.table(), obstacle.key());
        if (row.isEmpty()) {
            return List.of();
        }
        List<Row> touched = switch (obstacle.reason()) {
            case IN_USE -> users(row.get(), action);
            case GONE -> missing(row.get());
            default -> List.of(row.get());
        };
        return touched.stream()
                .map(one -> new Line(called(one), act(one, action)))
                .toList();
    }

    /** What refers to a row, except what came into the book with it and so stays only because of something else. */
    private List<Row> users(Row used, long action) {
        List<Row> users = new ArrayList<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : table.getReferences()) {
                if (key.getKey().getTable().equals(used.table())) {
                    users.addAll(users(table, named(key, used), action));
                }
            }
        }
        return users;
    }

    /** A row of another table names this one, by its number or, as a step of the process, by its key. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Condition named(ForeignKey<?, ?> key, Row used) {
        Field<?> column = key.getFields().get(0);
        Field<?> own = key.getKey().getFields().get(0);
        return column.in(DSL.select((Field) own)
                .from(used.table())
                .where(Row.id(used.table()).eq(used.key())));
    }

    private List<Row> users(Table<?> table, Condition named, long action) {
        Field<Long> id = Row.id(table);
        return reading.select(id)
                .from(table)
                .where(named)
                .and(id.notIn(reading.select(CHANGE_ROW.ROW_KEY)
                        .from(CHANGE_ROW)
                        .where(CHANGE_ROW.ACTION_ID.eq(action).and(CHANGE_ROW.OP.eq("I")))))
                .limit(USERS)
                .fetch(found -> new Row(table, found.value1()));
    }

    /** The rows that a row refers to and that are gone, or itself. */
    private List<Row> missing(Row row) {
        List<Row> missing = new ArrayList<>();
        for (ForeignKey<?, ?> key : row.table().getReferences()) {
            value(row, key.getFields().get(0).getName())
                    .filter(id -> key.getKey().getFields().get(0).getName().equals(RowImage.ID))
                    .map(id -> new Row(key.getKey().getTable(), Long.parseLong(id)))
                    .filter(used -> !isThere(used))
                    .ifPresent(missing::add);
        }
        return missing.isEmpty() ? List.of(row) : missing;
    }

    private boolean isThere(Row row) {
        return reading.fetchExists(row.table(), Row.id(row.table()).eq(row.key()));
    }

    private String called(Row row) {
        String name = name(row);
        return name.isEmpty() ? TableWords.of(row.table().getName()) : name;
    }

    /** Its own name, or that of the person or unit it belongs to. */
    private String name(Row row) {
        Optional<String> own =
                NAMES.stream().flatMap(n -> value(row, n).stream()).findFirst();
        return own.orElseGet(() -> OWNERS.stream()
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

    /** The newest later act on the row; turns of the action itself are no act of their own. */
    private String act(Row row, long action) {
        return reading.select(CHANGE_ACTION.fields())
                .from(CHANGE_ROW)
                .join(CHANGE_ACTION)
                .on(CHANGE_ACTION.ID.eq(CHANGE_ROW.ACTION_ID))
                .where(CHANGE_ROW.ROW_KEY.eq(row.key()).and(CHANGE_ACTION.ID.gt(action)))
                .and(DSL.coalesce(CHANGE_ACTION.TARGET_ID, 0L).ne(action))
                .orderBy(CHANGE_ACTION.ID.desc())
                .limit(1)
                .fetchOptional(ActionLine::of)
                .map(line -> line.kind() == Act.Kind.UNDO
                        ? Texts.of("action.held.undone", line.name().words())
                        : line.name().words())
                .orElse("");
    }

    private record Row(Table<?> table, long key) {
        static Optional<Row> of(String table, long key) {
            return Optional.<Table<?>>ofNullable(DefaultSchema.DEFAULT_SCHEMA.getTable(table.toUpperCase(Locale.ROOT)))
                    .map(found -> new Row(found, key));
        }

        static Field<Long> id(Table<?> table) {
            return Objects.requireNonNull(table.field("ID", Long.class));
        }
    }
}
