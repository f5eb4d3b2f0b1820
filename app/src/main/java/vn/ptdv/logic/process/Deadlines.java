package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.DeadlineResult;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Extension;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.process.StageKeys;

/** All deadlines that follow from the events of a candidacy, each with the rule and the day it was counted from. */
public final class Deadlines {
    /** The basis that is itself computed: the day the probation ends. */
    public static final String PROBATION_END = "PROBATION_END";

    /** The basis of the ceremony where it counts from the day the cell received the decision. */
    public static final String DECISION_RECEIPT = "DECISION_RECEIPT";

    private static final String FROM_RECEIPT = "NHAN_QD";
    private final DeadlineCalculator calculator;
    private final List<DeadlineRule> table;

    public Deadlines(DeadlineCalculator calculator, List<DeadlineRule> table) {
        this.calculator = calculator;
        this.table = List.copyOf(table);
    }

    /** The deadlines of all events that count; those that an event has ended carry its day. */
    public List<Deadline> of(List<Event> events) {
        List<Event> active = StateOf.inOrder(events);
        List<Deadline> found = new ArrayList<>();
        for (DeadlineRule rule : table) {
            basis(rule, active)
                    .ifPresent(basis -> compute(rule, basis)
                            .ifPresent(deadline -> found.add(doneOn(rule, basis, active)
                                    .map(deadline::done)
                                    .orElse(deadline))));
        }
        return found;
    }

    /** What begins to run when one more event is recorded, to be shown before it is saved. */
    public List<Deadline> following(List<Event> history, Event event) {
        List<Event> all = new ArrayList<>(history);
        all.add(event);
        List<Deadline> before = of(history);
        return of(all).stream()
                .filter(d -> d.doneOn().isEmpty() && !before.contains(d))
                .toList();
    }

    /** The deadline moved by the longest extension that the rules give, counted from its own last day. */
    public Optional<Deadline> extend(Deadline deadline, String reason) {
        return table.stream()
                .filter(rule -> rule.ruleKey().equals(deadline.ruleKey()))
                .flatMap(rule -> rule.extensionKey().stream())
                .findFirst()
                .flatMap(key -> computed(calculator.compute(key, deadline.due())))
                .map(longer -> deadline.extended(new Extension(longer.due(), reason)));
    }

    /** One deadline from a basis day that is no stage event, such as the receipt of a verification letter. */
    public Optional<Deadline> single(String ruleKey, LocalDate basisDay) {
        return table.stream()
                .filter(rule -> rule.ruleKey().equals(ruleKey))
                .findFirst()
                .flatMap(rule -> computed(calculator.compute(ruleKey, basisDay))
                        .map(result -> deadline(rule, rule.basisEvent(), result)));
    }

    /** The day the probation that began with a ceremony ends; it is also the official date, however late the decision. */
    public Optional<LocalDate> probationEnd(LocalDate ceremony) {
        return computed(calculator.compute(RuleKeys.PROBATION, ceremony)).map(DeadlineResult.Computed::due);
    }

    private Optional<Basis> basis(DeadlineRule rule, List<Event> active) {
        return switch (rule.basisEvent()) {
            case PROBATION_END ->
                last(active, StageKeys.CEREMONY)
                        .flatMap(e -> probationEnd(e.date()).map(day -> new Basis(PROBATION_END, day, day, e.date())));
            case StageKeys.DECISION -> last(active, StageKeys.DECISION).map(this::decisionBasis);
            case StageKeys.CLASS ->
                last(active, StageKeys.CLASS)
                        .map(e -> Basis.of(e, e.document().date().orElse(e.date())));
            case StageKeys.FILE ->
                last(active, StageKeys.FILE_REDONE)
                        .or(() -> last(active, StageKeys.FILE))
                        .map(e -> Basis.of(e, e.date()));
            default -> last(active, rule.basisEvent()).map(e -> Basis.of(e, e.date()));
        };
    }

    /** The rule set is that of the decision's day; it says whether one counts from that day or from the receipt. */
    private Basis decisionBasis(Event decision) {
        Optional<LocalDate> receipt = calculator
                .rules()
                .value(RuleKeys.CEREMONY_BASIS, decision.date())
                .filter(basis -> basis.value().equals(FROM_RECEIPT))
                .flatMap(basis -> decision.receivedOn());
        return receipt.map(day -> new Basis(DECISION_RECEIPT, decision.date(), day, decision.date()))
                .orElse(Basis.of(decision, decision.date()));
    }

    private Optional<Deadline> compute(DeadlineRule rule, Basis basis) {
        Optional<RuleValue> value = calculator.rules().value(rule.ruleKey(), basis.ruleDay());
        return value.flatMap(v -> computed(calculator.count(v, basis.from())))
                .map(result -> deadline(rule, basis.event(), result));
    }

    private static Optional<LocalDate> doneOn(DeadlineRule rule, Basis basis, List<Event> active) {
        return active.stream()
                .filter(e -> e.kind() != EventKind.RETURN && rule.doneBy().contains(e.stageKey()))
                .map(Event::date)
                .filter(day -> !day.isBefore(basis.happenedOn()))
                .findFirst();
    }

    private static Optional<Event> last(List<Event> active, String key) {
        return active.stream()
                .filter(e -> e.stageKey().equals(key) && e.kind() != EventKind.RETURN)
                .reduce((one, next) -> next);
    }

    private static Optional<DeadlineResult.Computed> computed(DeadlineResult result) {
        return result instanceof DeadlineResult.Computed day ? Optional.of(day) : Optional.empty();
    }

    private static Deadline deadline(DeadlineRule rule, String basisEvent, DeadlineResult.Computed result) {
        return new Deadline(
                rule.ruleKey(),
                rule.name(),
                result.ruleSetId(),
                basisEvent,
                result.basisDay(),
                result.value(),
                result.unit(),
                result.verified(),
                result.source(),
                result.due(),
                Optional.empty(),
                Optional.empty());
    }

    /** The day that chooses the rule set, the day one counts from, and the day of the event behind both. */
    private record Basis(String event, LocalDate ruleDay, LocalDate from, LocalDate happenedOn) {
        static Basis of(Event event, LocalDate day) {
            return new Basis(event.stageKey(), day, day, event.date());
        }
    }
}
