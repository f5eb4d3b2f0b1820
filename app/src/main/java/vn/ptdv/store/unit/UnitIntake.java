package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.UNIT_OFFICER;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.UnitOfficerRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;

/** Writes units of a list inside an action: new ones with their first span, known ones put right without a decision. */
public final class UnitIntake {
    private final Work work;

    public UnitIntake(Work work) {
        this.work = work;
    }

    public long newId() {
        return work.newId();
    }

    public void add(long id, UnitShape shape, UnitFacts facts, Optional<LocalDate> establishedOn) {
        LocalDate since = establishedOn.orElse(UnitSpan.UNKNOWN_START);
        new UnitWriter(work, since, null).begin(id, shape, facts, establishedOn);
    }

    public void correct(long id, UnitShape shape, UnitFacts facts) {
        UnitActs.correct(work, id, shape);
        UnitRecord row = UnitActs.row(work, id);
        UnitRows.fill(row, facts);
        work.update(row);
    }

    /** Notes who follows the unit, unless noted already. */
    public void officer(long unitId, String name) {
        boolean there = work.reading()
                .fetchExists(UNIT_OFFICER, UNIT_OFFICER.UNIT_ID.eq(unitId).and(UNIT_OFFICER.NAME.eq(name)));
        if (!there) {
            UnitOfficerRecord row = new UnitOfficerRecord();
            row.setUnitId(unitId);
            row.setKind("SPECIALIST");
            row.setName(name);
            work.insert(row);
        }
    }
}
