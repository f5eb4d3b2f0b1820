package vn.ptdv.ui.statistic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.exchange.frozen.Freezer;
import vn.ptdv.logic.frozen.FigureChange;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.book.Watch;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.run.FrozenRun;
import vn.ptdv.store.run.LaterAct;
import vn.ptdv.store.run.RunActs;
import vn.ptdv.store.run.RunStore;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.frame.Watched;

/** The list of finished runs: take their files, see what is different now and who changed it, take one off. */
final class RunsController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final ObjectProperty<Optional<List<FrozenRun>>> runs = new SimpleObjectProperty<>(Optional.empty());
    private final RunsView view;

    RunsController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.view = new RunsView(runs, this, kit);
    }

    /** One difference with the people who came or went and the actions that may explain it. */
    record Difference(FigureChange change, String people, List<LaterAct> acts) {}

    /** What a comparison found, and whether the run itself is what it was. */
    record Comparison(FrozenRun run, Optional<List<Difference>> differences, boolean intact, String look) {}

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    void onCompare(FrozenRun run) {
        kit.tasks()
                .start(Job.of(progress -> compare(run, Watched.by(progress)))
                        .latestWins("runs.compare")
                        .until(whileActive())
                        .titled(Texts.of("stat.frozen.comparing", run.of().title()))
                        .onDone(this::show));
    }

    void onFiles(FrozenRun run) {
        kit.dialogs()
                .folder(FileAsk.open(Texts.of("stat.frozen.files")))
                .ifPresent(folder -> kit.tasks()
                        .start(Job.of(progress -> write(run, folder))
                                .titled(Texts.of("stat.frozen.files"))
                                .onError(
                                        UncheckedIOException.class,
                                        e -> kit.dialogs()
                                                .message(
                                                        Texts.of("stat.frozen.files"),
                                                        Texts.of("report.export.failed", folder)))
                                .onDone(count -> kit.dialogs()
                                        .message(
                                                Texts.of("stat.frozen.files"),
                                                Texts.of("stat.frozen.written", count, folder)))));
    }

    void onRemove(FrozenRun run) {
        boolean sure = kit.dialogs()
                .confirm(Question.plain(
                        Texts.of("stat.frozen.remove"),
                        Texts.of("stat.frozen.remove.sure", run.of().title()),
                        Texts.of("stat.frozen.remove")));
        if (sure) {
            kit.tasks()
                    .start(Job.of(progress -> {
                                new RunActs(services.book()).remove(run);
                                return run;
                            })
                            .titled(Texts.of("stat.frozen.remove")));
        }
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> new RunStore(services.book().reading()).all())
                        .latestWins("runs")
                        .until(whileActive())
                        .onDone((List<FrozenRun> read) -> runs.set(Optional.of(read))));
    }

    private Comparison compare(FrozenRun run, Watch watch) {
        Freezer freezer = new Freezer(services, kit.clock().today()).watched(watch);
        RunStore store = freezer.runs();
        Optional<List<FigureChange>> changes = freezer.changes(run);
        List<LaterAct> acts = store.since(run);
        ReportStore reports = new ReportStore(services.book(), services.settings());
        Optional<List<Difference>> differences = changes.map(all -> all.stream()
                .map(change -> difference(change, concerned(change, all), acts, store, reports))
                .toList());
        return new Comparison(
                run, differences, store.isIntact(run), freezer.look(run).name());
    }

    /** Who came or went; a share names nobody and changes with the figures of its line. */
    private static Set<Long> concerned(FigureChange change, List<FigureChange> all) {
        Set<Long> concerned = moved(change);
        if (concerned.isEmpty()) {
            all.stream()
                    .filter(other -> other.row().equals(change.row()))
                    .forEach(other -> concerned.addAll(moved(other)));
        }
        return concerned;
    }

    private static Set<Long> moved(FigureChange change) {
        Set<Long> moved = new HashSet<>(change.gained());
        moved.addAll(change.lost());
        return moved;
    }

    private static Difference difference(
            FigureChange change, Set<Long> concerned, List<LaterAct> acts, RunStore store, ReportStore reports) {
        Set<Long> rows = concerned.isEmpty() ? Set.of() : store.rowsOf(concerned);
        boolean named = !moved(change).isEmpty();
        List<LaterAct> why = acts.stream()
                .filter(act -> act.touches(rows) || !named && act.touchesTotals())
                .toList();
        List<String> words = new ArrayList<>();
        names(reports, change.gained()).ifPresent(who -> words.add(Texts.of("stat.frozen.gained", who)));
        names(reports, change.lost()).ifPresent(who -> words.add(Texts.of("stat.frozen.lost", who)));
        return new Difference(change, String.join("; ", words), why);
    }

    private static Optional<String> names(ReportStore reports, List<Long> candidacies) {
        return candidacies.isEmpty()
                ? Optional.empty()
                : Optional.of(reports.people(candidacies).stream()
                        .map(ReportPerson::name)
                        .collect(Collectors.joining(", ")));
    }

    private void show(Comparison comparison) {
        kit.dialogs()
                .form(new Form(
                        Texts.of(
                                "stat.frozen.compare.title",
                                comparison.run().of().title()),
                        new ComparisonController(comparison, kit.memory()),
                        Texts.of("report.list.close"),
                        () -> true));
    }

    private int write(FrozenRun run, Path folder) {
        RunStore store = new RunStore(services.book().reading());
        try {
            for (FrozenRun.KeptFile file : run.files()) {
                Files.write(folder.resolve(file.name()), store.content(file).orElseThrow());
            }
            return run.files().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
