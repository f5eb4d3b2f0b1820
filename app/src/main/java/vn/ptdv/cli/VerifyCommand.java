package vn.ptdv.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.check.CheckFinding;

/** Opens, counts, and checks the audit chain and the tables against it. */
@Command(name = "verify")
final class VerifyCommand extends OnBook {
    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(OpenBook book) {
        BookCheck.Result result = new BookCheck(book.book().reading()).run();
        if (options.json) {
            terminal.json(
                    Map.of("ok", result.ok(), "counts", result.counts(), "findings", findings(result.findings())));
        } else {
            result.counts().forEach((table, count) -> terminal.say(table + "\t" + count));
            terminal.say(Texts.of(
                    result.ok() ? "cli.verify.ok" : "cli.verify.findings",
                    result.findings().size()));
        }
        result.findings().forEach(finding -> terminal.warn(finding.words()));
        return result.ok() ? Exit.DONE : Exit.DEVIATIONS;
    }

    private static List<Map<String, Object>> findings(List<CheckFinding> findings) {
        return findings.stream()
                .map(f -> Map.<String, Object>of("code", f.code().name(), "where", f.where(), "message", f.words()))
                .toList();
    }
}
