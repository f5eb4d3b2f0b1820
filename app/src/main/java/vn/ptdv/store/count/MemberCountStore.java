package vn.ptdv.store.count;

import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import vn.ptdv.model.unit.Dated;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.unit.UnitStore;

/** Reading member counts. */
public final class MemberCountStore {
    private final DSLContext sql;

    public MemberCountStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The counts of a period, by unit. */
    public Map<Long, MemberCount> of(String periodKey) {
        return sql.selectFrom(MEMBER_COUNT)
                .where(MEMBER_COUNT.PERIOD_KEY.eq(periodKey))
                .fetchMap(MEMBER_COUNT.UNIT_ID, CountColumns::count);
    }

    /** The periods for which anybody gave a count. */
    public Set<String> periods() {
        return sql.selectDistinct(MEMBER_COUNT.PERIOD_KEY).from(MEMBER_COUNT).fetchSet(MEMBER_COUNT.PERIOD_KEY);
    }

    /** All counts of a unit, oldest first. */
    public List<MemberCount> ofUnit(long unitId) {
        return sql.selectFrom(MEMBER_COUNT)
                .where(MEMBER_COUNT.UNIT_ID.eq(unitId))
                .orderBy(MEMBER_COUNT.ON_DATE)
                .fetch(CountColumns::count);
    }

    /** Each unit's newest count on the day. */
    public Map<Long, MemberCount> latestOn(LocalDate day) {
        Map<Long, MemberCount> latest = new HashMap<>();
        sql.selectFrom(MEMBER_COUNT)
                .where(MEMBER_COUNT.ON_DATE.le(day))
                .orderBy(MEMBER_COUNT.ON_DATE, MEMBER_COUNT.ID)
                .forEach(row -> latest.put(row.getUnitId(), CountColumns.count(row)));
        return latest;
    }

    /** The members of every unit on the day, with those of units that it succeeded. */
    public GivenTotals membersOn(LocalDate day) {
        UnitStore units = new UnitStore(sql);
        return members(day, units.treeOn(day), units);
    }

    /** The same on a tree that was read already. */
    public GivenTotals members(LocalDate day, UnitTree tree, UnitStore units) {
        return members(day, tree, units.all());
    }

    /** The same with all units that were read already. */
    public GivenTotals members(LocalDate day, UnitTree tree, Collection<Unit> all) {
        Map<Long, Dated> given = new HashMap<>();
        latestOn(day).forEach((unit, count) -> given.put(unit, new Dated(count.total(), count.on())));
        return new GivenTotals(tree, all, given);
    }
}
