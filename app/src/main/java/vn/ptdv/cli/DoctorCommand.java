package vn.ptdv.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.doctor.DiagnosticPackage;
import vn.ptdv.store.folder.BookException;

/** Writes the masked package for whoever helps the office; also when the book stays closed, which is when it is needed. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    BookOptions options = new BookOptions();

    @Option(names = "--out", paramLabel = "F", required = true)
    @Nullable
    Path out;

    private final Terminal terminal;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        BookDoor.Visit visit =
                Doors.door(terminal).open(options.folder(terminal), options.user(terminal), options.password(terminal));
        Path file = Objects.requireNonNull(out);
        DiagnosticPackage diagnosis = new DiagnosticPackage(options.folder(terminal), Version.number());
        try {
            if (visit instanceof BookDoor.Visit.Open open) {
                try (OpenBook book = open.book()) {
                    DiagnosticPackage.Summary summary = diagnosis.ofOpen(book.book(), file);
                    report(summary, file);
                    return summary.ok() ? Exit.DONE : Exit.DEVIATIONS;
                }
            }
            BookDoor.Visit.Closed closed = (BookDoor.Visit.Closed) visit;
            report(diagnosis.ofClosed(closed.fault(), file), file);
            throw Doors.refusal(closed, options.folder(terminal), terminal);
        } catch (BookException e) {
            throw new Refusal(Exit.of(e.fault()), e.explanation().oneText());
        }
    }

    private void report(DiagnosticPackage.Summary summary, Path file) {
        if (options.json) {
            terminal.json(Map.of("ok", summary.ok(), "counts", summary.counts(), "findings", summary.findings()));
        } else {
            terminal.say(Texts.of("cli.doctor.done", file));
        }
    }
}
