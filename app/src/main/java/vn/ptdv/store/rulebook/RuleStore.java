package vn.ptdv.store.rulebook;

import static vn.ptdv.store.jooq.Tables.RULE_SET;
import static vn.ptdv.store.jooq.Tables.RULE_VALUE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.process.Confidence;
import vn.ptdv.model.process.RuleLayer;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.RuleSetRecord;
import vn.ptdv.store.jooq.tables.records.RuleValueRecord;

/** The rule sets and the values of one of them. */
public final class RuleStore {
    private final DSLContext reading;

    public RuleStore(DSLContext reading) {
        this.reading = reading;
    }

    /** A value with the row it stands in. */
    public record Line(long id, RuleValue value) {}

    /** Newest first, the local ones last. */
    public List<RuleSet> sets() {
        return reading.selectFrom(RULE_SET)
                .orderBy(RULE_SET.LAYER.desc(), RULE_SET.EFFECTIVE_FROM.desc())
                .fetch(RuleStore::set);
    }

    public List<Line> values(RuleSet set) {
        return reading.selectFrom(RULE_VALUE)
                .where(RULE_VALUE.SET_KEY.eq(set.id()))
                .orderBy(RULE_VALUE.ID)
                .fetch(row -> line(row, set));
    }

    private static RuleSet set(RuleSetRecord row) {
        return new RuleSet(
                row.getSetKey(),
                RuleLayer.valueOf(row.getLayer()),
                row.getName(),
                row.getEffectiveFrom(),
                Optional.ofNullable(row.getEffectiveTo()),
                Columns.text(row.getRegulation()),
                Columns.text(row.getGuidance()),
                Columns.text(row.getFormsGuidance()),
                row.getEnabled(),
                confidence(row.getConfidence()),
                row.getVerified(),
                Columns.text(row.getNote()));
    }

    private static Line line(RuleValueRecord row, RuleSet set) {
        return new Line(
                row.getId(),
                new RuleValue(
                        row.getSetKey(),
                        row.getRuleKey(),
                        row.getRuleValue(),
                        RuleUnit.valueOf(row.getUnitCode()),
                        Columns.text(row.getBasis()),
                        Optional.ofNullable(row.getEffectiveFrom()).orElse(set.from()),
                        Columns.text(row.getSource()),
                        confidence(row.getConfidence()),
                        row.getVerified()));
    }

    private static Confidence confidence(@Nullable String code) {
        return code == null ? Confidence.D : Confidence.valueOf(code);
    }
}
