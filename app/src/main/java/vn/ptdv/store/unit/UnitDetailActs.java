package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.ENTERPRISE;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_FLAG;
import static vn.ptdv.store.jooq.Tables.UNIT_OFFICER;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.store.Columns;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.EnterpriseRecord;
import vn.ptdv.store.jooq.tables.records.UnitFlagRecord;
import vn.ptdv.store.jooq.tables.records.UnitOfficerRecord;
import vn.ptdv.store.row.RowActs;

/** Marks, officers and enterprises: what hangs on units without being organisation. */
public final class UnitDetailActs {
    private final Book book;

    public UnitDetailActs(Book book) {
        this.book = book;
    }

    /** The unit has exactly these marks from now on. */
    public void setFlags(long unitId, Set<String> codes) {
        String name = book.reading()
                .select(UNIT.NAME)
                .from(UNIT)
                .where(UNIT.ID.eq(unitId))
                .fetchOptional(UNIT.NAME)
                .orElse("");
        book.writing().run(Act.named("action.unit.flags", name), work -> setFlags(work, unitId, codes));
    }

    /** Puts one mark on many units. */
    public void mark(Collection<Long> unitIds, String code) {
        book.writing()
                .run(
                        Act.named("action.unit.mark_many", unitIds.size()),
                        work -> unitIds.forEach(unit -> {
                            if (!flags(work, unit).containsKey(code)) {
                                insertFlag(work, unit, code);
                            }
                        }));
    }

    /** Officers: cấp ủy viên phụ trách, chuyên viên theo dõi. */
    public RowActs<UnitOfficer, UnitOfficerRecord> officers() {
        return new RowActs<>(
                book,
                new RowActs.Shape<>(UNIT_OFFICER, UNIT_OFFICER.ID, UnitDetailActs::fill, UnitOfficer::name),
                new RowActs.Names("action.unit.officer_add", "action.unit.officer_edit", "action.unit.officer_delete"));
    }

    /** Enterprises outside the State sector. */
    public RowActs<Enterprise, EnterpriseRecord> enterprises() {
        return new RowActs<>(
                book,
                new RowActs.Shape<>(ENTERPRISE, ENTERPRISE.ID, UnitDetailActs::fill, Enterprise::name),
                new RowActs.Names(
                        "action.unit.enterprise_add", "action.unit.enterprise_edit", "action.unit.enterprise_delete"));
    }

    private static void setFlags(Work work, long unitId, Set<String> codes) {
        Map<String, Long> existing = flags(work, unitId);
        existing.forEach((code, id) -> {
            if (!codes.contains(code)) {
                work.delete(UNIT_FLAG, id);
            }
        });
        Set<String> added = new HashSet<>(codes);
        added.removeAll(existing.keySet());
        added.forEach(code -> insertFlag(work, unitId, code));
    }

    private static void insertFlag(Work work, long unitId, String code) {
        UnitFlagRecord row = new UnitFlagRecord();
        row.setUnitId(unitId);
        row.setFlagCode(code);
        work.insert(row);
    }

    private static Map<String, Long> flags(Work work, long unitId) {
        return work.reading()
                .selectFrom(UNIT_FLAG)
                .where(UNIT_FLAG.UNIT_ID.eq(unitId))
                .fetchMap(UNIT_FLAG.FLAG_CODE, UNIT_FLAG.ID);
    }

    private static void fill(UnitOfficer officer, UnitOfficerRecord row) {
        row.setUnitId(officer.unitId());
        row.setKind(officer.kind().name());
        row.setName(officer.name());
        row.setUserId(UnitRows.orNull(officer.userId()));
        row.setContact(Columns.orNull(officer.contact()));
        row.setFromOn(officer.from().orElse(null));
        row.setToOn(officer.to().orElse(null));
    }

    static void fill(Enterprise enterprise, EnterpriseRecord row) {
        row.setName(enterprise.name());
        row.setAddress(Columns.orNull(enterprise.address()));
        row.setAreaCode(Columns.orNull(enterprise.areaCode()));
        row.setTypeCode(Columns.orNull(enterprise.typeCode()));
        row.setSector(Columns.orNull(enterprise.sector()));
        row.setOwnerName(Columns.orNull(enterprise.owner()));
        row.setWorkers(enterprise.workers().isPresent() ? enterprise.workers().getAsInt() : null);
        row.setMembers(enterprise.members().isPresent() ? enterprise.members().getAsInt() : null);
        row.setHasTradeUnion(enterprise.hasTradeUnion());
        row.setHasYouthUnion(enterprise.hasYouthUnion());
        row.setOfficerName(Columns.orNull(enterprise.officer()));
        row.setStateCode(Columns.orNull(enterprise.stateCode()));
        row.setUnitId(UnitRows.orNull(enterprise.unitId()));
        row.setNote(Columns.orNull(enterprise.note()));
    }
}
