package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.model.process.Confidence;
import vn.ptdv.model.process.RuleLayer;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.RuleValue;

/** Reads the tables {@code rule_sets} and {@code rule_values}, shipped or loaded from a file. */
public final class RuleTables {
    private RuleTables() {}

    /** The rule book that the program ships. */
    public static RuleBook shipped() {
        return book(CsvTable.shipped("rule_sets"), CsvTable.shipped("rule_values"));
    }

    public static RuleBook book(CsvTable sets, CsvTable values) {
        List<RuleSet> read = ruleSets(sets);
        return new RuleBook(read, ruleValues(values, read));
    }

    public static List<RuleSet> ruleSets(CsvTable table) {
        return table.rows().stream().map(RuleTables::ruleSet).toList();
    }

    public static List<RuleValue> ruleValues(CsvTable table, List<RuleSet> sets) {
        Map<String, LocalDate> starts = sets.stream().collect(Collectors.toMap(RuleSet::id, RuleSet::from));
        return table.rows().stream().map(row -> ruleValue(row, starts)).toList();
    }

    private static RuleSet ruleSet(CsvRow row) {
        return new RuleSet(
                row.text("id"),
                row.constant("layer", RuleLayer.class),
                row.text("name"),
                row.date("effective_from"),
                row.optionalDate("effective_to"),
                row.text("regulation"),
                row.text("guidance"),
                row.text("forms_guidance"),
                row.flag("enabled"),
                row.constant("confidence", Confidence.class),
                row.flag("verified"),
                row.text("note"));
    }

    private static RuleValue ruleValue(CsvRow row, Map<String, LocalDate> starts) {
        String set = row.text("rule_set");
        return new RuleValue(
                set,
                row.text("key"),
                row.text("value"),
                row.constant("unit", RuleUnit.class),
                row.text("basis"),
                row.optionalDate("effective_from").orElse(starts.getOrDefault(set, LocalDate.MIN)),
                row.text("source"),
                row.constant("confidence", Confidence.class),
                row.flag("verified"));
    }
}
