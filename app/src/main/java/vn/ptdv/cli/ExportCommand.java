package vn.ptdv.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ptdv.exchange.list.BookLists;
import vn.ptdv.exchange.list.EventExport;
import vn.ptdv.exchange.list.ListExport;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.logic.filter.Reading;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.Settings;

/** What a screen's table would show, as a workbook or as separated text. */
@Command(name = "export")
final class ExportCommand extends OnBook {
    @Parameters(paramLabel = "TABLE")
    String table = "";

    @Option(names = "--filter", paramLabel = "EXPR")
    String filter = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @Nullable
    Path out;

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(OpenBook book) throws Refusal {
        TableFile rows = rows(book, LocalDate.now(terminal.clock()));
        Path file = Objects.requireNonNull(out);
        WriteResult result = rows.write(file, WriteProgress.IGNORED);
        if (result instanceof WriteResult.Refused refused) {
            throw new Refusal(Exit.REFUSED, refused.words());
        }
        if (options.json) {
            terminal.json(Map.of("rows", rows.rows().size()));
        } else {
            terminal.say(Texts.of("cli.export.done", rows.rows().size(), file));
        }
        return Exit.DONE;
    }

    private TableFile rows(OpenBook book, LocalDate today) throws Refusal {
        ProcessTable process = new ProcessTable(book.book(), new Settings(book.book()));
        ListExport export = new ListExport(book.book(), process, today);
        EventExport events = new EventExport(book.book(), process, today);
        BookLists lists = new BookLists(book.book(), today);
        return switch (table) {
            case "people" -> export.people(read(export.readPeople(filter)));
            case "units" -> export.units(read(export.readUnits(filter)));
            case "events" -> events.of(read(events.read(filter)));
            case "counts" -> lists.of(ListKind.COUNTS, read(lists.read(ListKind.COUNTS, filter)));
            case "quotas" -> lists.of(ListKind.QUOTAS, read(lists.read(ListKind.QUOTAS, filter)));
            case "enterprises" -> lists.of(ListKind.ENTERPRISES, read(lists.read(ListKind.ENTERPRISES, filter)));
            case "survey" -> lists.of(ListKind.SURVEY, read(lists.read(ListKind.SURVEY, filter)));
            case "results" -> lists.of(ListKind.RESULTS, read(lists.read(ListKind.RESULTS, filter)));
            default -> throw new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", table));
        };
    }

    private static Criterion read(Reading reading) throws Refusal {
        if (reading instanceof Reading.Failed failed) {
            throw new Refusal(Exit.USAGE, failed.why().words());
        }
        return ((Reading.Read) reading).criterion();
    }
}
