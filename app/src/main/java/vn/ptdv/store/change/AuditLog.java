package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Who did what when, for the audit list, the history of one row, and the check of a past day. */
public final class AuditLog {
    private final DSLContext reading;

    public AuditLog(DSLContext reading) {
        this.reading = reading;
    }

    /** What to look for; everything that is empty does not narrow the list. */
    public record Filter(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> user,
            Optional<String> batch,
            int limit) {
        public static Filter latest(int limit) {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
        }
    }

    /** One column of one row, before and after. */
    public record Detail(
            String table, long key, char op, String column, Optional<String> before, Optional<String> after) {}

    /** An action that touched one row, with the columns it changed. */
    public record RowStep(ActionLine action, List<Detail> details) {}

    public List<ActionLine> actions(Filter filter) {
        Condition all = DSL.trueCondition();
        all = and(all, filter.from().map(d -> CHANGE_ACTION.AT.ge(d.atStartOfDay())));
        all = and(all, filter.to().map(d -> CHANGE_ACTION.AT.lt(d.plusDays(1).atStartOfDay())));
        all = and(all, filter.user().map(CHANGE_ACTION.USER_NAME::eq));
        all = and(all, filter.batch().map(CHANGE_ACTION.BATCH::eq));
        return reading.selectFrom(CHANGE_ACTION)
                .where(all)
                .orderBy(CHANGE_ACTION.ID.desc())
                .limit(filter.limit())
                .fetch(ActionLine::of);
    }

    /** Every column that an action changed, at most the given number of rows of it. */
    public List<Detail> details(long actionId, int mostRows) {
        return reading
                .selectFrom(CHANGE_ROW)
                .where(CHANGE_ROW.ACTION_ID.eq(actionId))
                .orderBy(CHANGE_ROW.SEQ)
                .limit(mostRows)
                .fetch()
                .stream()
                .flatMap(row -> details(row).stream())
                .toList();
    }

    /** The life of one row, newest first. */
    public List<RowStep> history(long rowKey) {
        return history(List.of(rowKey));
    }

    /** The lives of several rows together. */
    public List<RowStep> history(Collection<Long> rowKeys) {
        return reading.select()
                .from(CHANGE_ROW)
                .join(CHANGE_ACTION)
                .on(CHANGE_ACTION.ID.eq(CHANGE_ROW.ACTION_ID))
                .where(CHANGE_ROW.ROW_KEY.in(rowKeys))
                .orderBy(CHANGE_ROW.ACTION_ID.desc(), CHANGE_ROW.SEQ.desc())
                .fetch(row -> new RowStep(ActionLine.of(row), details(row)));
    }

    private static Condition and(Condition all, Optional<Condition> more) {
        return more.map(all::and).orElse(all);
    }

    private static List<Detail> details(Record row) {
        Map<String, @Nullable String> before = values(row.get(CHANGE_ROW.BEFORE_IMAGE));
        Map<String, @Nullable String> after = values(row.get(CHANGE_ROW.AFTER_IMAGE));
        Set<String> columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        List<Detail> details = new ArrayList<>();
        for (String column : columns) {
            details.add(new Detail(
                    row.get(CHANGE_ROW.TABLE_NAME),
                    row.get(CHANGE_ROW.ROW_KEY),
                    row.get(CHANGE_ROW.OP).charAt(0),
                    column,
                    Optional.ofNullable(before.get(column)),
                    Optional.ofNullable(after.get(column))));
        }
        return details;
    }

    private static Map<String, @Nullable String> values(@Nullable String image) {
        return image == null ? Map.of() : RowImage.values(image);
    }
}
