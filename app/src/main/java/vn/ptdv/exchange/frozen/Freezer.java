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
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.book.Watch;
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
    private final Watch watch;

    public Freezer(BookServices services, LocalDate today) {
        this(services, today, Watch.NONE);
    }

    private Freezer(BookServices services, LocalDate today, Watch watch) {
        this.services = services;
        this.today = today;
        this.watch = watch;
    }

    /** The same for somebody who waits, sees how far it is, and may stop it. */
    public Freezer watched(Watch by) {
        return new Freezer(services, today, by);
    }

    /** The way in which a report is looked at, under its name. */
    public record Look(String name, ReportPreset preset) {
        public static final Look PLAIN = new Look("", ReportPreset.NONE);
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
        return freeze(query, Look.PLAIN, note);
    }

    /** The same as it is looked at: its columns, rows, order and signer are kept with it. */
    public Result freeze(ReportQuery query, Look look, String note) throws IOException {
        ReportStore store = reports();
        ReportTable table = look.preset().on(store.run(query)).table();
        ReportFiles files = new ReportFiles(store, services.settings().now(), today)
                .signedBy(look.preset().signer());
        FrozenRun.Of of = of(
                query.report().code(),
                table.head().title(),
                query.period().code(),
                table.head().asOf(),
                Parameters.of(query, look));
        return keep(
                of,
                FigureSet.of(table),
                note,
                (format, file) -> files.write(new ReportFiles.Ran(query, table), format, file, WriteProgress.IGNORED));
    }

    /** The form as it is now; refused where the book has no such form. */
    public Result freeze(StatQuery query, String note) throws IOException {
        Optional<StatTable> counted = forms().run(query);
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
                ? forms().run(form.get()).map(FigureSet::of)
                : parameters
                        .report()
                        .map(query -> FigureSet.of(parameters
                                .look()
                                .preset()
                                .on(reports().run(query))
                                .table()));
    }

    /** The way in which a finished report was looked at. */
    public Look look(FrozenRun run) {
        return new Parameters(FrozenJson.parameters(run.of().parameters())).look();
    }

    private ReportStore reports() {
        return new ReportStore(services.book(), services.settings()).watched(watch);
    }

    private StatStore forms() {
        return new StatStore(services.book(), services.settings()).watched(watch);
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
                watch.at((double) files.size() / ReportFormat.values().length, format.title());
                watch.check();
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
