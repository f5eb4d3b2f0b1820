package vn.ptdv.ui.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.filter.FilterShelf;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.filtering.BookFilters;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.form.SmallForm;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Behind;

/** The screen of the units: the tree at the left, the page of the chosen one at the right. */
public final class UnitsController extends Controller {
    private static final String LAST_UNIT = "units.chosen";

    private final BookServices services;
    private final Toolkit kit;
    private final UnitsModel model = new UnitsModel();
    private final Ways ways;
    private final UnitPages pages;
    private final UnitDesk desk;
    private final UnitsView view;

    /** What opens an issued document, a directive from above and a quota decision by their ids. */
    public record Ways(LongConsumer document, LongConsumer directive, LongConsumer quota) {}

    public UnitsController(BookServices services, Toolkit kit, Ways ways) {
        this.ways = ways;
        this.services = services;
        this.kit = kit;
        this.pages = new UnitPages(services);
        this.desk = new UnitDesk(services, kit, model.shown::get, new Side());
        model.chosen.set(kit.memory()
                .get(LAST_UNIT)
                .map(Long::parseLong)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty()));
        this.view = new UnitsView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        model.panel.get().ifPresent(Controller::activate);
        whileActive.add(() -> model.panel.get().ifPresent(Controller::deactivate));
        load();
    }

    @Override
    public boolean mayLeave() {
        return model.panel.get().map(Controller::mayLeave).orElse(true) && view.mayLeave();
    }

    /** Opens the page of a unit that was found elsewhere. */
    public void open(long unitId) {
        model.search.set("");
        choose(unitId);
    }

    void onOpenFromList(long unitId) {
        view.showTreeLook();
        onChoose(unitId);
    }

    FilterShelf shelf() {
        return new BookFilters("units", services.book(), kit);
    }

    /** Opens the guide to a new unit, below the chosen one. */
    public void establish() {
        desk.change(
                ChangeKind.ESTABLISH,
                model.page
                        .get()
                        .map(UnitPage::unit)
                        .filter(u -> model.shown.get().tree().contains(u.id())));
    }

    UnitDesk desk() {
        return desk;
    }

    void onSearch(String words) {
        model.search.set(words);
    }

    /** The tree of another day; empty for today. */
    void onDay(Optional<LocalDate> day) {
        if (!model.day.get().equals(day)) {
            model.day.set(day);
            load();
        }
    }

    void onChoose(long unitId) {
        if (model.chosen.get().orElse(0) == unitId) {
            return;
        }
        if (mayLeave()) {
            choose(unitId);
        } else {
            view.markChosen();
        }
    }

    private void choose(long unitId) {
        closePanel();
        model.chosen.set(OptionalLong.of(unitId));
        kit.memory().put(LAST_UNIT, String.valueOf(unitId));
        loadPage();
    }

    /** Moves the chosen unit among those beside it. */
    void onReorder(int by) {
        if (model.day.get().isEmpty()) {
            model.page.get().map(UnitPage::unit).ifPresent(u -> desk.reorder(u, by));
        }
    }

    private void closePanel() {
        model.panel.get().ifPresent(Controller::deactivate);
        model.panel.set(Optional.empty());
    }

    private final class Side implements UnitDesk.Panel {
        @Override
        public void open(FormPlan plan) {
            if (model.panel.get().map(Controller::mayLeave).orElse(true)) {
                closePanel();
                SmallForm form = new SmallForm(plan, kit, kept -> {}, UnitsController.this::closePanel);
                if (isActive()) {
                    form.activate();
                }
                model.panel.set(Optional.of(form));
            }
        }

        @Override
        public Ways ways() {
            return ways;
        }

        @Override
        public Behind behind() {
            return new Behind(services, kit, whileActive());
        }
    }

    private LocalDate day() {
        return model.day.get().orElse(kit.clock().today());
    }

    private void load() {
        LocalDate day = day();
        kit.tasks()
                .start(Job.of(progress -> read(day))
                        .latestWins("units.tree")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private UnitsModel.Shown read(LocalDate day) {
        UnitStore units = new UnitStore(services.book().reading());
        UnitTree tree = units.treeOn(day);
        List<Unit> ended = units.all().stream()
                .filter(u -> !tree.contains(u.id())
                        && u.endedOn().filter(end -> !day.isBefore(end)).isPresent())
                .toList();
        return new UnitsModel.Shown(tree, ended, UnitCodes.read(services.book()));
    }

    private void show(UnitsModel.Shown shown) {
        model.shown.set(shown);
        if (model.chosen.get().isEmpty() && !shown.tree().roots().isEmpty()) {
            model.chosen.set(OptionalLong.of(shown.tree().roots().get(0).id()));
        }
        loadPage();
    }

    private void loadPage() {
        OptionalLong chosen = model.chosen.get();
        if (chosen.isEmpty()) {
            model.page.set(Optional.empty());
            return;
        }
        LocalDate day = day();
        UnitTree tree = model.shown.get().tree();
        kit.tasks()
                .start(Job.of(progress -> pages.read(chosen.getAsLong(), tree, day))
                        .latestWins("units.page")
                        .until(whileActive())
                        .onDone(model.page::set));
    }
}
