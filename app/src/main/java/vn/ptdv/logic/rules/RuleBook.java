package vn.ptdv.logic.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.model.process.RuleLayer;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.model.process.RuleValue;

/** All rule sets with their values; a value is always asked for by key and basis day. */
public final class RuleBook {
    private final List<RuleSet> national;
    private final List<RuleSet> local;
    private final Map<String, RuleSet> byId;
    private final Map<String, Map<String, RuleValue>> values;

    public RuleBook(Collection<RuleSet> sets, Collection<RuleValue> values) {
        this.national = ordered(sets, RuleLayer.NATIONAL);
        this.local = ordered(sets, RuleLayer.LOCAL);
        this.byId = sets.stream().collect(Collectors.toMap(RuleSet::id, set -> set));
        this.values = new HashMap<>();
        for (RuleValue value : values) {
            this.values
                    .computeIfAbsent(value.ruleSetId(), id -> new LinkedHashMap<>())
                    .put(value.key(), value);
        }
    }

    /** The same book with a local layer in use or not. */
    public RuleBook withLayer(String ruleSetId, LayerUse use) {
        List<RuleSet> changed = sets().stream()
                .map(set -> set.id().equals(ruleSetId) ? switched(set, use) : set)
                .toList();
        return new RuleBook(changed, allValues().toList());
    }

    public List<RuleSet> sets() {
        return Stream.concat(national.stream(), local.stream()).toList();
    }

    public Optional<RuleSet> set(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The national rule set in force on a day. */
    public Optional<RuleSet> at(LocalDate day) {
        return national.stream().filter(set -> set.isInForceOn(day)).findFirst();
    }

    /** The values of one rule set, in the order of the table. */
    public List<RuleValue> values(String ruleSetId) {
        return List.copyOf(values.getOrDefault(ruleSetId, Map.of()).values());
    }

    /** The value in force on the basis day, of the national rules or of a local layer that is in use. */
    public Optional<RuleValue> value(String key, LocalDate basis) {
        return nationalValue(key, basis).or(() -> localValue(key, basis));
    }

    /** The value that one rule set gives, whatever the day. */
    public Optional<RuleValue> valueIn(String ruleSetId, String key) {
        return Optional.ofNullable(values.getOrDefault(ruleSetId, Map.of()).get(key));
    }

    private Optional<RuleValue> nationalValue(String key, LocalDate basis) {
        int index = indexAt(basis);
        if (index < 0) {
            // Days before the oldest rule set read: its value is the best known, but nobody has checked it.
            return national.isEmpty()
                    ? Optional.empty()
                    : valueIn(national.get(0).id(), key).map(RuleBook::unverified);
        }
        Optional<RuleValue> own = valueIn(national.get(index).id(), key);
        if (own.isPresent() && !basis.isBefore(own.get().from())) {
            return own;
        }
        // A value that begins later within its rule set leaves the one before it standing until then.
        return own.isEmpty() || index == 0
                ? Optional.empty()
                : valueIn(national.get(index - 1).id(), key).map(RuleBook::unverified);
    }

    private Optional<RuleValue> localValue(String key, LocalDate basis) {
        return local.stream()
                .filter(set -> set.enabled() && set.isInForceOn(basis))
                .flatMap(set -> valueIn(set.id(), key).stream())
                .findFirst();
    }

    private int indexAt(LocalDate day) {
        for (int i = 0; i < national.size(); i++) {
            if (national.get(i).isInForceOn(day)) {
                return i;
            }
        }
        return -1;
    }

    private Stream<RuleValue> allValues() {
        return values.values().stream().flatMap(set -> set.values().stream());
    }

    private static List<RuleSet> ordered(Collection<RuleSet> sets, RuleLayer layer) {
        return sets.stream()
                .filter(set -> set.layer() == layer)
                .sorted(Comparator.comparing(RuleSet::from))
                .toList();
    }

    private static RuleSet switched(RuleSet set, LayerUse use) {
        return new RuleSet(
                set.id(),
                set.layer(),
                set.name(),
                set.from(),
                set.to(),
                set.regulation(),
                set.guidance(),
                set.formsGuidance(),
                use == LayerUse.ON,
                set.confidence(),
                set.verified(),
                set.note());
    }

    private static RuleValue unverified(RuleValue value) {
        return new RuleValue(
                value.ruleSetId(),
                value.key(),
                value.value(),
                value.unit(),
                value.basis(),
                value.from(),
                value.source(),
                value.confidence(),
                false);
    }
}
