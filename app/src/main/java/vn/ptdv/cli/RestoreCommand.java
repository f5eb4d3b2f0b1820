package vn.ptdv.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.backup.RestorePlan;
import vn.ptdv.store.backup.RestoreResult;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.book.Schema;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.folder.InstanceLock;
import vn.ptdv.store.folder.SingleInstance;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Opening;
import vn.ptdv.store.upkeep.Upkeep;

/** Brings a backup back; what stood there before is kept beside it. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
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
        Restorer restorer = Upkeep.restorer(folder, terminal.clock());
        RestorePlan plan = as(
                        RestoreResult.Planned.class,
                        restorer.plan(Objects.requireNonNull(file).toAbsolutePath(), Optional.empty(), Schema.CURRENT))
                .plan();
        RestoreResult.Restored restored = alone(folder, restorer, plan);
        if (options.json) {
            terminal.json(Map.of(
                    "ok",
                    true,
                    "counts",
                    plan.manifest().counts(),
                    "findings",
                    List.of(),
                    "replaced",
                    restored.replaced().toString()));
        } else {
            terminal.say(Texts.of("cli.restore.done", plan.manifest().createdAt(), restored.replaced()));
        }
        return Exit.DONE;
    }

    /** Files must not be exchanged under a program that has the book open. */
    private RestoreResult.Restored alone(BookFolder folder, Restorer restorer, RestorePlan plan) throws Refusal {
        try {
            folder.create();
        } catch (BookException e) {
            throw new Refusal(Exit.of(e.fault()), e.explanation().oneText());
        }
        InstanceLock lock = new SingleInstance(terminal.clock()).acquire(folder);
        if (lock instanceof InstanceLock.Held held) {
            try (held) {
                return restored(restorer, as(RestoreResult.Staged.class, restorer.stage(plan)));
            }
        }
        throw lock instanceof InstanceLock.LockedBy other
                ? new Refusal(Exit.LOCKED, other.explanation().oneText())
                : new Refusal(
                        Exit.REFUSED,
                        ((InstanceLock.Unusable) lock).explanation().oneText());
    }

    private RestoreResult.Restored restored(Restorer restorer, RestoreResult.Staged staged) throws Refusal {
        KeyRing ring = new KeyRing(staged.folder(), terminal.stretch());
        String user =
                options.user == null && ring.users().size() == 1 ? ring.users().get(0) : options.user(terminal);
        Opening opening = ring.open(user, options.password(terminal));
        if (opening instanceof Opening.Opened opened) {
            return as(RestoreResult.Restored.class, restorer.commit(staged, opened.key()));
        }
        throw new Refusal(Exit.LOCKED, ((Opening.Closed) opening).explanation().oneText());
    }

    private static <T extends RestoreResult> T as(Class<T> wanted, RestoreResult result) throws Refusal {
        if (result instanceof RestoreResult.Refused refused) {
            throw new Refusal(
                    Exit.of(refused.fault()), Explanation.of(refused.fault()).oneText());
        }
        return wanted.cast(result);
    }
}
