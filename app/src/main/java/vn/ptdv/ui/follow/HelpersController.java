package vn.ptdv.ui.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.helper.HelperCharge;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.helper.HelperActs;
import vn.ptdv.store.helper.HelperStore;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.form.SmallForm;
import vn.ptdv.ui.person.HelperPlan;

/** Members who help, with how many people each carries; several are given to another member at once. */
public final class HelpersController extends Controller {
    private final Desk desk;
    private final HelpersModel model = new HelpersModel();
    private final HelpersView view;
    private Optional<String> wanted;

    public HelpersController(Desk desk) {
        this(desk, Optional.empty());
    }

    /** The same with one helper chosen, by the key that {@link HelperStore} gives. */
    public HelpersController(Desk desk, Optional<String> wanted) {
        this.desk = desk;
        this.wanted = wanted;
        this.view = new HelpersView(model, this, desk.kit());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::load)));
        model.panel.get().ifPresent(Controller::activate);
        whileActive.add(() -> model.panel.get().ifPresent(Controller::deactivate));
        load();
    }

    @Override
    public boolean mayLeave() {
        return model.panel.get().map(Controller::mayLeave).orElse(true);
    }

    void onBack() {
        if (mayLeave()) {
            desk.back().run();
        }
    }

    void onChoose(Optional<HelpersModel.Load> load) {
        model.chosen.set(load);
    }

    void onOpen(HelpersModel.Line line) {
        desk.openPerson().accept(line.charge().helped().personId());
    }

    /** Gives the chosen people, or all of the helper, to another member. */
    void onReplace(List<HelpersModel.Line> chosen) {
        meant(chosen)
                .ifPresent(lines -> ask(() -> plan().replacing(
                                name(lines),
                                (next, why) ->
                                        new HelperActs(desk.services().book()).replaceAll(ids(lines), next, why))));
    }

    void onEnd(List<HelpersModel.Line> chosen) {
        meant(chosen)
                .ifPresent(lines -> ask(() -> plan().ending(
                                name(lines),
                                (on, why) -> new HelperActs(desk.services().book()).endAll(ids(lines), on, why))));
    }

    private HelperPlan plan() {
        return new HelperPlan(desk.services(), desk.services().today());
    }

    private static String name(List<HelpersModel.Line> lines) {
        return lines.get(0).charge().helper().name();
    }

    private static List<Long> ids(List<HelpersModel.Line> lines) {
        return lines.stream().map(l -> l.charge().id()).toList();
    }

    private Optional<List<HelpersModel.Line>> meant(List<HelpersModel.Line> chosen) {
        return chosen.isEmpty() ? model.chosen.get().map(HelpersModel.Load::lines) : Optional.of(chosen);
    }

    private void ask(Supplier<FormPlan> plan) {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> plan.get())
                        .latestWins("follow.form")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private void show(FormPlan plan) {
        if (mayLeave()) {
            closePanel();
            SmallForm form = new SmallForm(plan, desk.kit(), kept -> {}, this::closePanel);
            form.activate();
            model.panel.set(Optional.of(form));
        }
    }

    private void closePanel() {
        model.panel.get().ifPresent(Controller::deactivate);
        model.panel.set(Optional.empty());
    }

    private void load() {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> read())
                        .latestWins("follow.helpers")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private List<HelpersModel.Load> read() {
        ProcessMap map = desk.services().process().now().map();
        Map<String, List<HelpersModel.Line>> byHelper = new LinkedHashMap<>();
        for (HelperCharge charge : new HelperStore(desk.services().book().reading()).charges()) {
            String stage = charge.helped().stageKey();
            byHelper.computeIfAbsent(HelperStore.key(charge.helper()), k -> new ArrayList<>())
                    .add(new HelpersModel.Line(
                            charge, map.stage(stage).map(Stage::name).orElse(stage)));
        }
        return byHelper.values().stream()
                .map(lines -> new HelpersModel.Load(lines.get(0).charge().helper(), lines))
                .sorted(Comparator.comparingLong(HelpersModel.Load::count)
                        .reversed()
                        .thenComparing(l -> l.helper().name(), VietnameseOrder.names()))
                .toList();
    }

    private void show(List<HelpersModel.Load> loads) {
        Optional<String> chosen = model.chosen.get().map(l -> HelperStore.key(l.helper()));
        model.loads.set(loads);
        wanted.ifPresentOrElse(
                one -> wanted(loads, one),
                () -> model.chosen.set(chosen.flatMap(one -> loads.stream()
                        .filter(l -> HelperStore.key(l.helper()).equals(one))
                        .findFirst())));
    }

    /** Only once: from then on the choice is that of the table. */
    private void wanted(List<HelpersModel.Load> loads, String one) {
        wanted = Optional.empty();
        loads.stream()
                .filter(l -> HelperStore.key(l.helper()).equals(one))
                .findFirst()
                .ifPresent(found -> model.wanted.set(Optional.of(found)));
    }
}
