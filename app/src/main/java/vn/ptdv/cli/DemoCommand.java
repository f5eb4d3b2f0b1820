package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleFigures;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;

/** Makes a sample book, the same for the same seed on the same day. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    BookOptions options = new BookOptions();

    @Option(names = "--units", paramLabel = "N")
    int units = 100;

    @Option(names = "--people", paramLabel = "N")
    int people = 1000;

    @Option(names = "--seed", paramLabel = "S")
    long seed = 1;

    @Option(names = "--reports", paramLabel = "DIR")
    @Nullable
    Path reports;

    private final Terminal terminal;
    private final DemoReports writers;

    DemoCommand(Terminal terminal, DemoReports writers) {
        this.terminal = terminal;
        this.writers = writers;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (units < 1 || people < 0) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", units < 1 ? units : people));
        }
        BookDoor.Creation creation =
                Doors.door(terminal).create(options.folder(terminal), options.newUser(), options.password(terminal));
        if (creation instanceof BookDoor.Creation.NotMade refused) {
            throw new Refusal(Exit.REFUSED, refused.explanation().oneText());
        }
        BookDoor.Creation.Made made = (BookDoor.Creation.Made) creation;
        try (OpenBook book = made.book()) {
            SampleFigures figures = SampleBook.fill(
                    book.book(), new SampleSize(units, people, seed), LocalDate.now(terminal.clock()), progress());
            List<Path> files = reports == null ? List.of() : writers.write(book, reports);
            report(book, figures, files);
        }
        return Exit.DONE;
    }

    private SampleProgress progress() {
        return (done, all) -> terminal.warn(Texts.of("cli.demo.progress", done, all));
    }

    private void report(OpenBook book, SampleFigures figures, List<Path> files) {
        if (options.json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("units", figures.units());
            result.put("people", figures.people());
            result.put("candidacies", figures.candidacies());
            result.put("files", files.stream().map(Path::toString).toList());
            terminal.json(result);
        } else {
            terminal.say(Texts.of(
                    "cli.demo.done", book.folder().root(), figures.units(), figures.people(), figures.candidacies()));
        }
    }
}
