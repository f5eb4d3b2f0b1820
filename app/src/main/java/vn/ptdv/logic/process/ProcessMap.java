package vn.ptdv.logic.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.process.Transition;
import vn.ptdv.model.process.TransitionKind;

/** The stages in order and the ways between them, as the committee has chosen to use them. */
public final class ProcessMap {
    private final Map<String, Stage> stages;
    private final List<Stage> visible;
    private final List<Transition> transitions;
    private final ProcessChoices choices;
    private final Set<String> added;

    public ProcessMap(List<Stage> stages, List<Transition> transitions, ProcessChoices choices) {
        this.choices = choices;
        this.transitions = List.copyOf(transitions);
        this.added = choices.added().stream().map(Stage::key).collect(Collectors.toUnmodifiableSet());
        this.stages = Stream.concat(stages.stream(), choices.added().stream())
                .sorted(Comparator.comparingInt(Stage::order))
                .collect(Collectors.toMap(Stage::key, s -> s, (one, other) -> other, LinkedHashMap::new));
        this.visible = this.stages.values().stream()
                .filter(s -> s.kind() == StageKind.STAGE && !choices.hidden().contains(s.key()))
                .toList();
    }

    /** The same process with other choices. */
    public ProcessMap with(ProcessChoices other) {
        List<Stage> shipped =
                stages.values().stream().filter(s -> !added.contains(s.key())).toList();
        return new ProcessMap(shipped, transitions, other);
    }

    public ProcessChoices choices() {
        return choices;
    }

    /** The stages in use, in order. */
    public List<Stage> stages() {
        return visible;
    }

    /** The stages in use, and hidden ones at which somebody stands nevertheless, so that nobody goes unseen. */
    public List<Stage> stagesWith(Set<String> standing) {
        return stages.values().stream()
                .filter(s -> s.kind() == StageKind.STAGE)
                .filter(s -> !choices.hidden().contains(s.key()) || standing.contains(s.key()))
                .toList();
    }

    /** The ways out in use. */
    public List<Stage> exits() {
        return ofKind(StageKind.EXIT).stream()
                .filter(s -> !choices.hidden().contains(s.key()))
                .toList();
    }

    public List<Stage> ofKind(StageKind kind) {
        return stages.values().stream().filter(s -> s.kind() == kind).toList();
    }

    public Optional<Stage> stage(String key) {
        return Optional.ofNullable(stages.get(key));
    }

    /** The stages that may follow; the usual one first, then those that skip optional steps. */
    public List<Stage> nextOf(String key) {
        Set<String> found = new LinkedHashSet<>();
        forward(key, found);
        Optional<Stage> from = stage(key);
        for (Stage own : visible) {
            if (added.contains(own.key()) && from.filter(f -> reaches(f, own)).isPresent()) {
                found.add(own.key());
            }
        }
        return sortedStages(found);
    }

    public List<Stage> exitsOf(String key) {
        return targets(added.contains(key) ? before(key) : key, TransitionKind.EXIT).stream()
                .filter(exit -> !choices.hidden().contains(exit.key()))
                .toList();
    }

    /** The stages at which one may come back in after an exit. */
    public List<Stage> returnsOf(String exitKey) {
        return targets(exitKey, TransitionKind.RETURN).stream()
                .filter(visible::contains)
                .toList();
    }

    /** The stages that one passes over without a step when going from one to another. */
    public List<Stage> passedOver(String from, String to) {
        int start = stage(from).map(Stage::order).orElse(0);
        int end = stage(to).map(Stage::order).orElse(0);
        return visible.stream()
                .filter(s -> s.order() > start && s.order() < end && !s.optional())
                .toList();
    }

    /** What an event of that key does when it is recorded in the given state. */
    public EventKind eventKind(String key, Optional<CurrentState> before) {
        return switch (stage(key).map(Stage::kind).orElse(StageKind.FACT)) {
            case EXIT -> EventKind.EXIT;
            case FACT, COMMITTEE -> EventKind.FACT;
            case STAGE -> before.filter(CurrentState::hasLeft).isPresent() ? EventKind.RETURN : EventKind.STAGE;
        };
    }

    private void forward(String key, Set<String> found) {
        if (added.contains(key)) {
            forward(before(key), found);
            found.removeIf(k -> order(k) <= order(key));
            return;
        }
        for (Transition way : transitions) {
            if (way.from().equals(key) && (way.kind() == TransitionKind.NEXT || way.kind() == TransitionKind.SKIP)) {
                // A hidden step is walked through as if it were not there.
                if (choices.hidden().contains(way.to())) {
                    forward(way.to(), found);
                } else {
                    found.add(way.to());
                }
            }
        }
    }

    private boolean reaches(Stage from, Stage own) {
        return from.order() < own.order()
                && visible.stream().noneMatch(s -> s.order() > from.order() && s.order() < own.order());
    }

    private String before(String key) {
        return visible.stream()
                .filter(s -> s.order() < order(key) && !added.contains(s.key()))
                .reduce((one, next) -> next)
                .map(Stage::key)
                .orElse("");
    }

    private int order(String key) {
        return stage(key).map(Stage::order).orElse(0);
    }

    private List<Stage> targets(String from, TransitionKind kind) {
        return sortedStages(transitions.stream()
                .filter(way -> way.kind() == kind && way.from().equals(from))
                .map(Transition::to)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private List<Stage> sortedStages(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> stage(key).stream())
                .sorted(Comparator.comparingInt(Stage::order))
                .toList();
    }
}
