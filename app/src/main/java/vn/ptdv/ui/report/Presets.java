package vn.ptdv.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.exchange.frozen.Freezer;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.preset.PresetStore;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The saved ways of looking at the report that is shown, and the one in use. */
final class Presets {
    private final BookServices services;
    private final Toolkit kit;
    private final PresetStore store;
    private final Runnable changed;
    private final ObjectProperty<List<PresetStore.Kept>> offered = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<PresetStore.Kept>> current = new SimpleObjectProperty<>(Optional.empty());
    private Optional<ReportTable> whole = Optional.empty();
    private List<Signer> signers = List.of();
    private String report = "";

    Presets(BookServices services, Toolkit kit, Runnable changed) {
        this.services = services;
        this.kit = kit;
        this.store = new PresetStore(services.book());
        this.changed = changed;
    }

    ObjectProperty<List<PresetStore.Kept>> offered() {
        return offered;
    }

    ObjectProperty<Optional<PresetStore.Kept>> current() {
        return current;
    }

    String currentName() {
        return current.get().map(PresetStore.Kept::name).orElse("");
    }

    /** The way in use, under its name. */
    Freezer.Look look() {
        return current.get()
                .map(kept -> new Freezer.Look(kept.name(), kept.preset()))
                .orElse(Freezer.Look.PLAIN);
    }

    String signer() {
        return current.get().map(kept -> kept.preset().signer()).orElse("");
    }

    /** The way in which the report is to be seen; another report starts without one. */
    ReportPreset of(ReportId id) {
        if (!id.code().equals(report)) {
            report = id.code();
            current.set(Optional.empty());
        }
        return current.get().map(PresetStore.Kept::preset).orElse(ReportPreset.NONE);
    }

    /** What was read for the menu and for the form: the presets, the whole report, and who may sign. */
    record Known(List<PresetStore.Kept> kept, ReportTable table, List<Signer> signers) {}

    Known read(ReportId id, ReportTable table) {
        return new Known(store.of(id.code()), table, services.settings().now().signers());
    }

    void show(Known known) {
        whole = Optional.of(known.table());
        signers = known.signers();
        offered.set(known.kept());
    }

    void plain() {
        current.set(Optional.empty());
        changed.run();
    }

    void use(PresetStore.Kept kept) {
        current.set(Optional.of(kept));
        changed.run();
    }

    void ask() {
        whole.ifPresent(table -> {
            PresetForm form = new PresetForm(
                    table,
                    signers,
                    currentName(),
                    current.get().map(PresetStore.Kept::preset).orElse(ReportPreset.NONE));
            kit.dialogs()
                    .form(new Form(
                            Texts.of("stat.preset.title", table.head().report().title()),
                            form,
                            Texts.of("stat.preset.save"),
                            close -> keep(form, close)));
        });
    }

    private void keep(PresetForm form, Runnable close) {
        String name = form.name();
        if (name.isEmpty()) {
            return;
        }
        String of = report;
        kit.tasks()
                .start(Job.of(progress -> {
                            store.keep(of, name, form.preset(), form.place());
                            return store.of(of);
                        })
                        .titled(Texts.of("stat.preset.save"))
                        .onDone((List<PresetStore.Kept> kept) -> {
                            close.run();
                            kept.stream()
                                    .filter(one -> one.name().equals(name) && store.isMine(one))
                                    .findFirst()
                                    .ifPresent(this::use);
                        }));
    }

    void remove() {
        current.get().ifPresent(kept -> {
            if (!store.isMine(kept)) {
                kit.dialogs()
                        .message(
                                Texts.of("stat.preset.menu"),
                                Texts.of("stat.preset.others", kept.seen().owner()));
                return;
            }
            kit.tasks()
                    .start(Job.of(progress -> {
                                store.remove(kept);
                                return kept;
                            })
                            .titled(Texts.of("stat.preset.menu"))
                            .onDone(removed -> plain()));
        });
    }
}
