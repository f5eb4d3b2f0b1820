package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateCheck;
import vn.ptdv.document.template.TemplateReader;
import vn.ptdv.document.template.TemplateReading;
import vn.ptdv.exchange.template.FieldSource;
import vn.ptdv.exchange.template.PeopleWords;
import vn.ptdv.exchange.template.PrintRun;
import vn.ptdv.exchange.template.PrintRun.Outcome;
import vn.ptdv.exchange.template.Shelf;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.Settings;

/** A template – a file, or one of the book by its code – for many people. */
@Command(name = "fill")
final class FillCommand extends OnBook {
    private static final long MOST_BYTES = 100_000_000;

    @Parameters(paramLabel = "DOCX")
    String source = "";

    @Option(names = "--people", paramLabel = "FILTER", required = true)
    String people = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    @Nullable
    Path out;

    @Option(names = "--one-file")
    boolean oneFile;

    private List<TemplateCheck.Finding> wrong = List.of();

    FillCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(OpenBook book) throws Refusal {
        try {
            return fill(book);
        } catch (Refusal refused) {
            if (options.json) {
                Map<String, Object> result = result(List.of(), Map.of());
                result.put(
                        "findings",
                        wrong.isEmpty()
                                ? List.of(Map.of("message", refused.words()))
                                : wrong.stream().map(FillCommand::row).toList());
                terminal.json(result);
            }
            throw refused;
        }
    }

    private int fill(OpenBook book) throws Refusal {
        LocalDate today = LocalDate.now(terminal.clock());
        Template template = template(book, today);
        wrong = new TemplateCheck(FieldCatalogue.shipped())
                .check(template).stream().filter(f -> f.kind().isWrong()).toList();
        if (!wrong.isEmpty()) {
            wrong.forEach(f -> terminal.warn(f.words()));
            throw new Refusal(Exit.REFUSED, Texts.of("cli.fill.wrong"));
        }
        Settings settings = new Settings(book.book());
        ProcessTable process = new ProcessTable(book.book(), settings);
        FieldSource fields = new FieldSource(book.book(), settings, process, today);
        List<FieldSource.Holder> holders =
                fields.holders(new PeopleWords(book.book(), process, today).find(people), () -> false);
        if (holders.isEmpty()) {
            throw new Refusal(Exit.REFUSED, Texts.of("cli.fill.nobody", people));
        }
        PrintRun.Shape shape = oneFile ? PrintRun.Shape.TOGETHER : PrintRun.Shape.EACH;
        Outcome outcome = new PrintRun(template, stem())
                .run(holders, fields.together(holders), shape, PrintRun.Desk.quiet(Objects.requireNonNull(out)));
        if (outcome instanceof Outcome.Refused refused) {
            throw new Refusal(Exit.REFUSED, refused.words());
        }
        report((Outcome.Printed) outcome);
        return Exit.DONE;
    }

    private Template template(OpenBook book, LocalDate today) throws Refusal {
        Path file = Path.of(source);
        Optional<Shelf.Item> kept = Files.exists(file)
                ? Optional.empty()
                : new Shelf(book.book(), today).find(source.toUpperCase(java.util.Locale.ROOT));
        TemplateReading reading =
                kept.isPresent() ? new Shelf(book.book(), today).read(kept.get()) : TemplateReader.read(bytes(file));
        if (reading instanceof TemplateReading.Refused refused) {
            throw new Refusal(Exit.REFUSED, refused.fault().words());
        }
        return reading.orThrow();
    }

    private String stem() {
        return String.valueOf(Path.of(source).getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private void report(Outcome.Printed printed) {
        if (options.json) {
            terminal.json(result(printed.files(), printed.missing()));
            return;
        }
        printed.files().forEach(f -> terminal.say(Texts.of("cli.compose.done", f)));
        printed.missing()
                .forEach(
                        (name, fields) -> terminal.warn(Texts.of("cli.fill.missing", name, String.join(", ", fields))));
    }

    private static Map<String, Object> result(List<Path> files, Map<String, List<String>> missing) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("files", files.stream().map(Path::toString).toList());
        result.put(
                "missing",
                missing.entrySet().stream()
                        .map(e -> Map.of("name", e.getKey(), "fields", e.getValue()))
                        .toList());
        return result;
    }

    private static Map<String, String> row(TemplateCheck.Finding finding) {
        return Map.of("field", finding.typed(), "code", finding.kind().name(), "message", finding.words());
    }

    private static byte[] bytes(Path file) throws Refusal {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(Exit.REFUSED, vn.ptdv.document.template.TemplateFault.TOO_LARGE.words());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.file.unreadable", file));
        }
    }
}
