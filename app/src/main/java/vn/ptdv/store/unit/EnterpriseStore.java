package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.ENTERPRISE;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.util.List;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.EnterpriseRecord;

/** Reading the enterprises outside the State sector. */
public final class EnterpriseStore {
    private final DSLContext sql;

    public EnterpriseStore(DSLContext sql) {
        this.sql = sql;
    }

    public List<Enterprise> all() {
        return VietnameseOrder.sorted(sql.selectFrom(ENTERPRISE).fetch(EnterpriseStore::enterprise), Enterprise::name);
    }

    /** Doanh nghiệp ngoài Nhà nước chưa có tổ chức đảng: none was ever there, or it has ended. */
    public List<Enterprise> withoutUnit() {
        List<Enterprise> found = sql.selectFrom(ENTERPRISE)
                .where(ENTERPRISE
                        .UNIT_ID
                        .isNull()
                        .or(DSL.exists(DSL.selectOne()
                                .from(UNIT)
                                .where(UNIT.ID.eq(ENTERPRISE.UNIT_ID).and(UNIT.ENDED_ON.isNotNull())))))
                .fetch(EnterpriseStore::enterprise);
        return VietnameseOrder.sorted(found, Enterprise::name);
    }

    private static Enterprise enterprise(EnterpriseRecord row) {
        return new Enterprise(
                row.getId(),
                row.getName(),
                Columns.text(row.getAddress()),
                Columns.text(row.getAreaCode()),
                Columns.text(row.getTypeCode()),
                Columns.text(row.getSector()),
                Columns.text(row.getOwnerName()),
                number(row.getWorkers()),
                number(row.getMembers()),
                row.getHasTradeUnion(),
                row.getHasYouthUnion(),
                Columns.text(row.getOfficerName()),
                Columns.text(row.getStateCode()),
                UnitRows.id(row.getUnitId()),
                Columns.text(row.getNote()));
    }

    private static OptionalInt number(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
