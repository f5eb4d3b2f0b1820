package vn.ptdv.ui.settings;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingOutcome;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Goes from section to section; saves the plain forms itself, hands the others to their own controllers. */
public final class SettingsController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final SettingsModel model = new SettingsModel();
    private final Map<Section, Supplier<Controller>> pages;
    private final SettingsView view;
    private Optional<Controller> page = Optional.empty();
    private Map<SettingKey, String> stored = Map.of();

    /** Restoring is done at the door, so the way out of the book is handed in. */
    public SettingsController(BookServices services, Toolkit kit, Runnable restoreBook) {
        this.services = services;
        this.kit = kit;
        this.pages = SectionPages.of(services, kit, restoreBook);
        this.view = new SettingsView(model, this, kit.clock());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::reload)));
        reload();
        showPage();
        whileActive.add(() -> page.ifPresent(Controller::deactivate));
    }

    @Override
    public boolean mayLeave() {
        if (changes().isEmpty()) {
            return page.map(Controller::mayLeave).orElse(true);
        }
        boolean drop = kit.dialogs()
                .confirm(Question.grave(
                        Texts.of("settings.unsaved.title"),
                        Texts.of("settings.unsaved.text"),
                        Texts.of("settings.unsaved.act")));
        if (drop) {
            onRevert();
        }
        return drop;
    }

    /** What one does with a section, under the name by which quick find offers it. */
    public Map<String, Runnable> sections() {
        Map<String, Runnable> ways = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            ways.put(Texts.of("settings.command", section.title()), () -> {
                // Another screen may have refused to be left.
                if (isActive()) {
                    onSection(section);
                }
            });
        }
        return ways;
    }

    void onSection(Section section) {
        if (section == model.section.get() || !mayLeave()) {
            return;
        }
        page.ifPresent(Controller::deactivate);
        model.section.set(section);
        model.saved.set("");
        showPage();
    }

    void onSave() {
        Map<SettingKey, String> changed = changes();
        model.wrong.clear();
        if (changed.isEmpty()) {
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> services.settings().save(changed))
                        .until(whileActive())
                        .onDone(this::answered));
    }

    void onRevert() {
        stored.forEach((key, value) -> model.typed(key).set(value));
        model.wrong.clear();
    }

    private void answered(SettingOutcome outcome) {
        if (outcome instanceof SettingOutcome.Refused refused) {
            refused.problems().forEach(p -> model.wrong.put(p.key(), p.words()));
            model.saved.set("");
        } else {
            stored = typed();
            model.saved.set(Texts.of("settings.saved"));
        }
    }

    private Map<SettingKey, String> typed() {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        model.typed.forEach((key, value) -> values.put(key, value.get() == null ? "" : value.get()));
        return values;
    }

    private Map<SettingKey, String> changes() {
        Map<SettingKey, String> changed = typed();
        changed.entrySet().removeIf(e -> e.getValue().equals(stored.getOrDefault(e.getKey(), e.getValue())));
        changed.keySet().retainAll(model.section.get().keys());
        return changed;
    }

    private void reload() {
        kit.tasks()
                .start(Job.of(progress -> services.settings().now())
                        .latestWins("settings.values")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private void show(SettingValues values) {
        model.formats.setAll(values.formats().all());
        Map<SettingKey, String> before = stored;
        Map<SettingKey, String> now = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            now.put(key, values.text(key));
            // What someone is typing stays, whatever else was saved meanwhile.
            if (model.typed(key).get().equals(before.getOrDefault(key, key.initial()))) {
                model.typed(key).set(values.text(key));
            }
        }
        stored = now;
    }

    private void showPage() {
        page = Optional.ofNullable(pages.get(model.section.get())).map(Supplier::get);
        page.ifPresent(Controller::activate);
        model.page.set(page.map(Controller::root));
    }
}
