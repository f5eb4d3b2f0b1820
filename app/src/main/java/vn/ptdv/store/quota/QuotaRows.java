package vn.ptdv.store.quota;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaMode;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaState;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.QuotaDecisionRecord;
import vn.ptdv.store.jooq.tables.records.QuotaLineRecord;

/** Rows of quotas into values and back. */
final class QuotaRows {
    private QuotaRows() {}

    static QuotaDecision decision(QuotaDecisionRecord row) {
        Long adjusts = row.getAdjustsId();
        return new QuotaDecision(
                row.getId(),
                Columns.text(row.getDecisionNo()),
                row.getDecisionOn(),
                Columns.text(row.getIssuer()),
                QuotaKind.valueOf(row.getKind()),
                new QuotaScope(QuotaSource.valueOf(row.getSource()), QuotaSubject.valueOf(row.getSubject())),
                row.getFromYear(),
                row.getToYear(),
                Columns.text(row.getBasis()),
                number(row.getStatedTotal()),
                adjusts == null ? OptionalLong.empty() : OptionalLong.of(adjusts),
                QuotaMode.valueOf(row.getMode()),
                QuotaState.valueOf(row.getState()),
                Columns.text(row.getNote()));
    }

    static void fill(QuotaDecision decision, QuotaDecisionRecord row) {
        row.setDecisionNo(Columns.orNull(decision.number()));
        row.setDecisionOn(decision.decidedOn());
        row.setIssuer(Columns.orNull(decision.issuer()));
        row.setKind(decision.kind().name());
        row.setSource(decision.scope().source().name());
        row.setSubject(decision.scope().subject().name());
        row.setFromYear(decision.fromYear());
        row.setToYear(decision.toYear());
        row.setBasis(Columns.orNull(decision.basis()));
        row.setStatedTotal(orNull(decision.statedTotal()));
        row.setAdjustsId(decision.adjustsId().isPresent() ? decision.adjustsId().getAsLong() : null);
        row.setMode(decision.mode().name());
        row.setNote(Columns.orNull(decision.note()));
    }

    static QuotaLine line(QuotaLineRecord row) {
        return new QuotaLine(
                row.getDecisionId(),
                new QuotaKey(row.getUnitId(), row.getForYear(), row.getGroupCode()),
                row.getTarget(),
                number(row.getFloorTarget()),
                Columns.text(row.getNote()));
    }

    static OptionalInt number(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
