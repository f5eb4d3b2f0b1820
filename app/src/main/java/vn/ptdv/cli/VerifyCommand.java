package vn.ptdv.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.check.CheckFinding;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.Explanation;

/** Opens, counts, and checks the audit chain and the tables against it. */
@Command(name = "verify")
final class VerifyCommand extends OnBook {
    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(OpenBook book) {
        BookCheck.Result result = BookCheck.of(book).run();
        if (options.json) {
            terminal.json(
                    Map.of("ok", result.ok(), "counts", result.counts(), "findings", findings(result.findings())));
        } else {
            result.counts().entrySet().stream()
                    .filter(table -> table.getValue() > 0)
                    .map(table -> Texts.of(
                            "cli.verify.table",
                            TableWords.of(table.getKey()),
                            VietnameseNumbers.format(table.getValue())))
                    .sorted(Comparator.comparing(VietnameseOrder::key))
                    .forEach(terminal::say);
            terminal.say(Texts.of(
                    result.ok() ? "cli.verify.ok" : "cli.verify.findings",
                    result.findings().size()));
        }
        result.findings().forEach(finding -> terminal.warn(finding.words()));
        if (isUnreadable(result)) {
            terminal.warn(Explanation.of(BookFault.DATA_DAMAGED).oneText());
            terminal.warn(Doors.newest(book.folder(), terminal));
            return Exit.DAMAGED;
        }
        return result.ok() ? Exit.DONE : Exit.DEVIATIONS;
    }

    private static boolean isUnreadable(BookCheck.Result result) {
        return result.findings().stream()
                .anyMatch(f -> f.code() == CheckFinding.Code.UNREADABLE || f.code() == CheckFinding.Code.FILE_CHANGED);
    }

    private static List<Map<String, Object>> findings(List<CheckFinding> findings) {
        return findings.stream()
                .map(f -> Map.<String, Object>of("code", f.code().name(), "where", f.where(), "message", f.words()))
                .toList();
    }
}
