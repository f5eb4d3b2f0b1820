package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.RULE_SET;
import static vn.ptdv.store.jooq.Tables.RULE_VALUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.logic.time.FirstDay;
import vn.ptdv.model.process.Confidence;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleLayer;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.store.jooq.tables.records.RuleSetRecord;
import vn.ptdv.store.jooq.tables.records.RuleValueRecord;

/** The rule sets of the book as one rule book. */
public final class RuleRows {
    private RuleRows() {}

    /** The rule book with the office's own choice of whether the first day of a limit counts. */
    static RuleBook read(DSLContext reading, FirstDay firstDay) {
        RuleBook book = read(reading);
        if (firstDay == FirstDay.NOT_COUNTED) {
            return book;
        }
        List<RuleValue> values = book.sets().stream()
                .flatMap(set -> book.values(set.id()).stream())
                .map(RuleRows::counted)
                .toList();
        return new RuleBook(book.sets(), values);
    }

    public static RuleBook read(DSLContext reading) {
        List<RuleSet> sets = reading.selectFrom(RULE_SET).fetch(RuleRows::ruleSet);
        Map<String, LocalDate> starts = sets.stream().collect(Collectors.toMap(RuleSet::id, RuleSet::from));
        List<RuleValue> values =
                reading.selectFrom(RULE_VALUE).orderBy(RULE_VALUE.ID).fetch(row -> ruleValue(row, starts));
        return new RuleBook(sets, values);
    }

    private static RuleSet ruleSet(RuleSetRecord row) {
        return new RuleSet(
                row.getSetKey(),
                RuleLayer.valueOf(row.getLayer()),
                row.getName(),
                row.getEffectiveFrom(),
                Optional.ofNullable(row.getEffectiveTo()),
                text(row.getRegulation()),
                text(row.getGuidance()),
                text(row.getFormsGuidance()),
                row.getEnabled(),
                confidence(row.getConfidence()),
                row.getVerified(),
                text(row.getNote()));
    }

    private static RuleValue ruleValue(RuleValueRecord row, Map<String, LocalDate> starts) {
        LocalDate from = row.getEffectiveFrom();
        return new RuleValue(
                row.getSetKey(),
                row.getRuleKey(),
                row.getRuleValue(),
                RuleUnit.valueOf(row.getUnitCode()),
                text(row.getBasis()),
                from == null ? starts.getOrDefault(row.getSetKey(), LocalDate.MIN) : from,
                text(row.getSource()),
                confidence(row.getConfidence()),
                row.getVerified());
    }

    private static RuleValue counted(RuleValue v) {
        return v.key().equals(RuleKeys.COUNT_FIRST_DAY)
                ? new RuleValue(
                        v.ruleSetId(),
                        v.key(),
                        "YES",
                        v.unit(),
                        v.basis(),
                        v.from(),
                        v.source(),
                        v.confidence(),
                        v.verified())
                : v;
    }

    /** A value whose source nobody has graded is no better than inferred. */
    private static Confidence confidence(@Nullable String code) {
        return code == null ? Confidence.D : Confidence.valueOf(code);
    }
}
