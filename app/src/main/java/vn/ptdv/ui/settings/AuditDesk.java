package vn.ptdv.ui.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.check.CheckFinding;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The book's examination on demand, and the audit list as a file. */
final class AuditDesk {
    private static final int SHOWN = 12;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    // Spreadsheet programs take a file without it for one in the machine's old code page.
    private static final String MARK = "\uFEFF";
    private final BookServices services;
    private final Toolkit kit;
    private final Consumer<String> says;

    AuditDesk(BookServices services, Toolkit kit, Consumer<String> says) {
        this.services = services;
        this.kit = kit;
        this.says = says;
    }

    void check() {
        says.accept(Texts.of("settings.audit.checking"));
        kit.tasks()
                .start(Job.of(progress -> {
                            progress.at(-1, Texts.of("settings.audit.checking"));
                            return BookCheck.of(services.open()).run();
                        })
                        .titled(Texts.of("settings.audit.check"))
                        .latestWins("settings.check")
                        .onDone(this::checked));
    }

    void export() {
        FileKind kind = new FileKind(Texts.of("settings.audit.csv"), List.of("*.csv"));
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("settings.audit.export"), Texts.of("settings.audit.export.file"), kind))
                .ifPresent(path -> kit.tasks()
                        .start(Job.of(progress -> write(path))
                                .titled(Texts.of("settings.audit.export"))
                                .onError(BookException.class, this::failed)
                                .onDone(lines -> says.accept(Texts.of("settings.audit.exported", lines, path)))));
    }

    private void checked(BookCheck.Result result) {
        if (result.ok()) {
            long rows =
                    result.counts().values().stream().mapToLong(Long::longValue).sum();
            says.accept(Texts.of("settings.audit.ok", VietnameseNumbers.format(rows), shortened(result.chainHead())));
        } else {
            says.accept(Texts.of("settings.audit.findings", result.findings().size()));
            kit.dialogs()
                    .message(
                            Texts.of("settings.audit.check"),
                            result.findings().stream().map(CheckFinding::words).collect(Collectors.joining("\n")));
        }
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHOWN, hash.length()));
    }

    private void failed(BookException e) {
        kit.dialogs()
                .message(
                        Texts.of("settings.audit.export"),
                        Explanation.of(e.fault()).oneText());
    }

    private int write(Path path) {
        List<ActionLine> lines = services.audit().actions(AuditLog.Filter.latest(Integer.MAX_VALUE));
        String text = Stream.concat(Stream.of(heading()), lines.stream().map(AuditDesk::line))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
        AtomicFiles.write(path, text.getBytes(StandardCharsets.UTF_8));
        return lines.size();
    }

    private static String heading() {
        return csv(
                Texts.of("settings.audit.at"),
                Texts.of("settings.audit.user"),
                Texts.of("settings.audit.kind"),
                Texts.of("settings.audit.what"),
                Texts.of("settings.audit.rows"));
    }

    private static String line(ActionLine line) {
        return csv(
                AT.format(line.at()),
                line.user(),
                Texts.ofEnum("settings.audit.kind", line.kind()),
                line.name().words(),
                String.valueOf(line.rows()));
    }

    private static String csv(String... cells) {
        return Stream.of(cells).map(AuditDesk::cell).collect(Collectors.joining(","));
    }

    // A leading sign would make a spreadsheet program compute what a person typed.
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
