package vn.ptdv.store.quota;

import static vn.ptdv.store.jooq.Tables.QUOTA_DECISION;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.logic.unit.CurrentQuotas;
import vn.ptdv.logic.unit.QuotaChecks;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.unit.UnitStore;

/** Reading quotas. */
public final class QuotaStore {
    private final DSLContext sql;

    public QuotaStore(DSLContext sql) {
        this.sql = sql;
    }

    /** All decisions, newest first. */
    public List<QuotaDecision> decisions() {
        return sql.selectFrom(QUOTA_DECISION)
                .orderBy(QUOTA_DECISION.DECISION_ON.desc(), QUOTA_DECISION.ID.desc())
                .fetch(QuotaRows::decision);
    }

    public Optional<QuotaDecision> find(long decisionId) {
        return sql.selectFrom(QUOTA_DECISION)
                .where(QUOTA_DECISION.ID.eq(decisionId))
                .fetchOptional(QuotaRows::decision);
    }

    public List<QuotaLine> lines(long decisionId) {
        return sql.selectFrom(QUOTA_LINE)
                .where(QUOTA_LINE.DECISION_ID.eq(decisionId))
                .orderBy(QUOTA_LINE.UNIT_ID, QUOTA_LINE.FOR_YEAR, QUOTA_LINE.GROUP_CODE)
                .fetch(QuotaRows::line);
    }

    /** The decisions that adjusted this one, oldest first. */
    public List<QuotaDecision> adjustments(long decisionId) {
        return sql.selectFrom(QUOTA_DECISION)
                .where(QUOTA_DECISION.ADJUSTS_ID.eq(decisionId))
                .orderBy(QUOTA_DECISION.DECISION_ON, QUOTA_DECISION.ID)
                .fetch(QuotaRows::decision);
    }

    /** What the figures of a decision give cause to say. */
    public List<QuotaFinding> findings(long decisionId) {
        return find(decisionId)
                .map(decision -> QuotaChecks.of(decision, lines(decisionId), decisions(), new UnitStore(sql).tree()))
                .orElse(List.of());
    }

    /** The quotas in force for the years that touch the span. */
    public CurrentQuotas current(QuotaScope scope, int fromYear, int toYear) {
        List<QuotaDecision> decisions = sql.selectFrom(QUOTA_DECISION)
                .where(QUOTA_DECISION.SOURCE.eq(scope.source().name()))
                .and(QUOTA_DECISION.SUBJECT.eq(scope.subject().name()))
                .and(QUOTA_DECISION.FROM_YEAR.le(toYear).and(QUOTA_DECISION.TO_YEAR.ge(fromYear)))
                .fetch(QuotaRows::decision);
        List<Long> ids = decisions.stream().map(QuotaDecision::id).toList();
        List<QuotaLine> lines =
                sql.selectFrom(QUOTA_LINE).where(QUOTA_LINE.DECISION_ID.in(ids)).fetch(QuotaRows::line);
        return new CurrentQuotas(decisions, lines, scope);
    }
}
