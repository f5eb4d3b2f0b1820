package vn.ptdv.logic.quota;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A target of several years put on its years, and what one year hands on to the next. */
public final class YearSplit {
    private YearSplit() {}

    /** Equal years; the first ones take what cannot be halved. */
    public static SortedMap<Integer, Long> evenly(long total, int fromYear, int toYear) {
        List<Integer> years = IntStream.rangeClosed(fromYear, toYear).boxed().toList();
        return byYear(years, LargestRemainder.equally(total, years.size()));
    }

    /** What is left of a total after the results so far, put evenly on the years from one to the other. */
    public static SortedMap<Integer, Long> rest(Progress soFar, int fromYear, int toYear) {
        return evenly(soFar.remaining(), fromYear, toYear);
    }

    /** Each year's target with what earlier years left undone; what they did beyond theirs makes good for a later gap only. */
    public static SortedMap<Integer, Long> withCarryOver(Map<Integer, Long> plan, Map<Integer, Long> results) {
        SortedMap<Integer, Long> targets = new TreeMap<>();
        long open = 0;
        for (Map.Entry<Integer, Long> year : new TreeMap<>(plan).entrySet()) {
            targets.put(year.getKey(), year.getValue() + Math.max(0, open));
            open += year.getValue() - results.getOrDefault(year.getKey(), 0L);
        }
        return targets;
    }

    private static SortedMap<Integer, Long> byYear(List<Integer> years, List<Long> parts) {
        SortedMap<Integer, Long> split = new TreeMap<>();
        for (int i = 0; i < years.size(); i++) {
            split.put(years.get(i), parts.get(i));
        }
        return split;
    }
}
