package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.statistic.StatForms;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.statistic.StatQuery;

/** A report of a book as files, or the list of reports. */
@Command(name = "report")
final class ReportCommand extends OnBook {
    @Parameters(paramLabel = "REPORT", arity = "0..1")
    @Nullable
    String report;

    @Option(names = "--list")
    boolean list;

    @Option(names = "--period", paramLabel = "P")
    @Nullable
    String period;

    @Option(names = "--from", paramLabel = "D")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "D")
    @Nullable
    String to;

    @Option(names = "--as-of", paramLabel = "D")
    @Nullable
    String asOf;

    @Mixin
    ScopeOptions reach = new ScopeOptions();

    @Option(names = "--format", paramLabel = "F")
    String formats = "xlsx";

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    Path out;

    ReportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        return list ? list() : super.call();
    }

    @Override
    int run(OpenBook book) throws Refusal, IOException {
        if (report != null && report.startsWith(FormReports.PREFIX)) {
            return form(book, report.substring(FormReports.PREFIX.length()));
        }
        ReportId id = ReportId.of(report == null ? "" : report).orElseThrow(() -> wrong(report));
        LocalDate today = asOf == null ? LocalDate.now(terminal.clock()) : day(asOf);
        if (out == null) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.misuse.missing", "out"));
        }
        ReportQuery query =
                new ReportQuery(id, period(new Settings(book.book()).now().term()), today, reach.scope(book));
        ReportWriter writer = new ReportWriter(book, LocalDate.now(terminal.clock()), out);
        List<Path> files = writer.write(query, formats());
        writer.warnings(query).forEach(terminal::warn);
        return written(files);
    }

    /** A statistical form, named with a prefix so that it is never taken for a report. */
    private int form(OpenBook book, String key) throws Refusal, IOException {
        if (out == null) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.misuse.missing", "out"));
        }
        LocalDate today = LocalDate.now(terminal.clock());
        StatQuery query = new StatQuery(
                key,
                period(new Settings(book.book()).now().term()),
                asOf == null ? today : day(asOf),
                reach.scope(book).unit());
        return written(new FormReports(book, today, out).write(query, formats()).orElseThrow(() -> wrong(report)));
    }

    private int written(List<Path> files) {
        if (options.json) {
            terminal.json(Map.of("files", files.stream().map(Path::toString).toList()));
        } else {
            files.forEach(file -> terminal.say(file.toString()));
        }
        return Exit.DONE;
    }

    private int list() {
        if (options.json) {
            terminal.json(Map.of(
                    "reports",
                    Stream.concat(
                                    Arrays.stream(ReportId.values()).map(id -> described(id.code(), id.title())),
                                    StatForms.shipped().stream()
                                            .map(form -> described(FormReports.id(form), FormReports.title(form))))
                            .toList()));
        } else {
            for (ReportId id : ReportId.values()) {
                terminal.say(Texts.of("cli.report.line", id.code(), id.title()));
            }
            StatForms.shipped()
                    .forEach(form ->
                            terminal.say(Texts.of("cli.report.line", FormReports.id(form), FormReports.title(form))));
        }
        return Exit.DONE;
    }

    private static Map<String, Object> described(String id, String title) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", id);
        one.put("title", title);
        return one;
    }

    private Period period(Optional<Term> term) throws Refusal {
        if (period == null && from != null && to != null) {
            LocalDate first = day(from);
            LocalDate last = day(to);
            if (last.isBefore(first)) {
                throw wrong(to);
            }
            return Period.free(first, last);
        }
        if (period == null) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.misuse.missing", "period"));
        }
        if (term.isEmpty() && period.toUpperCase(Locale.ROOT).startsWith("TERM")) {
            throw new Refusal(Exit.REFUSED, Texts.of("cli.report.no_term"));
        }
        Term any = term.orElse(new Term(LocalDate.EPOCH, LocalDate.EPOCH));
        return Period.parse(period, any).orElseThrow(() -> wrong(period));
    }

    private List<ReportFormat> formats() throws Refusal {
        List<ReportFormat> chosen = new ArrayList<>();
        for (String name : formats.split(",", -1)) {
            chosen.add(Arrays.stream(ReportFormat.values())
                    .filter(f -> f.ending().equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> wrong(name)));
        }
        return chosen;
    }

    private LocalDate day(String typed) throws Refusal {
        return VietnameseDates.parseDay(typed, LocalDate.now(terminal.clock()), DateUse.ANY)
                .orElseThrow(() -> wrong(typed));
    }

    private static Refusal wrong(@Nullable String value) {
        return new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", value == null ? "" : value));
    }
}
