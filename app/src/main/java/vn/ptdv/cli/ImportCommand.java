package vn.ptdv.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.exchange.list.ImportOutcome;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.exchange.list.Opening;
import vn.ptdv.exchange.list.RowPolicy;
import vn.ptdv.exchange.list.Ticks;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.detect.ColumnMapping;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.Settings;

/** Takes a list into the book, all or nothing unless told otherwise. */
@Command(name = "import")
final class ImportCommand extends OnBook {
    @Parameters(paramLabel = "KIND", index = "0")
    String kind = "";

    @Parameters(paramLabel = "FILE", index = "1")
    @Nullable
    Path file;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--accept-valid-rows")
    boolean acceptValidRows;

    @Option(names = "--on-match", paramLabel = "WAY")
    String onMatch = "update";

    @Option(names = "--mapping", paramLabel = "FILE")
    @Nullable
    Path mapping;

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(OpenBook book) throws Refusal {
        ProcessTable process = new ProcessTable(book.book(), new Settings(book.book()));
        ListImport wanted = new ListImport(book.book(), process, kind(kind));
        OnMatch way = onMatch();
        Draft draft = draft(wanted);
        Checked checked = wanted.check(draft, way);
        ImportReport report = new ImportReport(terminal, options.json);
        if (dryRun) {
            report.preview(checked.preview());
            // The same answer as the run itself would give, so that a script can ask first.
            boolean refused =
                    !acceptValidRows && !ListImport.open(checked.preview()).isEmpty();
            return refused ? Exit.REFUSED : Exit.DONE;
        }
        RowPolicy policy = acceptValidRows ? RowPolicy.VALID_ROWS : RowPolicy.ALL_OR_NOTHING;
        ImportOutcome outcome = wanted.run(draft, checked, policy, Ticks.SILENT);
        if (outcome instanceof ImportOutcome.Refused refused) {
            report.refused(refused, checked.preview());
            return Exit.REFUSED;
        }
        report.done(((ImportOutcome.Done) outcome).receipt());
        return Exit.DONE;
    }

    static ListKind kind(String name) throws Refusal {
        return ListImport.KINDS.stream()
                .filter(k -> k.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", name)));
    }

    private OnMatch onMatch() throws Refusal {
        return List.of(OnMatch.values()).stream()
                .filter(w -> w.name().toLowerCase(Locale.ROOT).equals(onMatch))
                .findFirst()
                .orElseThrow(() -> new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", onMatch)));
    }

    private Draft draft(ListImport wanted) throws Refusal {
        Opening opening = wanted.open(Objects.requireNonNull(file));
        if (opening instanceof Opening.Refused refused) {
            throw new Refusal(Exit.REFUSED, refused.words());
        }
        Opening.Opened opened = (Opening.Opened) opening;
        opened.draft().notices().forEach(terminal::warn);
        Draft draft = mapping == null ? opened.draft() : mapped(opened.draft(), mapping);
        if (!draft.missing().isEmpty()) {
            throw new Refusal(Exit.REFUSED, Texts.of("import.columns.missing", String.join(", ", draft.missing())));
        }
        return draft;
    }

    /** Field by field the title of the column that feeds it. */
    private static Draft mapped(Draft draft, Path file) throws Refusal {
        ColumnMapping columns = draft.mapping();
        for (Map.Entry<String, JsonNode> line : json(file).properties()) {
            String title = VietnameseText.fold(line.getValue().asText());
            int column = draft.headers().stream()
                    .filter(h -> VietnameseText.fold(h.title()).equals(title))
                    .findFirst()
                    .map(HeaderCell::column)
                    .orElseThrow(() -> new Refusal(
                            Exit.REFUSED,
                            Texts.of("cli.import.column", line.getValue().asText())));
            columns = columns.with(line.getKey(), column);
        }
        return draft.mapped(columns);
    }

    private static JsonNode json(Path file) throws Refusal {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.file.unreadable", file));
        }
    }
}
