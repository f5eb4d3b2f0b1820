package vn.ptdv.ui.statistic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.application.Platform;
import vn.ptdv.exchange.report.ReportFiles;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.exchange.statistic.StatFiles;
import vn.ptdv.logic.statistic.StatCell;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatSource;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.statistic.StatQuery;
import vn.ptdv.store.statistic.StatStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.frame.Watched;
import vn.ptdv.ui.report.Freezing;
import vn.ptdv.ui.report.ListController;
import vn.ptdv.ui.report.PeopleBehind;
import vn.ptdv.ui.settings.DataPackages;
import vn.ptdv.ui.unit.UnitNodes;

/** Counts the chosen form, again after every change of the book, opens who is behind a figure and writes files. */
final class StatisticsController extends Controller {
    private static final String FORMS_FILE = "mau-bieu-thong-ke.zip";
    private static final List<String> FORM_TABLES = List.of("stat_forms", "stat_columns", "stat_rows", "stat_checks");
    private final BookServices services;
    private final Toolkit kit;
    private final StatStore store;
    private final PeopleBehind people;
    private final Freezing freezing;
    private final DataPackages packages;
    private final StatisticsModel model;
    private final StatisticsView view;

    /** What the screen offers to choose from. */
    private record Offered(List<StatForm> forms, List<UnitNode> units) {}

    StatisticsController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.store = new StatStore(services.book(), services.settings());
        this.people = new PeopleBehind(services, kit);
        this.freezing = new Freezing(services, kit);
        this.packages = new DataPackages(services, kit, said -> kit.dialogs().message(Texts.of("stat.forms"), said));
        this.model = new StatisticsModel(Period.year(kit.clock().today().getYear()));
        this.view = new StatisticsView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    /** Forms can be loaded anew while they are looked at. */
    private void load() {
        if (!isActive()) {
            return;
        }
        LocalDate today = kit.clock().today();
        kit.tasks()
                .start(Job.of(progress -> new Offered(
                                store.forms(),
                                UnitNodes.of(new UnitStore(services.book().reading()).treeOn(today))))
                        .latestWins("statistics.forms")
                        .until(whileActive())
                        .onDone(this::offer));
    }

    private void offer(Offered offered) {
        model.units.set(offered.units());
        model.forms.set(offered.forms());
        model.form.set(model.form.get().flatMap(form -> again(form, offered.forms())));
        if (model.form.get().isEmpty()) {
            LocalDate today = kit.clock().today();
            model.form.set(offered.forms().stream()
                    .filter(form -> form.head().holdsOn(today))
                    .skip(1)
                    .findFirst()
                    .or(() -> offered.forms().stream().findFirst()));
        }
        run();
    }

    /** The chosen form as the book has it now. */
    private static Optional<StatForm> again(StatForm chosen, List<StatForm> forms) {
        return forms.stream()
                .filter(form -> form.head().key().equals(chosen.head().key()))
                .findFirst();
    }

    /** All forms as a file: to be written on, and to be loaded again. */
    void onFormsOut() {
        packages.takeOut(Texts.of("stat.forms.out"), FORMS_FILE, FORM_TABLES);
    }

    void onFormsIn() {
        packages.askFile(Texts.of("stat.forms.in"));
    }

    void onForm(StatForm form) {
        if (!model.form.get().filter(form::equals).isPresent()) {
            model.form.set(Optional.of(form));
            run();
        }
    }

    void onPeriod(Period period) {
        model.period.set(period);
        run();
    }

    void onUnit(Optional<String> unit) {
        OptionalLong id =
                unit.map(text -> OptionalLong.of(Long.parseLong(text))).orElse(OptionalLong.empty());
        if (!id.equals(model.unit.get())) {
            model.unit.set(id);
            run();
        }
    }

    void onFigure(String title, StatCell cell) {
        if (cell.behind().isEmpty()) {
            return;
        }
        if (cell.source() == StatSource.PEOPLE) {
            people.open(title, cell.behind(), whileActive());
        } else {
            kit.tasks()
                    .start(Job.of(progress -> units(cell.behind()))
                            .latestWins("statistics.units")
                            .until(whileActive())
                            .onDone(units -> showUnits(title, units)));
        }
    }

    void onExport(ReportFormat format) {
        Optional<StatTable> table = model.table.get();
        if (table.isEmpty()) {
            return;
        }
        FileKind kind = new FileKind(format.title(), List.of("*." + format.ending()));
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("report.export.title"), StatFiles.fileName(table.get(), format), kind))
                .ifPresent(file -> export(table.get(), format, file));
    }

    void onFreeze() {
        query().ifPresent(query -> freezing.ask(name(query), (freezer, note) -> freezer.freeze(query, note)));
    }

    /** As the form on the screen is called. */
    private String name(StatQuery query) {
        return model.table
                .get()
                .map(StatTable::title)
                .orElse(Texts.of("stat.name", query.form(), query.period().label()));
    }

    private void export(StatTable table, ReportFormat format, Path file) {
        kit.tasks()
                .start(Job.of(progress -> new StatFiles(
                                        services.settings().now(), kit.clock().today())
                                .write(table, format, file))
                        .titled(Texts.of(
                                "report.export.running", table.form().head().number()))
                        .onError(
                                IOException.class,
                                e -> kit.dialogs()
                                        .message(
                                                Texts.of("report.export.title"),
                                                Texts.of("report.export.failed", file.getFileName())))
                        .onDone(this::afterExport));
    }

    private void afterExport(ReportFiles.Result result) {
        String words = result instanceof ReportFiles.Refused refused
                ? refused.words()
                : Texts.of("report.export.done", result instanceof ReportFiles.Written written ? written.file() : "");
        kit.dialogs().message(Texts.of("report.export.title"), words);
    }

    private Optional<StatQuery> query() {
        return model.form
                .get()
                .map(form -> new StatQuery(
                        form.head().key(), model.period.get(), kit.clock().today(), model.unit.get()));
    }

    private void run() {
        if (isActive()) {
            query().ifPresent(this::run);
        }
    }

    private void run(StatQuery query) {
        kit.tasks()
                .start(Job.of(progress -> store.watched(Watched.by(progress)).run(query))
                        .latestWins("statistics.run")
                        .until(whileActive())
                        .titled(Texts.of("stat.running"))
                        .onDone(model.table::set));
    }

    private List<Unit> units(List<Long> ids) {
        List<Unit> all = new UnitStore(services.book().reading()).all();
        return all.stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    private void showUnits(String title, List<Unit> units) {
        ListController.open(
                kit.dialogs(),
                title,
                new ListController.Content<>(
                        "statistic-units",
                        Unit::id,
                        List.of(Column.text("unit", Texts.of("report.column.unit"), Unit::name)
                                .width(420)),
                        units),
                kit.memory());
    }
}
