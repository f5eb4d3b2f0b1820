package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectSeekStep2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.jooq.tables.ChangeAction;
import vn.ptdv.store.jooq.tables.ChangeRow;

/** What was deleted and is still gone; bringing one back is undoing the action that deleted it. */
public final class RecycleBin {
    private final ChangeRow later = CHANGE_ROW.as("later");
    private final ChangeAction turn = CHANGE_ACTION.as("turn");
    private final DSLContext reading;

    public RecycleBin(DSLContext reading) {
        this.reading = reading;
    }

    /** A row that is gone, with the values it had and the action that took it out. */
    public record Gone(ActionLine action, String table, long key, Map<String, @Nullable String> values) {}

    /** All rows that one action took out and that are still gone. */
    public record Deletion(ActionLine action, List<Gone> rows) {
        public Deletion {
            rows = List.copyOf(rows);
        }
    }

    /** The newest deletions first, each with its rows; they come back together. */
    public List<Deletion> deletions(int limit) {
        // So many acts, each with all of its rows: part of a deletion would say less than what comes back.
        List<Long> acts = reading.selectDistinct(CHANGE_ROW.ACTION_ID)
                .from(CHANGE_ROW)
                .join(turn)
                .on(turn.ID.eq(CHANGE_ROW.ACTION_ID))
                .where(stillGone())
                .orderBy(CHANGE_ROW.ACTION_ID.desc())
                .limit(limit)
                .fetch(CHANGE_ROW.ACTION_ID);
        Map<Long, List<Gone>> byAction = new LinkedHashMap<>();
        gone(CHANGE_ROW.ACTION_ID.in(acts))
                .fetch(RecycleBin::read)
                .forEach(gone -> byAction.computeIfAbsent(gone.action().id(), id -> new ArrayList<>())
                        .add(gone));
        return byAction.values().stream()
                .map(rows -> new Deletion(rows.get(0).action(), rows))
                .toList();
    }

    /** The newest deletions first; a row that came back is not in the list. */
    public List<Gone> list(int limit) {
        return gone(DSL.noCondition()).limit(limit).fetch(RecycleBin::read);
    }

    private SelectSeekStep2<Record, Long, Integer> gone(Condition which) {
        // A deletion that was taken back and repeated is gone by its repetition, and comes back by the action itself.
        return reading.select(CHANGE_ROW.fields())
                .select(CHANGE_ACTION.fields())
                .from(CHANGE_ROW)
                .join(turn)
                .on(turn.ID.eq(CHANGE_ROW.ACTION_ID))
                .join(CHANGE_ACTION)
                .on(CHANGE_ACTION.ID.eq(DSL.coalesce(turn.TARGET_ID, turn.ID)))
                .where(stillGone())
                .and(which)
                .orderBy(CHANGE_ROW.ACTION_ID.desc(), CHANGE_ROW.SEQ);
    }

    private Condition stillGone() {
        return CHANGE_ROW
                .OP
                .eq("D")
                .and(turn.KIND.ne(Act.Kind.UNDO.name()))
                .andNotExists(DSL.selectOne()
                        .from(later)
                        .where(later.ROW_KEY.eq(CHANGE_ROW.ROW_KEY))
                        .and(later.ACTION_ID.gt(CHANGE_ROW.ACTION_ID))
                        .and(later.OP.eq("I")));
    }

    private static Gone read(Record row) {
        return new Gone(
                ActionLine.of(row),
                row.get(CHANGE_ROW.TABLE_NAME),
                row.get(CHANGE_ROW.ROW_KEY),
                RowImage.values(row.get(CHANGE_ROW.BEFORE_IMAGE)));
    }
}
