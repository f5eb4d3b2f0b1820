package vn.ptdv.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.backup.BackupResult;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.upkeep.Upkeep;

/** Writes a backup under the given name; it is opened and counted before it counts as one. */
@Command(name = "backup")
final class BackupCommand extends OnBook {
    @Parameters(paramLabel = "FILE")
    @Nullable
    Path file;

    BackupCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(OpenBook book) throws Refusal {
        BackupResult result = Upkeep.makeAt(
                BookServices.over(book, terminal.clock()),
                Objects.requireNonNull(file).toAbsolutePath());
        if (result instanceof BackupResult.Failed failed) {
            throw new Refusal(Exit.of(failed.fault()), failed.explanation().oneText());
        }
        BackupResult.Good good = (BackupResult.Good) result;
        if (options.json) {
            terminal.json(Map.of(
                    "ok", true, "counts", good.backup().manifest().orElseThrow().counts(), "findings", List.of()));
        } else {
            terminal.say(Texts.of("cli.backup.done", good.backup().file()));
        }
        return Exit.DONE;
    }
}
