package vn.ptdv.store.quota;

import static vn.ptdv.store.jooq.Tables.QUOTA_DECISION;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaState;
import vn.ptdv.store.Columns;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.QuotaDecisionRecord;
import vn.ptdv.store.jooq.tables.records.QuotaLineRecord;

/** Writes quotas of a list inside an action: into the newest decision on that year, or into a new one in force. */
public final class QuotaIntake {
    private final Work work;
    private final LocalDate today;
    private final String origin;
    private final Map<Object, Long> decisions = new HashMap<>();

    /** The origin is noted on decisions that have to be made. */
    public QuotaIntake(Work work, LocalDate today, String origin) {
        this.work = work;
        this.today = today;
        this.origin = origin;
    }

    /** Target and floor of one key, and what is noted with them. */
    public record Amount(QuotaKey key, int target, OptionalInt floor, String note) {
        /** A target alone. */
        public Amount(QuotaKey key, int target) {
            this(key, target, OptionalInt.empty(), "");
        }
    }

    private record DecisionKey(QuotaScope scope, int year) {}

    /** What the newest decision on the year says of a key. */
    public static Optional<Amount> known(DSLContext sql, QuotaScope scope, QuotaKey key) {
        return decision(sql, scope, key.year())
                .flatMap(id -> line(sql, id, key))
                .map(r -> new Amount(
                        key, r.getTarget(), QuotaRows.number(r.getFloorTarget()), Columns.text(r.getNote())));
    }

    public void put(QuotaScope scope, Amount amount) {
        long decision = decisions.computeIfAbsent(
                new DecisionKey(scope, amount.key().year()),
                k -> decision(work.reading(), scope, amount.key().year())
                        .orElseGet(() -> begin(scope, amount.key().year())));
        Optional<QuotaLineRecord> known = line(work.reading(), decision, amount.key());
        QuotaLineRecord row = known.orElseGet(QuotaLineRecord::new);
        row.setTarget(amount.target());
        if (amount.floor().isPresent()) {
            row.setFloorTarget(amount.floor().getAsInt());
        }
        if (!amount.note().isEmpty()) {
            row.setNote(amount.note());
        }
        if (known.isPresent()) {
            work.update(row);
            return;
        }
        row.setDecisionId(decision);
        row.setUnitId(amount.key().unitId());
        row.setForYear(amount.key().year());
        row.setGroupCode(amount.key().group());
        work.insert(row);
    }

    private long begin(QuotaScope scope, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        QuotaDecisionRecord row = new QuotaDecisionRecord();
        QuotaRows.fill(QuotaDecision.ofYear("", first.isAfter(today) ? today : first, scope, year), row);
        row.setState(QuotaState.ISSUED.name());
        row.setNote(Columns.orNull(origin));
        return work.insert(row);
    }

    private static Optional<Long> decision(DSLContext sql, QuotaScope scope, int year) {
        return sql.select(QUOTA_DECISION.ID)
                .from(QUOTA_DECISION)
                .where(QUOTA_DECISION.SOURCE.eq(scope.source().name()))
                .and(QUOTA_DECISION.SUBJECT.eq(scope.subject().name()))
                .and(QUOTA_DECISION.KIND.eq(QuotaKind.YEAR.name()))
                .and(QUOTA_DECISION.FROM_YEAR.eq(year))
                .and(QUOTA_DECISION.STATE.ne(QuotaState.VOID.name()))
                .orderBy(QUOTA_DECISION.DECISION_ON.desc(), QUOTA_DECISION.ID.desc())
                .limit(1)
                .fetchOptional(QUOTA_DECISION.ID);
    }

    private static Optional<QuotaLineRecord> line(DSLContext sql, long decisionId, QuotaKey key) {
        return sql.selectFrom(QUOTA_LINE)
                .where(QUOTA_LINE.DECISION_ID.eq(decisionId).and(QUOTA_LINE.UNIT_ID.eq(key.unitId())))
                .and(QUOTA_LINE.FOR_YEAR.eq(key.year()).and(QUOTA_LINE.GROUP_CODE.eq(key.group())))
                .fetchOptional();
    }
}
