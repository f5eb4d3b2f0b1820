package vn.ptdv.store.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;

/** How long after the step before a stage is reached, how often people stay in it, and how they leave from it. */
record StepRule(String stage, int fromDays, int toDays, int stall, int exit, List<String> exits) {
    static Map<String, StepRule> shipped() {
        return CsvTable.shipped("sample_steps").rows().stream()
                .map(StepRule::of)
                .collect(Collectors.toMap(StepRule::stage, Function.identity()));
    }

    private static StepRule of(CsvRow row) {
        return new StepRule(
                row.text("stage"),
                row.number("from_days"),
                row.number("to_days"),
                row.number("stall_permille"),
                row.number("exit_permille"),
                row.list("exits"));
    }
}
