package vn.ptdv.ui.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.change.UndoList.Outcome;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Takes acts back and does them again, newest first; what stands in the way of one is said and the rest is left. */
public final class ActsController extends Controller {
    private static final int SHOWN = 1000;
    private final BookServices services;
    private final Toolkit kit;
    private final ActsModel model = new ActsModel();
    private final ActsView view;

    public ActsController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.view = new ActsView(model, this, kit);
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

    /** Takes back the chosen acts that hold. */
    void onUndo() {
        List<ActionLine> acts = chosen(true);
        turn(
                acts,
                services.undo()::undo,
                done -> Texts.of("acts.said.undone", done),
                Texts.of("acts.undoing", acts.size()));
    }

    /** Takes back the first chosen act and everything that was done after it. */
    void onUndoUpTo() {
        long oldest = chosen(true).stream().mapToLong(ActionLine::id).min().orElse(Long.MAX_VALUE);
        List<ActionLine> acts = model.acts.get().stream()
                .filter(UndoList.Entry::holds)
                .map(UndoList.Entry::action)
                .filter(a -> a.id() >= oldest)
                .toList();
        turn(
                acts,
                services.undo()::undo,
                done -> Texts.of("acts.said.undone", done),
                Texts.of("acts.undoing", acts.size()));
    }

    /** Does the chosen acts again that were taken back, oldest first. */
    void onRedo() {
        List<ActionLine> acts = new ArrayList<>(chosen(false));
        java.util.Collections.reverse(acts);
        turn(
                acts,
                services.undo()::redo,
                done -> Texts.of("acts.said.redone", done),
                Texts.of("acts.redoing", acts.size()));
    }

    void onChoose(List<UndoList.Entry> entries) {
        model.chosen.set(entries);
    }

    /** Newest first. */
    private List<ActionLine> chosen(boolean holding) {
        return model.chosen.get().stream()
                .filter(e -> e.holds() == holding)
                .map(UndoList.Entry::action)
                .sorted(java.util.Comparator.comparing(ActionLine::id).reversed())
                .toList();
    }

    private void turn(List<ActionLine> acts, Function<Long, Outcome> turn, LongFunction<String> done, String title) {
        if (acts.isEmpty()) {
            return;
        }
        model.working.set(true);
        kit.tasks()
                .start(Job.of(progress -> {
                            List<Outcome> outcomes = new ArrayList<>();
                            for (ActionLine act : acts) {
                                progress.check();
                                progress.at(
                                        (double) outcomes.size() / acts.size(),
                                        act.name().words());
                                outcomes.add(turn.apply(act.id()));
                            }
                            return outcomes;
                        })
                        .titled(title)
                        .onEnd(() -> model.working.set(false))
                        .onDone(outcomes -> tell(outcomes, done)));
    }

    private void tell(List<Outcome> outcomes, LongFunction<String> words) {
        long done = outcomes.stream().filter(Outcome.Done.class::isInstance).count();
        String refused = outcomes.stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(o -> words((Outcome.Refused) o))
                .collect(Collectors.joining("\n"));
        String says = words.apply(done);
        model.says.set(refused.isEmpty() ? says : says + "\n" + refused);
        load();
    }

    private static String words(Outcome.Refused refused) {
        return Texts.of("acts.refused", refused.action().name().words(), refused.why());
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> services.undo().history(SHOWN))
                        .latestWins("acts.list")
                        .until(whileActive())
                        .onDone(model.acts::set));
    }
}
