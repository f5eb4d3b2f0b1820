package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;

/** What was done beside admitting: people who finished the awareness class, and those whom the youth union introduced. */
public final class SubjectResults {
    private static final String CLASS = "CLASS";
    private static final String YOUTH_UNION = "YOUTH_UNION";
    private final DSLContext sql;

    public SubjectResults(DSLContext sql) {
        this.sql = sql;
    }

    /** Every unit of the tree with all below it. */
    public Map<Long, Long> of(QuotaSubject subject, Period period, UnitTree tree, Collection<Unit> allUnits) {
        Map<Long, Long> own = new HashMap<>();
        sql.select(CANDIDACY.UNIT_ID, DSL.count())
                .from(CANDIDACY)
                .where(counted(subject, period))
                .groupBy(CANDIDACY.UNIT_ID)
                .forEach(row -> own.put(row.value1(), (long) row.value2()));
        return new RollUp(tree, allUnits).totals(own, Long::sum);
    }

    /** The candidacies behind one figure. */
    public List<Long> behind(QuotaSubject subject, Period period, Collection<Long> unitIds) {
        return sql.select(CANDIDACY.ID)
                .from(CANDIDACY)
                .where(counted(subject, period).and(CANDIDACY.UNIT_ID.in(unitIds)))
                .orderBy(CANDIDACY.ID)
                .fetch(CANDIDACY.ID);
    }

    private static Condition counted(QuotaSubject subject, Period period) {
        return switch (subject) {
            case ADMIT ->
                CANDIDACY.CEREMONY_ON.between(period.from(), period.to()).and(Admissions.holds());
            case TRAIN ->
                DSL.exists(DSL.selectOne()
                        .from(EVENT)
                        .where(EVENT.CANDIDACY_ID.eq(CANDIDACY.ID))
                        .and(EVENT.STAGE_KEY.eq(CLASS).and(EVENT.CANCELLED.isFalse()))
                        .and(EVENT.ON_DATE.between(period.from(), period.to())));
            case INTRODUCE ->
                CANDIDACY
                        .INTRODUCED_BY
                        .contains(YOUTH_UNION)
                        .and(CANDIDACY.OPENED_ON.between(period.from(), period.to()));
        };
    }
}
