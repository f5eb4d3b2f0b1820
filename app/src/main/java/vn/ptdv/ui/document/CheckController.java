package vn.ptdv.ui.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.check.DocumentChecker;
import vn.ptdv.document.check.DocumentMender;
import vn.ptdv.document.check.LintOutcome;
import vn.ptdv.document.check.MendOutcome;
import vn.ptdv.document.check.Severity;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.Profiles;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Examines any Word file and mends a copy of it; the file itself is only read. */
final class CheckController extends Controller {
    private final Toolkit kit;
    private final Settings settings;
    private final CheckModel model = new CheckModel();
    private final CheckView view;
    private Optional<Path> file = Optional.empty();

    CheckController(Settings settings, Toolkit kit) {
        this.kit = kit;
        this.settings = settings;
        view = new CheckView(model, this, kit.memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.onChange(model.profile, now -> check());
        kit.tasks()
                .start(Job.of(progress ->
                                profiles().all().stream().map(FormatProfile::id).toList())
                        .latestWins("documents.profiles")
                        .until(whileActive)
                        .onDone(model.profiles::set));
    }

    void onFile() {
        kit.dialogs().openFile(FileAsk.open(Texts.of("docui.check"), word())).ifPresent(chosen -> {
            file = Optional.of(chosen);
            model.file.set(chosen.toString());
            check();
        });
    }

    private static FileKind word() {
        return new FileKind(Texts.of("docui.file.DOCX"), List.of("*.docx"));
    }

    /** Those of the book, as it stands now; never asked for on the window's thread. */
    private Profiles profiles() {
        return Profiles.of(settings.now().formats());
    }

    private void check() {
        Optional<String> wanted = model.profile.get();
        file.ifPresent(path -> kit.tasks()
                .start(Job.of(progress -> {
                            Profiles known = profiles();
                            return new DocumentChecker(known, Kinds.shipped())
                                    .check(
                                            Files.readAllBytes(path),
                                            wanted.flatMap(known::find),
                                            kit.clock().today());
                        })
                        .latestWins("documents.check")
                        .onDone(this::show)));
    }

    private void show(LintOutcome outcome) {
        model.mended.set(List.of());
        if (outcome instanceof LintOutcome.Refused refused) {
            model.findings.set(List.of());
            model.mendable.set(false);
            model.says.set(refused.fault().words());
            return;
        }
        LintOutcome.Checked checked = (LintOutcome.Checked) outcome;
        model.findings.set(checked.findings());
        model.mendable.set(checked.deviates());
        model.says.set(
                checked.findings().isEmpty() ? Texts.of("docui.check.clean", checked.profile()) : counted(checked));
    }

    private static String counted(LintOutcome.Checked checked) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = checked.findings().stream()
                    .filter(f -> f.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(Texts.of("docui.check.count", severity.title(), count));
            }
        }
        return Texts.of("docui.check.against", checked.profile(), String.join("; ", parts));
    }

    /** Mends what is safe into a copy, and says what was mended and what is left to the clerk. */
    void onMend() {
        file.ifPresent(path -> kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("docui.mend"), proposed(path), word()))
                .ifPresent(target -> mend(path, target)));
    }

    private static String proposed(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.replaceFirst("(?i)\\.docx$", "") + Texts.of("docui.mend.suffix") + ".docx";
    }

    private void mend(Path path, Path target) {
        if (target.equals(path)) {
            model.says.set(Texts.of("docui.mend.same"));
            return;
        }
        Optional<String> wanted = model.profile.get();
        kit.tasks()
                .start(Job.of(progress -> {
                            Profiles known = profiles();
                            MendOutcome outcome = new DocumentMender(known, Kinds.shipped())
                                    .mend(
                                            Files.readAllBytes(path),
                                            wanted.flatMap(known::find),
                                            kit.clock().today());
                            if (outcome instanceof MendOutcome.Mended mended) {
                                AtomicFiles.write(target, mended.file());
                            }
                            return outcome;
                        })
                        .onDone(outcome -> mended(outcome, target))
                        .onError(BookException.class, e -> model.says.set(SaveFile.words(target, e))));
    }

    private void mended(MendOutcome outcome, Path target) {
        if (outcome instanceof MendOutcome.Refused refused) {
            model.says.set(refused.fault().words());
        } else if (outcome instanceof MendOutcome.Mended mended) {
            model.mended.set(mended.done());
            model.findings.set(mended.left());
            model.mendable.set(false);
            model.says.set(Texts.of(
                    "docui.mend.done",
                    target,
                    mended.done().size(),
                    mended.left().size()));
        }
    }
}
