package vn.ptdv.ui.unit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.unit.UnitWords;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitChangePreview;
import vn.ptdv.model.unit.UnitObstacle;
import vn.ptdv.model.unit.UnitOutcome;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** A guided change of organisation: what it will do and what stands in its way is shown while it is filled in. */
final class ChangeController extends Controller {
    private final Needs needs;
    private final UnitActs acts;
    private final Model model;
    private final ChangeView view;

    /** What the dialog works with. */
    record Needs(BookServices services, Toolkit kit, UnitTree tree, UnitCodes codes) {}

    /** The draft and what is to be said about it. */
    static final class Model {
        final ChangeDraft draft;
        final ObjectProperty<List<String>> effects = new SimpleObjectProperty<>(List.of());
        final ObjectProperty<List<String>> obstacles = new SimpleObjectProperty<>(List.of());

        Model(ChangeDraft draft) {
            this.draft = draft;
        }
    }

    ChangeController(ChangeDraft draft, Needs needs) {
        this.needs = needs;
        this.acts = new UnitActs(needs.services.book());
        this.model = new Model(draft);
        this.view = new ChangeView(model, this, needs);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        preview();
    }

    ChangeDraft draft() {
        return model.draft;
    }

    void onEdit() {
        preview();
    }

    /** Does the change; false keeps the dialog open with what stands in the way. */
    boolean accept() {
        Optional<UnitChange> change = model.draft.change();
        if (change.isEmpty()) {
            model.obstacles.set(List.of(Texts.of("unitui.change.day")));
            return false;
        }
        Optional<UnitOutcome> outcome = Awaited.answer(needs.kit.tasks(), progress -> acts.apply(change.get()));
        outcome.filter(UnitOutcome.Refused.class::isInstance)
                .map(UnitOutcome.Refused.class::cast)
                .ifPresent(refused -> model.obstacles.set(words(refused.obstacles())));
        return outcome.filter(UnitOutcome.Accepted.class::isInstance).isPresent();
    }

    private void preview() {
        Optional<UnitChange> change = model.draft.change();
        if (change.isEmpty()) {
            model.effects.set(List.of());
            model.obstacles.set(List.of(Texts.of("unitui.change.day")));
            return;
        }
        needs.kit
                .tasks()
                .start(Job.of(progress -> acts.preview(change.get()))
                        .latestWins("units.preview")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private void show(UnitChangePreview preview) {
        model.effects.set(preview.effects().stream().map(UnitWords::of).toList());
        model.obstacles.set(words(preview.obstacles()));
    }

    private static List<String> words(List<UnitObstacle> obstacles) {
        return obstacles.stream().map(UnitWords::of).toList();
    }
}
