package vn.ptdv.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.backup.RestorePlan;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.upkeep.Restoring;

/** Brings a backup back; what stood there before is kept beside it. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Mixin
    BookOptions options = new BookOptions();

    @Parameters(paramLabel = "FILE")
    @Nullable
    Path file;

    private final Terminal terminal;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        BookFolder folder = options.folder(terminal);
        try (Restoring restoring = new Restoring(folder, terminal.clock(), terminal.stretch())) {
            Restoring.Step.Ready ready = as(
                    Restoring.Step.Ready.class,
                    restoring.prepare(
                            Objects.requireNonNull(file).toAbsolutePath(),
                            Objects.requireNonNullElse(options.user, ""),
                            options.password(terminal)));
            report(ready.plan(), as(Restoring.Step.Done.class, restoring.finish()));
        }
        return Exit.DONE;
    }

    private void report(RestorePlan plan, Restoring.Step.Done done) {
        if (options.json) {
            terminal.json(Map.of(
                    "ok",
                    true,
                    "counts",
                    plan.manifest().counts(),
                    "findings",
                    List.of(),
                    "replaced",
                    done.hasReplaced() ? done.replaced().toString() : ""));
        } else {
            String moment =
                    MOMENT.format(plan.manifest().at().atZone(terminal.clock().getZone()));
            terminal.say(Texts.of("cli.restore.done", moment));
            if (done.hasReplaced()) {
                terminal.say(Texts.of("cli.restore.kept", done.replaced()));
            }
        }
    }

    private static <T extends Restoring.Step> T as(Class<T> wanted, Restoring.Step step) throws Refusal {
        if (step instanceof Restoring.Step.Stopped stopped) {
            throw new Refusal(Exit.of(stopped.fault()), stopped.why().oneText());
        }
        return wanted.cast(step);
    }
}
