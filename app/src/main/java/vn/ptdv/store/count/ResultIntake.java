package vn.ptdv.store.count;

import static vn.ptdv.store.jooq.Tables.MANUAL_RESULT;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.store.Columns;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.ManualResultRecord;

/** Writes results without names of a list inside an action: one figure for a unit, a year and a group of people. */
public final class ResultIntake {
    private final Work work;
    private final String source;

    public ResultIntake(Work work, String source) {
        this.work = work;
        this.source = source;
    }

    /** Whose figure it is; a blank group means everybody. */
    public record Key(long unitId, int year, String group) {
        LocalDate from() {
            return LocalDate.of(year, 1, 1);
        }

        LocalDate to() {
            return LocalDate.of(year, 12, 31);
        }
    }

    /** The figure that the book has. */
    public static Optional<ManualResult> known(DSLContext sql, Key key) {
        return sql.selectFrom(MANUAL_RESULT)
                .where(is(key))
                .limit(1)
                .fetchOptional(r -> new ManualResult(
                        r.getId(),
                        r.getUnitId(),
                        r.getIndicator(),
                        Columns.text(r.getGroupCode()),
                        r.getFromOn(),
                        r.getToOn(),
                        r.getAmount(),
                        Columns.text(r.getSource()),
                        Columns.text(r.getNote())));
    }

    public void put(Key key, int amount, String note) {
        Optional<ManualResultRecord> known =
                work.reading().selectFrom(MANUAL_RESULT).where(is(key)).limit(1).fetchOptional();
        ManualResultRecord row = known.orElseGet(ManualResultRecord::new);
        row.setAmount(amount);
        row.setSource(Columns.orNull(source));
        if (!note.isEmpty()) {
            row.setNote(Columns.orNull(note));
        }
        if (known.isPresent()) {
            work.update(row);
        } else {
            row.setUnitId(key.unitId());
            row.setIndicator(ManualResult.ADMITTED);
            row.setGroupCode(Columns.orNull(key.group()));
            row.setFromOn(key.from());
            row.setToOn(key.to());
            work.insert(row);
        }
    }

    private static Condition is(Key key) {
        return MANUAL_RESULT
                .UNIT_ID
                .eq(key.unitId())
                .and(MANUAL_RESULT.INDICATOR.eq(ManualResult.ADMITTED))
                .and(MANUAL_RESULT.FROM_ON.eq(key.from()).and(MANUAL_RESULT.TO_ON.eq(key.to())))
                .and(
                        key.group().isEmpty()
                                ? MANUAL_RESULT.GROUP_CODE.isNull()
                                : MANUAL_RESULT.GROUP_CODE.eq(key.group()));
    }
}
