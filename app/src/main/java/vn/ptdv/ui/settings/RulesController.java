package vn.ptdv.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.RuleLayer;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.rulebook.RuleActs;
import vn.ptdv.store.rulebook.RuleStore;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The rule sets with the source of every value; corrections, the local layer, newer packages. */
final class RulesController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final RuleStore store;
    private final RuleActs acts;
    private final RulesModel model = new RulesModel();
    private final Editing editing;
    private final DataPackages packages;
    private final View<?, ?> view;

    RulesController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.store = new RuleStore(services.book().reading());
        this.acts = new RuleActs(services.book());
        this.editing = new Editing(kit, this::load);
        this.packages = new DataPackages(services, kit, said -> {
            model.values.says.set(said);
            load();
        });
        this.view = new RulesView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    void onSet(RuleSet set) {
        model.set.set(Optional.of(set));
        loadValues(set);
    }

    void onCorrect() {
        model.values.chosen.get().ifPresent(line -> {
            EntryForm form = new EntryForm(kit)
                    .needed(
                            "value",
                            Texts.of("settings.rule.value"),
                            line.value().value())
                    .area(
                            "source",
                            Texts.of("settings.rule.source"),
                            line.value().source())
                    .tick(
                            "verified",
                            Texts.of("settings.rule.verified"),
                            EntryForm.Tick.of(line.value().verified()))
                    .needed("reason", Texts.of("settings.rule.reason"), "");
            Editing.Ask ask = new Editing.Ask(
                    Texts.of("settings.rule.correct.title", RuleWords.name(line.value())),
                    Texts.of("settings.save"),
                    () -> RuleActs.fits(line.value().unit(), typed(form))
                            || form.wrong(
                                    "value",
                                    Texts.ofEnum(
                                            "settings.rule.form", line.value().unit())));
            editing.start(form, ask, progress -> Editing.words(acts.correct(line, correction(form))));
        });
    }

    void onTurn() {
        model.set.get().ifPresent(set -> {
            if (set.layer() == RuleLayer.NATIONAL) {
                kit.dialogs().message(Texts.of("settings.rule.turn"), Texts.of("settings.rule.national"));
            } else {
                editing.run(Texts.of("settings.rule.turn"), progress -> Editing.words(acts.turn(set)));
            }
        });
    }

    void onPackageFile() {
        packages.askFile(Texts.of("settings.rule.package.file"));
    }

    void onPackageFolder() {
        packages.askFolder(Texts.of("settings.rule.package.folder"));
    }

    // People write 3,5; the tables keep 3.5.
    private static String typed(EntryForm form) {
        return form.value("value").replace(',', '.');
    }

    private static RuleActs.Correction correction(EntryForm form) {
        return new RuleActs.Correction(
                typed(form),
                form.value("source"),
                form.isOn("verified") ? RuleActs.Checked.VERIFIED : RuleActs.Checked.UNVERIFIED,
                form.value("reason"));
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> store.sets())
                        .latestWins("settings.rules")
                        .until(whileActive())
                        .onDone(this::showSets));
    }

    private void showSets(List<RuleSet> found) {
        String chosen = model.set.get().map(RuleSet::id).orElse("");
        model.sets.setAll(found);
        found.stream()
                .filter(set -> set.id().equals(chosen))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(this::onSet);
    }

    private void loadValues(RuleSet set) {
        kit.tasks()
                .start(Job.of(progress -> store.values(set))
                        .latestWins("settings.rule.values")
                        .until(whileActive())
                        .onDone(found -> model.values.rows.setAll(found)));
    }
}
