package vn.ptdv.exchange.frozen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.exchange.report.ReportFiles;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.exchange.statistic.StatFiles;
import vn.ptdv.logic.frozen.FigureChange;
import vn.ptdv.logic.frozen.FigureSet;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.run.FrozenRun;
import vn.ptdv.store.run.RunActs;
import vn.ptdv.store.run.RunStore;
import vn.ptdv.store.statistic.StatQuery;
import vn.ptdv.store.statistic.StatStore;

/** Finishes runs with their files, and runs finished ones again. */
public final class Freezer {
    private final BookServices services;
    private final LocalDate today;

    public Freezer(BookServices services, LocalDate today) {
        this.services = services;
        this.today = today;
    }

    /** How finishing ended. */
    public sealed interface Result {}

    public record Frozen(long run) implements Result {}

    /** Why it could not be finished, in words for the clerk; nothing was kept. */
    public record Refused(String words) implements Result {}

    private interface Writer {
        ReportFiles.Result write(ReportFormat format, Path file) throws IOException;
    }

    /** The report as it is now, with a file of every format. */
    public Result freeze(ReportQuery query, String note) throws IOException {
        ReportStore store = new ReportStore(services.book(), services.settings());
        ReportTable table = store.run(query);
        ReportFiles files = new ReportFiles(store, services.settings().now(), today);
        FrozenRun.Of of = of(
                query.report().code(),
                table.head().title(),
                query.period().code(),
                table.head().asOf(),
                Parameters.of(query));
        return keep(
                of,
                FigureSet.of(table),
                note,
                (format, file) -> files.write(new ReportFiles.Ran(query, table), format, file, WriteProgress.IGNORED));
    }

    /** The form as it is now; refused where the book has no such form. */
    public Result freeze(StatQuery query, String note) throws IOException {
        Optional<StatTable> counted = new StatStore(services.book(), services.settings()).run(query);
        if (counted.isEmpty()) {
            return new Refused(vn.ptdv.logic.text.Texts.of("stat.frozen.gone"));
        }
        StatTable table = counted.get();
        StatFiles files = new StatFiles(services.settings().now(), today);
        FrozenRun.Of of = of(
                "form-" + query.form(),
                table.title(),
                query.period().code(),
                table.head().asOf(),
                Parameters.of(query));
        return keep(of, FigureSet.of(table), note, (format, file) -> files.write(table, format, file));
    }

    /** What is different now; empty where the report or form no longer exists. */
    public Optional<List<FigureChange>> changes(FrozenRun run) {
        return now(run).map(now -> FrozenJson.figures(run.figures()).changesTo(now));
    }

    public RunStore runs() {
        return new RunStore(services.book().reading());
    }

    private Optional<FigureSet> now(FrozenRun run) {
        Parameters parameters = new Parameters(FrozenJson.parameters(run.of().parameters()));
        Optional<StatQuery> form = parameters.form();
        return form.isPresent()
                ? new StatStore(services.book(), services.settings())
                        .run(form.get())
                        .map(FigureSet::of)
                : parameters
                        .report()
                        .map(query -> FigureSet.of(new ReportStore(services.book(), services.settings()).run(query)));
    }

    private static FrozenRun.Of of(
            String report, String title, String period, LocalDate asOf, Map<String, String> parameters) {
        return new FrozenRun.Of(report, title, period, asOf, FrozenJson.parameters(parameters));
    }

    private Result keep(FrozenRun.Of of, FigureSet figures, String note, Writer writer) throws IOException {
        Path folder = Files.createTempDirectory("ptdv-run");
        try {
            List<RunActs.Content> files = new ArrayList<>();
            for (ReportFormat format : ReportFormat.values()) {
                Path file = folder.resolve(of.report() + "-" + of.period() + "." + format.ending());
                if (writer.write(format, file) instanceof ReportFiles.Refused refused) {
                    return new Refused(refused.words());
                }
                files.add(new RunActs.Content(file.getFileName().toString(), format.name(), Files.readAllBytes(file)));
            }
            return new Frozen(new RunActs(services.book()).freeze(of, FrozenJson.figures(figures), files, note));
        } finally {
            clear(folder);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
