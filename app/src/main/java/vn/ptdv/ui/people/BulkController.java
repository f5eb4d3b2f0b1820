package vn.ptdv.ui.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.process.BulkActs;
import vn.ptdv.store.process.ExitReasons;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.person.PersonServices;

/** Takes many to a step at once; before anything is written it shows who is refused and why. */
final class BulkController extends Controller {
    private final PersonServices services;
    private final Toolkit kit;
    private final Runnable close;
    private final BulkModel model;
    private final BulkView view;

    BulkController(PersonServices services, Toolkit kit, List<Stage> steps, List<PeopleRow> chosen, Runnable close) {
        this.services = services;
        this.kit = kit;
        this.close = close;
        this.model = new BulkModel(steps, chosen);
        model.draft.choose(model.steps.get(0));
        this.view = new BulkView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        model.draft.onChange(whileActive, this::plan);
        kit.tasks()
                .start(Job.of(progress -> ExitReasons.of(services.book().reading()))
                        .until(whileActive)
                        .onDone(model.draft::offer));
    }

    void onCancel() {
        close.run();
    }

    void onAct() {
        Optional<EventEntry> entry = model.draft.entry();
        String lacking = model.draft.lacking();
        List<BulkPlan.Line> going = going();
        boolean some = !going.isEmpty();
        model.missing.set(!lacking.isEmpty() ? lacking : some ? "" : Texts.of("people.bulk.nobody"));
        if (!lacking.isEmpty() || !some) {
            return;
        }
        EventEntry wanted = entry.orElseThrow();
        List<Long> ids = ids();
        Optional<Approval> approval = approval();
        model.working.set(true);
        kit.tasks()
                .start(Job.of(progress -> acts().advance(ids, wanted, approval, done -> {
                            progress.check();
                            progress.at((double) done / going.size(), Texts.of("people.bulk.at", done, going.size()));
                        }))
                        .titled(Texts.of("people.act.advance"))
                        .onEnd(() -> model.working.set(false))
                        .onDone(count -> close.run()));
    }

    /** Whom the act would take along as things stand. */
    List<BulkPlan.Line> going() {
        return model.plan.get().lines().stream()
                .filter(l -> l.verdict() == BulkPlan.Verdict.GOES
                        || (l.verdict() == BulkPlan.Verdict.GOES_WITH_REASON
                                && approval().isPresent()))
                .toList();
    }

    private Optional<Approval> approval() {
        return Optional.of(new Approval(
                        model.reason.get().strip(), model.approver.get().strip()))
                .filter(Approval::isComplete);
    }

    private void plan() {
        Optional<EventEntry> entry = model.draft.entry();
        if (entry.isEmpty()) {
            model.plan.set(new BulkPlan(List.of()));
            return;
        }
        List<Long> ids = ids();
        kit.tasks()
                .start(Job.of(progress -> acts().planAdvance(ids, entry.get()))
                        .latestWins("people.bulk")
                        .titled(Texts.of("people.bulk.checking"))
                        .until(whileActive())
                        .onDone(model.plan::set));
    }

    private BulkActs acts() {
        return new BulkActs(services.book(), services.process());
    }

    private List<Long> ids() {
        return model.chosen.stream().map(PeopleRow::id).toList();
    }

    /** All steps and ways out, first the one that most of the chosen would reach next. */
    static List<Stage> steps(ProcessMap map, List<PeopleRow> chosen) {
        Map<Stage, Long> counts = chosen.stream()
                .filter(r -> r.facts().exit().isEmpty())
                .flatMap(r -> following(map, r.facts().stage()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Optional<Stage> first =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return Stream.of(first.stream(), map.stages().stream(), map.exits().stream())
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private static Optional<Stage> following(ProcessMap map, String stage) {
        int order = map.stage(stage).map(Stage::order).orElse(0);
        return map.nextOf(stage).stream().filter(s -> s.order() > order).findFirst();
    }
}
