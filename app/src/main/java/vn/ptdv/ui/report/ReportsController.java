package vn.ptdv.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.application.Platform;
import vn.ptdv.exchange.frozen.Freezer;
import vn.ptdv.exchange.report.ReportFiles.Ran;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.report.Known;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.book.Watch;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportScope;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.frame.Watched;
import vn.ptdv.ui.settings.DataPackages;
import vn.ptdv.ui.unit.UnitNodes;

/** Runs the chosen report, again after every change of the book, opens names, shows pages and writes files. */
public final class ReportsController extends Controller {
    private static final String LOOKS_FILE = "mau-bao-cao.zip";
    private final BookServices services;
    private final Toolkit kit;
    private final ReportStore reports;
    private final PeopleBehind people;
    private final ReportsModel model;
    private final ReportsView view;
    private final ReportOutput output;
    private final Presets presets;
    private int started;
    private final DataPackages packages;
    private List<UnitNode> units = List.of();

    public ReportsController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.reports = new ReportStore(services.book(), services.settings());
        this.people = new PeopleBehind(services, kit);
        LocalDate today = kit.clock().today();
        this.model = new ReportsModel(new ReportQuery(ReportId.PROGRESS, Period.year(today.getYear()), today));
        this.packages = new DataPackages(services, kit, said -> kit.dialogs().message(Texts.of("report.looks"), said));
        this.presets = new Presets(services, kit, this::run);
        this.output = new ReportOutput(services, kit, reports, presets::signer);
        this.view = new ReportsView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::run)));
        LocalDate today = kit.clock().today();
        kit.tasks()
                .start(Job.of(progress -> offered(today))
                        .latestWins("report.units")
                        .until(whileActive)
                        .onDone((Offered offered) -> {
                            units = offered.units();
                            model.term().set(offered.term());
                        }));
        run();
    }

    /** What there is to choose from. */
    private record Offered(List<UnitNode> units, Optional<Term> term) {}

    private Offered offered(LocalDate today) {
        return new Offered(
                UnitNodes.of(new UnitStore(services.book().reading()).treeOn(today)),
                services.settings().now().term());
    }

    /** The units to choose from, as they stand today. */
    List<UnitNode> units() {
        return units;
    }

    void onReport(ReportId report) {
        ask(query().about(report));
    }

    void onPeriod(Period period) {
        ReportQuery old = query();
        ask(new ReportQuery(old.report(), period, old.day(), old.scope()));
    }

    /** Two days that are the wrong way round say so and change nothing. */
    void onDays(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            kit.dialogs().message(Texts.of("report.days.title"), Texts.of("report.days.wrong"));
            return;
        }
        onPeriod(Period.free(from.get(), to.get()));
    }

    void onScope(LocalDate day, ReportScope scope) {
        ReportQuery old = query();
        ask(new ReportQuery(old.report(), old.period(), day, scope));
    }

    void onPeople(String title, List<Long> candidacies) {
        if (candidacies.isEmpty()) {
            return;
        }
        ReportQuery asked = model.ran().get().map(Ran::query).orElse(query());
        if (asked.scope().known() == Known.NOW) {
            people.open(title, candidacies, whileActive());
        } else {
            people.open(title, candidacies, asked, whileActive());
        }
    }

    /** A row opens everybody whom it is about, or the sheet behind it where it is about nobody. */
    void onRow(String title, List<Long> candidacies, OptionalLong unit) {
        if (candidacies.isEmpty() && unit.isPresent()) {
            onScope(query().day(), query().scope().within(unit));
        } else {
            onPeople(title, candidacies);
        }
    }

    void onExport(ReportFormat format) {
        model.ran().get().ifPresent(ran -> output.export(ran, format));
    }

    /** Draws the pages of the report that is shown. */
    void onPages() {
        model.ran().get().ifPresent(ran -> output.pages(ran, whileActive(), model.pages()::set));
    }

    /** Keeps the report that is shown, with its figures and files, as it was sent. */
    void onFreeze() {
        Freezer.Look look = presets.look();
        model.ran()
                .get()
                .ifPresent(ran -> new Freezing(services, kit)
                        .ask(ran.table().head().title(), (freezer, note) -> freezer.freeze(ran.query(), look, note)));
    }

    void onRefill() {
        model.ran().get().ifPresent(ran -> output.refill(new Ran(ran.query().about(ReportId.PROGRESS), ran.table())));
    }

    /** The looks of all reports as a file: to be written on, and to be loaded again. */
    void onLooksOut() {
        packages.takeOut(Texts.of("report.looks.out"), LOOKS_FILE, List.of("report_editions", "reports"));
    }

    void onLooksIn() {
        packages.askFile(Texts.of("report.looks.in"));
    }

    void onPrint() {
        model.ran().get().ifPresent(output::print);
    }

    private ReportQuery query() {
        return model.query().get();
    }

    private void ask(ReportQuery query) {
        if (!query.equals(query())) {
            model.query().set(query);
            run();
        }
    }

    private void run() {
        ReportQuery query = query();
        model.running().set(true);
        int own = ++started;
        ReportPreset preset = presets.of(query.report());
        kit.tasks()
                .start(Job.of(progress -> seen(query, preset, Watched.by(progress)))
                        .latestWins("report.run")
                        .until(whileActive())
                        .titled(Texts.of("report.running"))
                        .onEnd(() -> ended(own))
                        .onDone((Seen seen) -> {
                            model.pages().set(ReportsModel.Pages.NONE);
                            presets.show(seen.known());
                            model.problems().set(seen.problems());
                            model.ran().set(Optional.of(seen.ran()));
                        }));
    }

    /** One that was cancelled leaves on the screen what stood there: what was asked goes back to it. */
    private void ended(int own) {
        if (own == started) {
            model.running().set(false);
            model.ran()
                    .get()
                    .map(Ran::query)
                    .filter(shown -> !shown.equals(query()))
                    .ifPresent(model.query()::set);
        }
    }

    /** The report in the chosen way, with what of that way the report no longer has. */
    private record Seen(Ran ran, List<String> problems, Presets.Known known) {}

    private Seen seen(ReportQuery query, ReportPreset preset, Watch watch) {
        ReportTable whole = reports.watched(watch).run(query);
        ReportPreset.Applied applied = preset.on(whole);
        List<String> problems = Stream.concat(reports.warnings(query).stream(), applied.problems().stream())
                .toList();
        return new Seen(new Ran(query, applied.table()), problems, presets.read(query.report(), whole));
    }

    Presets presets() {
        return presets;
    }
}
