package vn.ptdv.ui.guide;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingOutcome;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Running;
import vn.ptdv.ui.frame.Toolkit;

/** Leads from an empty folder to an open book. */
public final class GuideController extends Controller {
    private static final SampleSize SAMPLE = new SampleSize(100, 1000, 1);
    private final Toolkit kit;
    private final Ways ways;
    private final GuideModel model = new GuideModel();
    private final GuideView view;
    private Optional<OpenBook> made = Optional.empty();
    private String proposed = "";

    /** Where it leads: into the new book, there to its lists, or to another one. */
    public record Ways(Consumer<OpenBook> entered, Consumer<OpenBook> toImport, Others others) {}

    /** Instead of a new book: one that exists, or one that a backup holds. */
    public record Others(Consumer<BookFolder> openExisting, Consumer<BookFolder> restore) {}

    public GuideController(BookFolder folder, Toolkit kit, Ways ways) {
        this.kit = kit;
        this.ways = ways;
        model.folder.set(folder.root().toString());
        onPreset(SettingKey.LEVEL_PRESET.initial());
        this.view = new GuideView(model, this, kit.clock());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    public boolean mayLeave() {
        boolean kept = made.isEmpty() || model.recoveryKept.get();
        if (!kept) {
            model.message.set(Texts.of("guide.recovery.first"));
        }
        return kept;
    }

    void onNext() {
        model.message.set("");
        model.problem.set(Optional.empty());
        model.problem.set(GuideChecks.problem(model));
        if (model.problem.get().isPresent()) {
            return;
        }
        switch (model.step.get()) {
            case USER -> make();
            case COMMITTEE -> {
                proposeIssuer();
                model.step.set(Step.FORMAT);
            }
            case SIGNERS -> {
                // A name that is typed is meant, also by whoever goes on without adding it.
                onAddSigner();
                model.step.set(Step.TERM);
            }
            default -> model.step.set(model.step.get().next());
        }
    }

    /** The line that issues is nearly always the committee's own name. */
    private void proposeIssuer() {
        StringProperty line = model.setting(SettingKey.ISSUER_LINE);
        if (line.get().isBlank() || line.get().equals(proposed)) {
            proposed = VietnameseText.upper(VietnameseText.clean(
                    model.setting(SettingKey.COMMITTEE_NAME).get()));
            line.set(proposed);
        }
    }

    void onBack() {
        model.message.set("");
        model.problem.set(Optional.empty());
        model.step.set(model.step.get().previous());
    }

    void onPreset(String preset) {
        Preset usual = Preset.of(preset);
        usual.fill(model);
        model.signerPosition.set(usual.foot().position());
        model.signerAuthority.set(usual.foot().authority());
    }

    void onFolder() {
        kit.dialogs()
                .folder(FileAsk.open(Texts.of("guide.folder.choose")))
                .ifPresent(path -> model.folder.set(path.toString()));
    }

    void onExisting() {
        kit.dialogs()
                .folder(FileAsk.open(Texts.of("guide.existing")))
                .ifPresent(path -> ways.others().openExisting().accept(new BookFolder(path)));
    }

    /** Into the folder that stands in the form, which is empty: nothing has been made yet. */
    void onRestore() {
        ways.others().restore().accept(new BookFolder(Path.of(model.folder.get().strip())));
    }

    void onTyped() {
        model.problem.set(Optional.empty());
    }

    void onAddSigner() {
        if (!model.signerName.get().isBlank()) {
            model.signers.add(new Signer(
                    VietnameseText.clean(model.signerName.get()),
                    model.signerPosition.get().strip(),
                    model.signerAuthority.get().strip()));
            model.signerName.set("");
        }
    }

    void onRemoveSigner(Signer signer) {
        model.signers.remove(signer);
    }

    void onPrintRecovery() {
        sheet().print();
    }

    void onSaveRecovery() {
        sheet().save();
    }

    private RecoverySheet sheet() {
        return new RecoverySheet(
                kit,
                List.copyOf(model.recovery),
                model.setting(SettingKey.COMMITTEE_NAME).get());
    }

    void onEmpty() {
        made.ifPresent(ways.entered());
    }

    void onImport() {
        made.ifPresent(ways.toImport());
    }

    void onSample() {
        made.ifPresent(open -> {
            model.busy.set(true);
            Running filling = kit.tasks()
                    .start(Job.of(progress -> {
                                SampleBook.fill(
                                        open.book(),
                                        SAMPLE,
                                        kit.clock().today(),
                                        (done, all) -> progress.at(
                                                (double) done / all, Texts.of("guide.sample.at", done, all)));
                                return open;
                            })
                            .titled(Texts.of("guide.sample.running"))
                            .onDone(ways.entered())
                            .onEnd(() -> model.busy.set(false)));
            model.underWay.bind(filling.message());
        });
    }

    private void make() {
        char[] password = model.password.get().toCharArray();
        BookFolder folder = new BookFolder(Path.of(model.folder.get().strip()));
        model.busy.set(true);
        kit.tasks()
                .start(Job.of(progress ->
                                kit.door().create(folder, model.user.get().strip(), password))
                        .onDone(this::created)
                        .onEnd(() -> model.busy.set(false)));
    }

    private void created(BookDoor.Creation creation) {
        if (creation instanceof BookDoor.Creation.NotMade refused) {
            model.message.set(refused.explanation().oneText());
            return;
        }
        BookDoor.Creation.Made done = (BookDoor.Creation.Made) creation;
        made = Optional.of(done.book());
        model.recovery.setAll(done.recovery().groups());
        model.password.set("");
        model.again.set("");
        kit.tasks().start(Job.of(progress -> saved(done.book())).onDone(this::settled));
    }

    private SettingOutcome saved(OpenBook open) {
        BookServices services = BookServices.over(open, kit.machine().clock());
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        model.settings.forEach((key, value) -> values.put(key, value.get()));
        return services.settings().begin(values, List.copyOf(model.signers));
    }

    private void settled(SettingOutcome outcome) {
        if (outcome instanceof SettingOutcome.Refused refused) {
            model.message.set(refused.problems().get(0).words());
        }
        model.step.set(Step.RECOVERY);
    }
}
