package vn.ptdv.store.unit;

import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.Tables;
import vn.ptdv.store.jooq.tables.records.EnterpriseRecord;

/** Writes enterprises of a list inside an action: new ones, and known ones with what the list says of them. */
public final class EnterpriseIntake {
    private final Work work;

    public EnterpriseIntake(Work work) {
        this.work = work;
    }

    /** Adds the one without an id, changes the other. */
    public void put(Enterprise enterprise) {
        if (enterprise.id() == 0) {
            EnterpriseRecord row = new EnterpriseRecord();
            UnitDetailActs.fill(enterprise, row);
            work.insert(row);
            return;
        }
        EnterpriseRecord row = work.reading().fetchSingle(Tables.ENTERPRISE, Tables.ENTERPRISE.ID.eq(enterprise.id()));
        UnitDetailActs.fill(enterprise, row);
        work.update(row);
    }
}
