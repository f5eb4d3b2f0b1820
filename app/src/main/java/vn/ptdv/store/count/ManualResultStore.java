package vn.ptdv.store.count;

import static vn.ptdv.store.jooq.Tables.MANUAL_RESULT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.ManualResultRecord;

/** Reading results that were reported only as totals. */
public final class ManualResultStore {
    private final DSLContext sql;

    public ManualResultStore(DSLContext sql) {
        this.sql = sql;
    }

    public List<ManualResult> ofUnit(long unitId) {
        return sql.selectFrom(MANUAL_RESULT)
                .where(MANUAL_RESULT.UNIT_ID.eq(unitId))
                .orderBy(MANUAL_RESULT.FROM_ON)
                .fetch(ManualResultStore::result);
    }

    /** Those whose whole span lies between the two days. */
    public List<ManualResult> within(LocalDate from, LocalDate to) {
        return sql.selectFrom(MANUAL_RESULT)
                .where(MANUAL_RESULT.FROM_ON.ge(from).and(MANUAL_RESULT.TO_ON.le(to)))
                .orderBy(MANUAL_RESULT.UNIT_ID, MANUAL_RESULT.FROM_ON)
                .fetch(ManualResultStore::result);
    }

    private static ManualResult result(ManualResultRecord row) {
        return new ManualResult(
                row.getId(),
                row.getUnitId(),
                row.getIndicator(),
                Columns.text(row.getGroupCode()),
                row.getFromOn(),
                row.getToOn(),
                row.getAmount(),
                Columns.text(row.getSource()),
                Columns.text(row.getNote()));
    }
}
