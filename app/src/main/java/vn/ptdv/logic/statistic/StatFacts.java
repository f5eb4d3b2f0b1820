package vn.ptdv.logic.statistic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that a form may count, for the period and for the same period a year earlier. */
public record StatFacts(Map<StatSpan, Map<StatSource, List<Fact>>> facts) {
    public List<Fact> of(StatSpan span, StatSource source) {
        return facts.getOrDefault(span, Map.of()).getOrDefault(source, List.of());
    }

    public static StatFacts of(Map<StatSource, List<Fact>> now, Map<StatSource, List<Fact>> lastYear) {
        Map<StatSpan, Map<StatSource, List<Fact>>> all = new EnumMap<>(StatSpan.class);
        all.put(StatSpan.NOW, now);
        all.put(StatSpan.LAST_YEAR, lastYear);
        return new StatFacts(all);
    }
}
