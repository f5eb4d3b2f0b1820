package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.time.Period;
import vn.ptdv.logic.unit.CurrentQuotas;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.Dated;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.count.ManualResultStore;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.UnitStore;

/** Reads everything anew, as a book of a past day or a book at its first question needs it. */
final class DirectSources implements ProgressSources {
    private final DSLContext sql;

    DirectSources(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Unit> units() {
        return new UnitStore(sql).all();
    }

    @Override
    public UnitTree treeOn(LocalDate day) {
        return new UnitStore(sql).treeOn(day);
    }

    @Override
    public Map<Long, UnitFigures> admissions(CountBy countBy, Map<ProgressSpan, Period> spans) {
        return new AdmissionCounts(sql, countBy, spans).read();
    }

    @Override
    public Map<Long, Long> counted(CountBy countBy, Period period) {
        Map<Long, Long> own = new HashMap<>();
        sql.select(CANDIDACY.UNIT_ID, DSL.count())
                .from(CANDIDACY)
                .where(Admissions.within(countBy, period).and(Admissions.holds()))
                .groupBy(CANDIDACY.UNIT_ID)
                .forEach(row -> own.put(row.value1(), row.value2().longValue()));
        return own;
    }

    @Override
    public Map<Long, Dated> members(LocalDate day) {
        Map<Long, Dated> members = new HashMap<>();
        new MemberCountStore(sql)
                .latestOn(day)
                .forEach((unit, count) -> members.put(unit, new Dated(count.total(), count.on())));
        return members;
    }

    @Override
    public CurrentQuotas quotas(QuotaScope scope, int fromYear, int toYear) {
        return new QuotaStore(sql).current(scope, fromYear, toYear);
    }

    @Override
    public List<ManualResult> reported(LocalDate from, LocalDate to) {
        return new ManualResultStore(sql).within(from, to);
    }
}
