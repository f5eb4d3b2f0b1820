package vn.ptdv.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ptdv.logic.process.DeadlineCalculator;
import vn.ptdv.logic.process.ProcessTables;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.process.DeadlineResult;

/** The deadline calculator by the shipped rules; it needs no book. */
@Command(name = "deadline")
final class DeadlineCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE_KEY")
    String ruleKey = "";

    @Option(names = "--basis", paramLabel = "D", required = true)
    String basis = "";

    @Option(names = "--holiday", paramLabel = "D")
    List<String> holidays = List.of();

    @Option(names = "--rule-set", paramLabel = "ID")
    @Nullable
    String ruleSet;

    @Option(names = "--json")
    boolean json;

    private final Terminal terminal;

    DeadlineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        DeadlineCalculator calculator = ProcessTables.calculator();
        List<LocalDate> extra = new java.util.ArrayList<>();
        for (String day : holidays) {
            extra.add(date(day));
        }
        if (ruleSet != null && calculator.rules().set(ruleSet).isEmpty()) {
            throw new Refusal(Exit.REFUSED, Texts.of("cli.deadline.noSet", ruleSet));
        }
        DeadlineResult result = calculator.compute(ruleKey, date(basis), extra, Optional.ofNullable(ruleSet));
        if (result instanceof DeadlineResult.Computed computed) {
            report(computed);
            return Exit.DONE;
        }
        throw new Refusal(Exit.REFUSED, Texts.of("cli.deadline.unknown", ruleKey));
    }

    private void report(DeadlineResult.Computed computed) {
        if (!json) {
            terminal.say(Texts.of(
                    computed.verified() ? "cli.deadline.due" : "cli.deadline.due_unverified",
                    VietnameseDates.format(computed.due()),
                    computed.ruleSetId(),
                    computed.source()));
            return;
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("due", computed.due().toString());
        result.put("ruleSet", computed.ruleSetId());
        result.put("value", computed.value());
        result.put("unit", computed.unit().name());
        result.put("verified", computed.verified());
        result.put("source", computed.source());
        terminal.json(result);
    }

    private LocalDate date(String typed) throws Refusal {
        return VietnameseDates.parseDay(typed, LocalDate.now(terminal.clock()), DateUse.ANY)
                .orElseThrow(() -> new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", typed)));
    }
}
