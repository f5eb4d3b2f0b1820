package vn.ptdv.store.count;

import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.MemberCountRecord;

/** The columns of the table by their items: each bears the item's name. */
final class CountColumns {
    private CountColumns() {}

    static Field<Integer> of(CountItem item) {
        return Objects.requireNonNull(MEMBER_COUNT.field(item.name(), Integer.class));
    }

    static MemberCount count(MemberCountRecord row) {
        Map<CountItem, Integer> values = new EnumMap<>(CountItem.class);
        for (CountItem item : CountItem.values()) {
            Integer value = row.get(of(item));
            if (value != null) {
                values.put(item, value);
            }
        }
        return new MemberCount(
                row.getUnitId(), row.getPeriodKey(), row.getOnDate(), values, Columns.text(row.getNote()));
    }
}
