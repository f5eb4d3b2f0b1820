package vn.ptdv.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.seed.DataExport;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.seed.DataOutcome;
import vn.ptdv.store.seed.DataPackage;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Loads newer tables from outside: reads them, says what would change, asks, and then does it as one action. */
public final class DataPackages {
    private final Toolkit kit;
    private final BookServices services;
    private final DataLoader loader;
    private final Consumer<String> done;

    public DataPackages(BookServices services, Toolkit kit, Consumer<String> done) {
        this.kit = kit;
        this.services = services;
        this.loader = new DataLoader(services.book().writing());
        this.done = done;
    }

    /** Asks for a file and loads it once the clerk has seen what it changes. */
    public void askFile(String title) {
        FileKind kind = new FileKind(Texts.of("settings.package.kind"), List.of("*.zip", "*.csv"));
        kit.dialogs().openFile(FileAsk.open(title, kind)).ifPresent(path -> read(title, path));
    }

    /** Writes tables of the book into a file that can be written on and loaded again. */
    public void takeOut(String title, String fileName, List<String> tables) {
        FileKind kind = new FileKind(Texts.of("settings.package.kind"), List.of("*.zip"));
        kit.dialogs()
                .saveFile(FileAsk.save(title, fileName, kind))
                .ifPresent(file -> kit.tasks()
                        .start(Job.of(progress -> Files.write(
                                        file, DataExport.zip(services.book().reading(), tables)))
                                .titled(title)
                                .onError(
                                        IOException.class,
                                        e -> kit.dialogs()
                                                .message(title, Texts.of("report.export.failed", file.getFileName())))
                                .onDone(written -> done.accept(Texts.of("report.export.done", written)))));
    }

    void askFolder(String title) {
        kit.dialogs().folder(FileAsk.open(title)).ifPresent(path -> read(title, path));
    }

    private void read(String title, Path place) {
        kit.tasks()
                .start(Job.of(progress -> DataPackage.read(place))
                        .titled(Texts.of("settings.package.reading"))
                        .onDone(reading -> answered(title, place, reading)));
    }

    private void answered(String title, Path place, DataPackage.Reading reading) {
        if (reading instanceof DataPackage.Reading.Unreadable unreadable) {
            kit.dialogs().message(title, unreadable.words());
            return;
        }
        var source = ((DataPackage.Reading.Found) reading).source();
        kit.tasks()
                .start(Job.of(progress -> loader.preview(source))
                        .titled(Texts.of("settings.package.reading"))
                        .onDone(outcome -> offer(title, place, source, outcome)));
    }

    private void offer(String title, Path place, Function<String, Optional<CsvTable>> source, DataOutcome outcome) {
        if (outcome instanceof DataOutcome.Refused refused) {
            kit.dialogs().message(title, refused.words());
            return;
        }
        String counts = counts(((DataOutcome.Loaded) outcome).counts());
        if (counts.isEmpty()) {
            kit.dialogs().message(title, Texts.of("settings.package.same"));
        } else if (kit.dialogs()
                .confirm(Question.plain(
                        title, Texts.of("settings.package.preview", counts), Texts.of("settings.package.act")))) {
            load(title, Act.named("action.data.load", place.getFileName()), source);
        }
    }

    private void load(String title, Act act, Function<String, Optional<CsvTable>> source) {
        kit.tasks()
                .start(Job.of(progress -> loader.accept(act, source))
                        .titled(Texts.of("settings.package.running"))
                        .onDone(outcome -> {
                            if (outcome instanceof DataOutcome.Refused refused) {
                                kit.dialogs().message(title, refused.words());
                            } else {
                                done.accept(Texts.of("settings.package.done"));
                            }
                        }));
    }

    private static String counts(DataLoader.Loaded loaded) {
        Map<String, Integer> added = loaded.added();
        Map<String, Integer> updated = loaded.updated();
        TreeSet<String> tables = new TreeSet<>(added.keySet());
        tables.addAll(updated.keySet());
        return tables.stream()
                .filter(t -> added.getOrDefault(t, 0) + updated.getOrDefault(t, 0) > 0)
                .map(t -> Texts.of(
                        "settings.package.table",
                        Texts.family("settings.package.name", t),
                        added.getOrDefault(t, 0),
                        updated.getOrDefault(t, 0)))
                .collect(Collectors.joining("\n"));
    }
}
