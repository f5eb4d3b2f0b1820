package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.APP_USER;
import static vn.ptdv.store.jooq.Tables.UNIT_OFFICER;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.ptdv.logic.unit.OfficerOrder;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.UnitOfficerRecord;

/** Who follows which units. */
public final class OfficerStore {
    private final DSLContext sql;

    public OfficerStore(DSLContext sql) {
        this.sql = sql;
    }

    /** All, in the order in which they are named. */
    public List<UnitOfficer> all() {
        return OfficerOrder.sorted(sql.selectFrom(UNIT_OFFICER).fetch(OfficerStore::officer));
    }

    public List<UnitOfficer> ofUnit(long unitId) {
        return OfficerOrder.sorted(sql.selectFrom(UNIT_OFFICER)
                .where(UNIT_OFFICER.UNIT_ID.eq(unitId))
                .fetch(OfficerStore::officer));
    }

    /** The names of all who follow any unit on the day, each once and in their order. */
    public List<String> namesOn(LocalDate day) {
        return all().stream()
                .filter(o -> o.servesOn(day))
                .map(UnitOfficer::name)
                .distinct()
                .toList();
    }

    /** Đơn vị do người này phụ trách, theo dõi. */
    public Set<Long> followedBy(String officerName, LocalDate day) {
        Set<Long> units = new LinkedHashSet<>();
        all().stream()
                .filter(o -> o.servesOn(day) && o.name().equals(officerName))
                .forEach(o -> units.add(o.unitId()));
        return units;
    }

    /** Đơn vị tôi theo dõi: by the user who is logged in. */
    public Set<Long> followedByUser(String userName, LocalDate day) {
        Optional<Long> user = sql.select(APP_USER.ID)
                .from(APP_USER)
                .where(APP_USER.NAME.eq(userName))
                .fetchOptional(APP_USER.ID);
        Set<Long> units = new LinkedHashSet<>();
        user.ifPresent(id -> all().stream()
                .filter(o ->
                        o.servesOn(day) && o.userId().isPresent() && o.userId().getAsLong() == id)
                .forEach(o -> units.add(o.unitId())));
        return units;
    }

    /** The users of the book by id, so that an officer can be linked to the one who logs in. */
    public Map<Long, String> users() {
        return sql.select(APP_USER.ID, APP_USER.FULL_NAME)
                .from(APP_USER)
                .where(APP_USER.ACTIVE.isTrue())
                .orderBy(APP_USER.ID)
                .fetchMap(APP_USER.ID, APP_USER.FULL_NAME);
    }

    private static UnitOfficer officer(UnitOfficerRecord row) {
        return new UnitOfficer(
                row.getId(),
                row.getUnitId(),
                UnitOfficer.Kind.valueOf(row.getKind()),
                row.getName(),
                UnitRows.id(row.getUserId()),
                Columns.text(row.getContact()),
                Optional.ofNullable(row.getFromOn()),
                Optional.ofNullable(row.getToOn()));
    }
}
