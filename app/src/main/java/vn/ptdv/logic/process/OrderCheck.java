package vn.ptdv.logic.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;

/** Whether an event fits among the others: its way, its day, its predecessors. */
public final class OrderCheck {
    private final ProcessMap process;
    private final StateOf states;

    public OrderCheck(ProcessMap process) {
        this.process = process;
        this.states = new StateOf(process);
    }

    /** Why the event is impossible as typed; empty if it is possible. */
    public List<Refusal> refusals(AdvanceRequest request) {
        Event event = request.event();
        Optional<Stage> stage = process.stage(event.stageKey());
        if (stage.isEmpty()) {
            return List.of(Refusal.of(RefusalCode.NO_SUCH_STAGE, event.stageKey()));
        }
        List<Refusal> reasons = new ArrayList<>();
        way(request, stage.get()).ifPresent(reasons::add);
        if (event.date().isAfter(request.today())) {
            reasons.add(Refusal.of(RefusalCode.DATE_IN_FUTURE, event.date(), request.today()));
        }
        request.facts()
                .birthDate()
                .filter(birth -> event.date().isBefore(birth.earliest()))
                .ifPresent(birth -> reasons.add(Refusal.of(RefusalCode.DATE_BEFORE_BIRTH, event.date(), birth)));
        neighbours(request, stage.get(), reasons);
        return reasons;
    }

    /** Stages passed over, and earlier stages that carry a later day. */
    public List<Finding> findings(AdvanceRequest request) {
        Event event = request.event();
        Optional<CurrentState> state = states.derive(request.history());
        if (event.kind() != EventKind.STAGE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        state.filter(now -> order(now.stageKey()) < order(event.stageKey()) && !usual(now, event))
                .ifPresent(now -> process.passedOver(now.stageKey(), event.stageKey()).stream()
                        .filter(skipped ->
                                StateOf.last(request.history(), skipped.key()).isEmpty())
                        .forEach(skipped -> findings.add(
                                Finding.plain(Severity.NEEDS_REASON, FindingCode.STAGE_SKIPPED, skipped.longName()))));
        StateOf.inOrder(request.history()).stream()
                .filter(e -> e.kind() == EventKind.STAGE && order(e.stageKey()) < order(event.stageKey()))
                .filter(e -> e.date().isAfter(event.date()) && !isCountedBack(event))
                .forEach(e -> findings.add(Finding.plain(
                        Severity.NEEDS_REASON, FindingCode.STAGE_OUT_OF_ORDER, name(e), e.date(), event.date())));
        return findings;
    }

    private Optional<Refusal> way(AdvanceRequest request, Stage stage) {
        Optional<CurrentState> state = states.derive(request.history());
        boolean left = state.filter(CurrentState::hasLeft).isPresent();
        return switch (request.event().kind()) {
            case FACT -> Optional.empty();
            case RETURN -> left ? wayBack(state.get(), stage) : Optional.of(Refusal.of(RefusalCode.NOT_CLOSED));
            case EXIT -> left ? closed(state.get()) : wayOut(state, stage);
            case STAGE -> left ? closed(state.get()) : again(request, stage);
        };
    }

    private Optional<Refusal> wayBack(CurrentState state, Stage stage) {
        return process.returnsOf(state.key()).contains(stage)
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.NO_SUCH_WAY, name(state.key()), stage.name()));
    }

    private Optional<Refusal> wayOut(Optional<CurrentState> state, Stage stage) {
        return state.filter(now -> process.exitsOf(now.stageKey()).contains(stage))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        RefusalCode.NO_SUCH_WAY,
                        state.map(now -> name(now.stageKey())).orElse("-"),
                        stage.name()));
    }

    private Optional<Refusal> closed(CurrentState state) {
        return Optional.of(Refusal.of(RefusalCode.CLOSED_BY_EXIT, name(state.key()), state.since()));
    }

    /** A stage is recorded once, unless one came back to it or before it after an exit. */
    private Optional<Refusal> again(AdvanceRequest request, Stage stage) {
        List<Event> counted = StateOf.inOrder(request.history());
        int start = 0;
        for (int i = 0; i < counted.size(); i++) {
            Event e = counted.get(i);
            start = e.kind() == EventKind.RETURN && order(e.stageKey()) <= stage.order() ? i : start;
        }
        return counted.subList(start, counted.size()).stream()
                .filter(e -> e.kind() == EventKind.STAGE && e.stageKey().equals(stage.key()))
                .findFirst()
                .map(e -> Refusal.of(RefusalCode.ALREADY_RECORDED, stage.name(), e.date()));
    }

    private void neighbours(AdvanceRequest request, Stage stage, List<Refusal> reasons) {
        Event event = request.event();
        for (String key : stage.mustFollow()) {
            StateOf.last(request.history(), key)
                    .filter(e -> e.date().isAfter(event.date()))
                    .ifPresent(e ->
                            reasons.add(Refusal.of(RefusalCode.BEFORE_PREDECESSOR, event.date(), name(e), e.date())));
        }
        for (Event later : StateOf.inOrder(request.history())) {
            boolean follows = process.stage(later.stageKey())
                    .filter(s -> s.mustFollow().contains(stage.key()))
                    .isPresent();
            if (follows
                    && later.kind() == EventKind.STAGE
                    && event.kind() == EventKind.STAGE
                    && later.date().isBefore(event.date())) {
                reasons.add(Refusal.of(RefusalCode.AFTER_SUCCESSOR, event.date(), name(later), later.date()));
            }
        }
    }

    /** The official day is the end of the probation, which lies before the decision that grants it. */
    private static boolean isCountedBack(Event event) {
        return event.stageKey().equals(StageKeys.OFFICIAL);
    }

    private boolean usual(CurrentState now, Event event) {
        return process.nextOf(now.stageKey()).stream().anyMatch(s -> s.key().equals(event.stageKey()));
    }

    private String name(Event event) {
        return name(event.stageKey());
    }

    private String name(String key) {
        return process.stage(key).map(Stage::name).orElse(key);
    }

    private int order(String key) {
        return process.stage(key).map(Stage::order).orElse(-1);
    }
}
