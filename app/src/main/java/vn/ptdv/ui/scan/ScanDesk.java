package vn.ptdv.ui.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.scan.ScanKind;
import vn.ptdv.logic.scan.ScanRule;
import vn.ptdv.logic.scan.ScanUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Takes a photo or a scan from a file into the book, and writes one out again. */
public final class ScanDesk {
    private final Toolkit kit;
    private final Supplier<ScanRule> rule;

    public ScanDesk(Toolkit kit, Supplier<ScanRule> rule) {
        this.kit = kit;
        this.rule = rule;
    }

    /** Asks for a file, looks whether it may be kept, and hands its content on. */
    public void take(String title, ScanUse use, Function<byte[], Saved> keep) {
        kit.dialogs()
                .openFile(FileAsk.open(title, kind(use)))
                .ifPresent(file -> kit.tasks()
                        .start(Job.of(progress -> taken(file, use, keep))
                                .titled(title)
                                .onError(BookException.class, e -> say(title, e))
                                .onDone(saved -> say(title, saved))));
    }

    /** Asks where to, and writes the content there; the book keeps its own. */
    public void save(String name, Supplier<Optional<byte[]>> content) {
        kit.tasks()
                .start(Job.of(progress -> content.get()).onDone(found -> found.ifPresent(bytes -> save(name, bytes))));
    }

    private void save(String name, byte[] bytes) {
        String ending = ScanKind.of(bytes).map(ScanKind::ending).orElse("");
        save(name, ending, bytes, path -> Texts.of("personui.scan.saved", path));
    }

    /** Writes content out under a name that is proposed; {@code words} tells where it lies now. */
    public void save(String name, String ending, byte[] bytes, Function<Path, String> words) {
        String title = Texts.of("personui.scan.save");
        FileAsk ask = FileAsk.save(
                title,
                fileName(name) + "." + ending,
                new FileKind(Texts.of("personui.scan.kind"), List.of("*." + ending)));
        kit.dialogs()
                .saveFile(ask)
                .ifPresent(path -> kit.tasks()
                        .start(Job.of(progress -> {
                                    AtomicFiles.write(path, bytes);
                                    return path;
                                })
                                .titled(title)
                                .onError(BookException.class, e -> say(title, e))
                                .onDone(done -> kit.dialogs().message(title, words.apply(done)))));
    }

    private Saved taken(Path file, ScanUse use, Function<byte[], Saved> keep) {
        ScanRule now = rule.get();
        byte[] content = read(file, now.mostBytes(use));
        Optional<FieldFinding> fault = now.fault(use, content);
        if (fault.isPresent()) {
            return new Saved.Refused(List.of(fault.get()));
        }
        return ScanReader.isReadable(content) ? keep.apply(content) : Saved.refused(ScanRule.FIELD, Fault.FILE_DAMAGED);
    }

    /** One byte more than may be kept is enough to know that it is too much. */
    private static byte[] read(Path file, long most) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Math.toIntExact(most + 1));
        } catch (IOException e) {
            throw BookException.reading(e);
        }
    }

    private void say(String title, Saved saved) {
        if (saved instanceof Saved.Refused refused) {
            kit.dialogs()
                    .message(
                            title,
                            refused.findings().stream().map(FieldWords::of).collect(Collectors.joining("\n")));
        }
    }

    private void say(String title, BookException e) {
        kit.dialogs().message(title, e.explanation().oneText());
    }

    private static FileKind kind(ScanUse use) {
        return use == ScanUse.PHOTO
                ? new FileKind(Texts.of("personui.scan.photoKind"), List.of("*.jpg", "*.jpeg", "*.png"))
                : new FileKind(Texts.of("personui.scan.kind"), List.of("*.pdf", "*.jpg", "*.jpeg", "*.png"));
    }

    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    }
}
