package vn.ptdv.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import vn.ptdv.exchange.report.ReportFiles;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.frame.Toolkit;

/** Runs the chosen report, again after every change of the book, opens names and writes files. */
public final class ReportsController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final ReportStore reports;
    private final PeopleBehind people;
    private final ReportsModel model;
    private final ReportsView view;

    public ReportsController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.reports = new ReportStore(services.book(), services.settings());
        this.people = new PeopleBehind(services, kit);
        List<Period> choices =
                PeriodChoices.of(kit.clock().today(), services.settings().now().term());
        this.model = new ReportsModel(choices.get(0));
        this.view = new ReportsView(model, this, kit, choices);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::run)));
        run();
    }

    void onReport(ReportId report) {
        if (report != model.report().get()) {
            model.report().set(report);
            run();
        }
    }

    void onPeriod(Period period) {
        if (!period.equals(model.period().get())) {
            model.period().set(period);
            run();
        }
    }

    /** Two days that are the wrong way round say so and change nothing. */
    void onDays(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            kit.dialogs().message(Texts.of("report.days.title"), Texts.of("report.days.wrong"));
            return;
        }
        onPeriod(Period.free(from.get(), to.get()));
    }

    void onPeople(String title, List<Long> candidacies) {
        if (!candidacies.isEmpty()) {
            people.open(title, candidacies, whileActive());
        }
    }

    void onExport(ReportFormat format) {
        Optional<ReportTable> table = model.table().get();
        if (table.isEmpty()) {
            return;
        }
        FileKind kind = new FileKind(format.title(), List.of("*." + format.ending()));
        kit.dialogs()
                .saveFile(
                        FileAsk.save(Texts.of("report.export.title"), ReportFiles.fileName(table.get(), format), kind))
                .ifPresent(file -> export(table.get(), format, file));
    }

    private void export(ReportTable table, ReportFormat format, Path file) {
        kit.tasks()
                .start(Job.of(progress -> write(table, format, file, progress))
                        .titled(Texts.of(
                                "report.export.running", table.head().report().title()))
                        .onError(
                                java.io.IOException.class,
                                e -> kit.dialogs()
                                        .message(
                                                Texts.of("report.export.title"),
                                                Texts.of("report.export.failed", file.getFileName())))
                        .onDone(this::afterExport));
    }

    private ReportFiles.Result write(ReportTable table, ReportFormat format, Path file, Progress progress)
            throws java.io.IOException {
        progress.at(-1, format.title());
        ReportFiles files =
                new ReportFiles(reports, services.settings().now(), kit.clock().today());
        return files.write(table, format, file, rows -> {
            progress.at((double) rows / Math.max(1, table.rows().size()), format.title());
            return progress.isCancelled() ? WriteProgress.Next.CANCEL : WriteProgress.Next.GO_ON;
        });
    }

    private void afterExport(ReportFiles.Result result) {
        if (result instanceof ReportFiles.Written written) {
            kit.dialogs()
                    .message(
                            Texts.of("report.export.title"),
                            Texts.of("report.export.done", written.file().toString()));
        } else if (result instanceof ReportFiles.Refused refused) {
            kit.dialogs().message(Texts.of("report.export.title"), refused.words());
        }
    }

    private void run() {
        ReportQuery query = new ReportQuery(
                model.report().get(), model.period().get(), kit.clock().today());
        kit.tasks()
                .start(Job.of(progress -> reports.run(query))
                        .latestWins("report.run")
                        .until(whileActive())
                        .titled(Texts.of("report.running"))
                        .onDone((ReportTable table) -> model.table().set(Optional.of(table))));
    }
}
