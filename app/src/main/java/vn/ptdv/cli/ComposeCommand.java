package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ptdv.document.Papers;
import vn.ptdv.document.check.DocumentChecker;
import vn.ptdv.document.check.LintFinding;
import vn.ptdv.document.check.LintOutcome;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.profile.DocumentValidator;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.exchange.paper.PaperProblem;
import vn.ptdv.exchange.paper.PaperReader;
import vn.ptdv.exchange.paper.PaperReading;
import vn.ptdv.logic.text.Texts;

/** One official document from its description; with any finding nothing is written. */
@Command(name = "compose")
final class ComposeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    @Nullable
    Path file;

    @Option(names = "--format", paramLabel = "LIST", split = ",")
    List<String> formats = List.of("docx");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    @Nullable
    Path out;

    @Option(names = "--json")
    boolean json;

    private final Terminal terminal;

    ComposeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Refusal {
        List<Papers.Format> wanted = new ArrayList<>();
        for (String name : formats) {
            wanted.add(format(name));
        }
        Path source = Objects.requireNonNull(file);
        Papers papers = Papers.shipped();
        PaperReading reading =
                new PaperReader(new DocumentValidator(Kinds.shipped(), papers.profiles())).read(JsonFile.read(source));
        if (reading instanceof PaperReading.Refused refused) {
            return refuse(refused.problems());
        }
        OfficialDocument document = ((PaperReading.Read) reading).document();
        Papers.Outcome outcome = papers.compose(document, LocalDate.now(terminal.clock()));
        if (outcome instanceof Papers.Refused refused) {
            return refuse(refused.problems().stream()
                    .map(p -> new PaperProblem(p.field(), p.code(), p.message()))
                    .toList());
        }
        List<Path> files = write(papers, (Papers.Composed) outcome, wanted);
        report(files, warnings(papers, (Papers.Composed) outcome));
        return Exit.DONE;
    }

    private List<Path> write(Papers papers, Papers.Composed composed, List<Papers.Format> wanted) throws Refusal {
        Path folder = Objects.requireNonNull(out);
        String stem = String.valueOf(Objects.requireNonNull(file).getFileName()).replaceFirst("\\.[^.]*$", "");
        List<Path> files = new ArrayList<>();
        for (Papers.Format format : wanted) {
            Path target = folder.resolve(stem + "." + format.name().toLowerCase(Locale.ROOT));
            try {
                Files.createDirectories(folder);
                papers.save(composed.composition(), format, target);
            } catch (IOException e) {
                throw new Refusal(Exit.REFUSED, Texts.of("cli.compose.unwritable", target));
            }
            files.add(target);
        }
        return files;
    }

    private int refuse(List<PaperProblem> problems) {
        problems.forEach(p -> terminal.warn(p.field() + ": " + p.message()));
        if (json) {
            terminal.json(Map.of("files", List.of(), "findings", problems));
        }
        return Exit.REFUSED;
    }

    /** What the checker says of the finished document: hints on its words, since its form is right. */
    private List<LintFinding> warnings(Papers papers, Papers.Composed composed) {
        LintOutcome outcome = DocumentChecker.shipped()
                .check(
                        papers.bytes(composed.composition(), Papers.Format.DOCX),
                        Optional.of(composed.profile()),
                        LocalDate.now(terminal.clock()));
        return outcome instanceof LintOutcome.Checked checked ? checked.findings() : List.of();
    }

    private void report(List<Path> files, List<LintFinding> warnings) {
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("files", files.stream().map(Path::toString).toList());
            result.put("warnings", warnings.stream().map(LintCommand::row).toList());
            terminal.json(result);
        } else {
            files.forEach(f -> terminal.say(Texts.of("cli.compose.done", f)));
            warnings.forEach(w -> terminal.warn(LintCommand.line(w)));
        }
    }

    private static Papers.Format format(String name) throws Refusal {
        for (Papers.Format format : Papers.Format.values()) {
            if (format.name().equalsIgnoreCase(name.strip())) {
                return format;
            }
        }
        throw new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", name));
    }
}
