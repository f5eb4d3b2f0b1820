package vn.ptdv.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.exchange.report.ReportFiles;
import vn.ptdv.exchange.report.ReportFiles.Ran;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.frame.Watched;
import vn.ptdv.ui.paper.OpenPdf;
import vn.ptdv.ui.paper.PrintDesk;
import vn.ptdv.ui.report.ReportsModel.Pages;

/** Takes a report out of the program: files, pages to look at, paper. */
final class ReportOutput {
    private final BookServices services;
    private final Toolkit kit;
    private final ReportStore reports;
    private final Supplier<String> signer;

    ReportOutput(BookServices services, Toolkit kit, ReportStore reports, Supplier<String> signer) {
        this.signer = signer;
        this.services = services;
        this.kit = kit;
        this.reports = reports;
    }

    void export(Ran ran, ReportFormat format) {
        FileKind kind = new FileKind(format.title(), List.of("*." + format.ending()));
        String name = ReportFiles.fileName(ran.table(), format);
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("report.export.title"), name, kind))
                .ifPresent(file -> write(ran, format, file));
    }

    private void write(Ran ran, ReportFormat format, Path file) {
        kit.tasks()
                .start(Job.of(progress -> write(ran, format, file, progress))
                        .titled(Texts.of(
                                "report.export.running",
                                ran.table().head().report().title()))
                        .onError(
                                IOException.class,
                                e -> kit.dialogs()
                                        .message(
                                                Texts.of("report.export.title"),
                                                Texts.of("report.export.failed", file.getFileName())))
                        .onDone(this::afterExport));
    }

    private ReportFiles.Result write(Ran ran, ReportFormat format, Path file, Progress progress) throws IOException {
        progress.at(-1, format.title());
        int all = Math.max(1, ran.table().rows().size());
        return files(progress).write(ran, format, file, rows -> {
            progress.at((double) rows / all, format.title());
            return progress.isCancelled() ? WriteProgress.Next.CANCEL : WriteProgress.Next.GO_ON;
        });
    }

    private void afterExport(ReportFiles.Result result) {
        if (result instanceof ReportFiles.Written written) {
            kit.dialogs()
                    .message(
                            Texts.of("report.export.title"),
                            told(Texts.of("report.export.done", written.file().toString()), written.warnings()));
        } else if (result instanceof ReportFiles.Refused refused) {
            kit.dialogs().message(Texts.of("report.export.title"), refused.words());
        }
    }

    /** Takes the clerk's Word file, puts the present figures into it and tells what has changed. */
    void refill(Ran ran) {
        FileKind word = new FileKind(ReportFormat.DOCX.title(), List.of("*.docx"));
        String title = Texts.of("report.refill");
        kit.dialogs()
                .openFile(FileAsk.open(title, word))
                .ifPresent(clerks -> kit.dialogs()
                        .saveFile(FileAsk.save(title, String.valueOf(clerks.getFileName()), word))
                        .ifPresent(target -> kit.tasks()
                                .start(Job.of(progress -> files(progress).refill(ran, clerks, target))
                                        .titled(title)
                                        .onError(
                                                IOException.class,
                                                e -> kit.dialogs()
                                                        .message(
                                                                title,
                                                                Texts.of("report.refill.failed", clerks.getFileName())))
                                        .onDone(result -> kit.dialogs().message(title, told(result))))));
    }

    private static String told(ReportFiles.Result result) {
        return result instanceof ReportFiles.Refilled refilled
                ? told(RefillWords.of(refilled.what()), refilled.warnings())
                : problem(result);
    }

    private static String told(String done, List<String> warnings) {
        return Stream.concat(Stream.of(done), warnings.stream()).collect(Collectors.joining("\n"));
    }

    void pages(Ran ran, Subscriptions owner, Consumer<Pages> show) {
        kit.tasks()
                .start(Job.of(progress -> drawn(ran, progress))
                        .latestWins("report.pages")
                        .until(owner)
                        .titled(Texts.of("report.pages.drawing"))
                        .onDone(show));
    }

    void print(Ran ran) {
        kit.tasks()
                .start(Job.of(progress -> drawn(ran, progress))
                        .titled(Texts.of("report.pages.drawing"))
                        .onDone(pages -> print(ran, pages)));
    }

    private void print(Ran ran, Pages pages) {
        if (pages.pdf().isEmpty()) {
            kit.dialogs().message(Texts.of("report.print"), pages.problem());
        } else {
            new PrintDesk(kit).print(ran.table().head().title(), pages.pdf().get());
        }
    }

    private Pages drawn(Ran ran, Progress progress) {
        ReportFiles.Result result = files(progress).pages(ran);
        return result instanceof ReportFiles.Drawn drawn
                ? new Pages(Optional.of(OpenPdf.of(drawn.pdf())), "")
                : new Pages(Optional.empty(), problem(result));
    }

    private static String problem(ReportFiles.Result result) {
        return result instanceof ReportFiles.Refused refused ? refused.words() : "";
    }

    private ReportFiles files(Progress progress) {
        ReportStore watched = reports.watched(Watched.by(progress));
        return new ReportFiles(watched, services.settings().now(), kit.clock().today()).signedBy(signer.get());
    }
}
