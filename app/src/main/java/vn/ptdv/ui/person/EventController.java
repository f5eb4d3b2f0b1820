package vn.ptdv.ui.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ptdv.logic.process.DeadlineText;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.candidacy.Recorded;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.process.ExitReasons;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Records one event, or changes one: shows what the rules say and what will follow before anything is saved. */
final class EventController extends Controller {
    private final PersonServices services;
    private final Toolkit kit;
    private final long candidacyId;
    private final Consumer<Boolean> close;
    private final EventModel model;
    private final EventView view;
    private Optional<Event> editing = Optional.empty();

    /** {@code close} is told whether something was written. */
    EventController(
            PersonServices services, Toolkit kit, long candidacyId, List<Stage> steps, Consumer<Boolean> close) {
        this.services = services;
        this.kit = kit;
        this.candidacyId = candidacyId;
        this.close = close;
        this.model = new EventModel(steps);
        steps.stream().findFirst().ifPresent(s -> model.draft.stage.set(Optional.of(s)));
        this.view = new EventView(model, this, kit.clock());
    }

    /** Takes up an event that is recorded already. */
    static EventController editing(
            PersonServices services, Toolkit kit, Event event, Stage stage, Consumer<Boolean> close) {
        EventController form = new EventController(services, kit, event.candidacyId(), List.of(stage), close);
        form.editing = Optional.of(event);
        form.model.draft.take(event, Optional.of(stage));
        return form;
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        model.draft.settle();
        model.draft.onChange(whileActive, this::look);
        kit.tasks()
                .start(Job.of(progress -> ExitReasons.of(services.book().reading()))
                        .until(whileActive)
                        .onDone(model.draft::offer));
    }

    @Override
    public boolean mayLeave() {
        return !model.draft.isTouched()
                || kit.dialogs()
                        .confirm(Question.grave(
                                Texts.of("personui.event.title"),
                                Texts.of("common.form.lose"),
                                Texts.of("common.form.loseAct")));
    }

    void onCancel() {
        if (mayLeave()) {
            close.accept(false);
        }
    }

    void onSave() {
        Optional<EventEntry> entry = model.draft.entry();
        model.missing.set(missing());
        if (!model.missing.get().isEmpty()) {
            view.focusMissing();
            return;
        }
        Optional<Approval> approval = model.asksReason.get()
                ? Optional.of(new Approval(
                        model.reason.get().strip(), model.approver.get().strip()))
                : Optional.empty();
        model.saving.set(true);
        kit.tasks()
                .start(Job.of(progress -> write(entry.orElseThrow(), approval))
                        .onEnd(() -> model.saving.set(false))
                        .onDone(this::written));
    }

    private Recorded write(EventEntry entry, Optional<Approval> approval) {
        return editing.isPresent()
                ? services.candidacies().edit(editing.get(), entry, approval)
                : services.candidacies().record(candidacyId, entry, approval);
    }

    private void written(Recorded result) {
        if (result instanceof Recorded.Accepted) {
            close.accept(true);
        } else if (result instanceof Recorded.NeedsReason asks) {
            model.asksReason.set(true);
            model.findings.set(lines(asks.findings()));
            view.focusReason();
        } else if (result instanceof Recorded.Refused refused) {
            model.refusals.set(refused.reasons());
        }
    }

    private String missing() {
        if (view.isWrong()) {
            return Texts.of("personui.event.needsDay");
        }
        if (!model.draft.lacking().isEmpty()) {
            return model.draft.lacking();
        }
        boolean unexplained = model.asksReason.get()
                && (model.reason.get().isBlank() || model.approver.get().isBlank());
        return unexplained ? Texts.of("personui.event.needsReason") : "";
    }

    /** What the rules say to what is typed so far. */
    private record Look(AdvanceResult result, List<String> following) {}

    private void look() {
        model.missing.set("");
        Optional<EventEntry> entry = model.draft.entry();
        if (entry.isEmpty()) {
            seen(new Look(new AdvanceResult.Allowed(List.of()), List.of()));
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> ask(entry.get()))
                        .latestWins("person.event")
                        .until(whileActive())
                        .onDone(this::seen));
    }

    private Look ask(EventEntry entry) {
        // A recorded event is checked when it is saved: beside itself it would look like a repetition.
        AdvanceResult result = editing.isPresent()
                ? new AdvanceResult.Allowed(List.of())
                : services.candidacies().check(candidacyId, entry);
        return new Look(
                result,
                services.candidacies().following(candidacyId, entry).stream()
                        .map(DeadlineText::of)
                        .toList());
    }

    private void seen(Look look) {
        model.following.set(look.following());
        model.asksReason.set(look.result() instanceof AdvanceResult.NeedsReason);
        model.refusals.set(look.result() instanceof AdvanceResult.Refused refused ? refused.reasons() : List.of());
        model.findings.set(lines(PersonReader.findings(look.result()).toList()));
    }

    private static List<PersonPage.Warning> lines(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.severity() != Severity.FINE)
                .map(f -> new PersonPage.Warning(f.severity(), FindingText.of(f), FindingText.source(f)))
                .toList();
    }
}
