package vn.ptdv.store.count;

import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;

import java.util.Optional;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.store.Columns;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.MemberCountRecord;

/** Writes member counts of a list inside an action; figures that the list leaves open stay as they are. */
public final class CountIntake {
    private final Work work;

    public CountIntake(Work work) {
        this.work = work;
    }

    public void put(MemberCount count) {
        Optional<MemberCountRecord> known = work.reading()
                .selectFrom(MEMBER_COUNT)
                .where(MEMBER_COUNT.UNIT_ID.eq(count.unitId()).and(MEMBER_COUNT.PERIOD_KEY.eq(count.periodKey())))
                .fetchOptional();
        MemberCountRecord row = known.orElseGet(MemberCountRecord::new);
        row.setUnitId(count.unitId());
        row.setPeriodKey(count.periodKey());
        row.setOnDate(count.on());
        count.values().forEach((item, value) -> row.set(CountColumns.of(item), value));
        if (!count.note().isEmpty()) {
            row.setNote(Columns.orNull(count.note()));
        }
        if (known.isPresent()) {
            work.update(row);
        } else {
            work.insert(row);
        }
    }
}
