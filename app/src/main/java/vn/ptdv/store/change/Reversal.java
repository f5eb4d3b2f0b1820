package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import vn.ptdv.store.jooq.DefaultSchema;
import vn.ptdv.store.jooq.tables.records.ChangeRowRecord;

/** Puts the rows of one action back to what they were, last row first, if nothing has touched them since. */
final class Reversal {
    private static final int MOST_OBSTACLES = 20;
    private static final int SOME = 500;
    private final Work work;
    private final List<UndoList.Obstacle> obstacles = new ArrayList<>();

    Reversal(Work work) {
        this.work = work;
    }

    /** Rolls the whole turn back and carries what stood in the way. */
    static final class Blocked extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<UndoList.Obstacle> obstacles;

        Blocked(List<UndoList.Obstacle> obstacles) {
            this.obstacles = List.copyOf(obstacles);
        }

        List<UndoList.Obstacle> obstacles() {
            return obstacles;
        }
    }

    void of(long actionId) {
        List<ChangeRowRecord> rows = before(actionId, Integer.MAX_VALUE);
        while (!rows.isEmpty() && obstacles.size() < MOST_OBSTACLES) {
            for (ChangeRowRecord row : rows) {
                if (obstacles.size() < MOST_OBSTACLES) {
                    reverse(row);
                }
            }
            rows = before(actionId, rows.get(rows.size() - 1).getSeq());
        }
        if (!obstacles.isEmpty()) {
            throw new Blocked(obstacles);
        }
    }

    private List<ChangeRowRecord> before(long actionId, int seq) {
        return work.reading()
                .selectFrom(CHANGE_ROW)
                .where(UndoList.rowsOf(actionId))
                .and(CHANGE_ROW.SEQ.lt(seq))
                .orderBy(CHANGE_ROW.SEQ.desc())
                .limit(SOME)
                .fetch();
    }

    private void reverse(ChangeRowRecord row) {
        try {
            reverse(row, table(row.getTableName()));
        } catch (WriteRefused refused) {
            obstacles.add(new UndoList.Obstacle(row.getTableName(), row.getRowKey(), refused.reason()));
        } catch (DataAccessException e) {
            // The tables themselves guard what refers to a row; here it is still known which row it was.
            if (!(UnitOfWork.refusalOr(e) instanceof WriteRefused refused)) {
                throw e;
            }
            obstacles.add(new UndoList.Obstacle(row.getTableName(), row.getRowKey(), refused.reason()));
        }
    }

    private <R extends UpdatableRecord<R>> void reverse(ChangeRowRecord row, Table<R> table) {
        switch (row.getOp()) {
            case "I" -> {
                R now = unchanged(row, table);
                requireSame(RowImage.whole(now).equals(row.getAfterImage()), row);
                NamedUse.refuse(work.reading(), table, now);
                work.delete(table, row.getRowKey());
            }
            case "D" -> {
                R again = work.reading().newRecord(table);
                again.set(Work.id(table), row.getRowKey());
                RowImage.into(again, Objects.requireNonNull(row.getBeforeImage()));
                work.insert(again);
            }
            default -> {
                R now = unchanged(row, table);
                RowImage.into(now, Objects.requireNonNull(row.getBeforeImage()));
                work.update(now);
            }
        }
    }

    private <R extends UpdatableRecord<R>> R unchanged(ChangeRowRecord row, Table<R> table) {
        R now = work.current(table, row.getRowKey());
        requireSame(RowImage.agrees(now, Objects.requireNonNull(row.getAfterImage())), row);
        return now;
    }

    private static void requireSame(boolean same, ChangeRowRecord row) {
        if (!same) {
            throw new WriteRefused(WriteRefused.Reason.STALE, row.getTableName() + " " + row.getRowKey());
        }
    }

    /** The generated table of a logged name; which record type it has does not matter here, so any one is claimed. */
    @SuppressWarnings("unchecked")
    private static Table<AnyRow> table(String name) {
        String generated = name.toUpperCase(Locale.ROOT);
        return (Table<AnyRow>)
                (Table<?>) Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(generated), name);
    }

    private interface AnyRow extends UpdatableRecord<AnyRow> {}
}
