package vn.ptdv.logic.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ptdv.model.unit.CurrentQuota;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaMode;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaState;

/**
 * The quotas in force, computed from all issued decisions of one scope.
 *
 * <p>The decision of a year stands over that of a span, that of a span over that of the term; within a kind the later
 * one replaces what it names, unless it adds.
 */
public final class CurrentQuotas {
    private final Map<QuotaKey, CurrentQuota> byYear = new LinkedHashMap<>();
    private final Map<Years, Map<QuotaKey, CurrentQuota>> bySpan = new LinkedHashMap<>();

    public CurrentQuotas(Collection<QuotaDecision> all, Collection<QuotaLine> lines, QuotaScope scope) {
        Map<Long, QuotaDecision> byId = all.stream().collect(Collectors.toMap(QuotaDecision::id, d -> d));
        Map<Long, List<QuotaLine>> byDecision = lines.stream().collect(Collectors.groupingBy(QuotaLine::decisionId));
        all.stream()
                .filter(d -> d.state() == QuotaState.ISSUED && d.scope().equals(scope))
                .sorted(Comparator.comparing((QuotaDecision d) -> rank(d, byId))
                        .thenComparing(QuotaDecision::decidedOn)
                        .thenComparing(QuotaDecision::id))
                .forEach(d -> byDecision.getOrDefault(d.id(), List.of()).forEach(line -> apply(d, line)));
    }

    /** The quota of one unit, year and group. */
    public Optional<CurrentQuota> find(QuotaKey key) {
        return Optional.ofNullable(byYear.get(key));
    }

    /** The targets of all units in a year. */
    public Map<Long, CurrentQuota> ofYear(int year, String group) {
        Map<Long, CurrentQuota> found = new HashMap<>();
        byYear.forEach((key, quota) -> {
            if (key.year() == year && key.group().equals(group)) {
                found.put(key.unitId(), quota);
            }
        });
        return found;
    }

    /** The target of a span of years: the line of just that span, or the sum of what was given for its parts. */
    public Map<Long, CurrentQuota> ofSpan(Years span, String group) {
        Map<Long, CurrentQuota> found = new HashMap<>();
        for (int year = span.from(); year <= span.to(); year++) {
            ofYear(year, group).forEach((unit, quota) -> found.merge(unit, quota, CurrentQuotas::sum));
        }
        bySpan.forEach((years, quotas) -> {
            boolean inside = years.from() >= span.from() && years.to() <= span.to();
            quotas.forEach((key, quota) -> {
                if (key.group().equals(group) && years.equals(span)) {
                    found.put(key.unitId(), quota);
                } else if (key.group().equals(group) && inside && !hasYears(key, years)) {
                    found.merge(key.unitId(), quota, CurrentQuotas::sum);
                }
            });
        });
        return found;
    }

    private boolean hasYears(QuotaKey key, Years years) {
        return IntStream.rangeClosed(years.from(), years.to())
                .anyMatch(year -> byYear.containsKey(new QuotaKey(key.unitId(), year, key.group())));
    }

    /** The groups for which quotas were given beside the whole. */
    public Set<String> groups() {
        Set<String> groups = Stream.concat(
                        byYear.keySet().stream(), bySpan.values().stream().flatMap(m -> m.keySet().stream()))
                .map(QuotaKey::group)
                .collect(Collectors.toCollection(TreeSet::new));
        groups.remove(QuotaKey.ALL);
        return groups;
    }

    private static QuotaKind rank(QuotaDecision decision, Map<Long, QuotaDecision> byId) {
        QuotaDecision root = decision;
        for (int depth = 0; depth < byId.size() && root.isAdjusting(); depth++) {
            QuotaDecision above = byId.get(root.adjustsId().orElseThrow());
            if (above == null) {
                break;
            }
            root = above;
        }
        return root.kind();
    }

    private void apply(QuotaDecision decision, QuotaLine line) {
        Map<QuotaKey, CurrentQuota> byKey = line.key().year() == QuotaKey.WHOLE_SPAN
                ? bySpan.computeIfAbsent(new Years(decision.fromYear(), decision.toYear()), k -> new LinkedHashMap<>())
                : byYear;
        CurrentQuota before = byKey.get(line.key());
        boolean adds = decision.isAdjusting() && decision.mode() == QuotaMode.ADD && before != null;
        List<Long> decisions = new ArrayList<>(before == null ? List.of() : before.decisions());
        decisions.add(decision.id());
        int target = line.target();
        OptionalInt floor = line.floor();
        if (adds && before != null) {
            target += before.target();
            floor = plus(before.floor(), floor);
        }
        byKey.put(line.key(), new CurrentQuota(line.key(), target, floor, decision.decidedOn(), decisions));
    }

    private static CurrentQuota sum(CurrentQuota one, CurrentQuota other) {
        List<Long> decisions = new ArrayList<>(one.decisions());
        other.decisions().stream().filter(d -> !decisions.contains(d)).forEach(decisions::add);
        return new CurrentQuota(
                new QuotaKey(one.key().unitId(), QuotaKey.WHOLE_SPAN, one.key().group()),
                one.target() + other.target(),
                plus(one.floor(), other.floor()),
                one.since().isAfter(other.since()) ? one.since() : other.since(),
                decisions);
    }

    private static OptionalInt plus(OptionalInt one, OptionalInt other) {
        return one.isEmpty() && other.isEmpty() ? OptionalInt.empty() : OptionalInt.of(one.orElse(0) + other.orElse(0));
    }
}
