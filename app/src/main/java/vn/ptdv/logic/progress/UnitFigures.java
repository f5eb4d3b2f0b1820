package vn.ptdv.logic.progress;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The admissions of one unit by span, and by span within each target group. */
public record UnitFigures(Map<ProgressSpan, Figure> spans, Map<GroupSpan, Long> groups) {
    public static final UnitFigures NONE = new UnitFigures(Map.of(), Map.of());

    /** A target group in a span. */
    public record GroupSpan(String group, ProgressSpan span) {}

    public Figure of(ProgressSpan span) {
        return spans.getOrDefault(span, Figure.NONE);
    }

    public long of(String group, ProgressSpan span) {
        return groups.getOrDefault(new GroupSpan(group, span), 0L);
    }

    public UnitFigures plus(UnitFigures other) {
        Map<ProgressSpan, Figure> sums = new EnumMap<>(ProgressSpan.class);
        sums.putAll(spans);
        other.spans.forEach((span, figure) -> sums.merge(span, figure, Figure::plus));
        Map<GroupSpan, Long> groupSums = new HashMap<>(groups);
        other.groups.forEach((group, count) -> groupSums.merge(group, count, Long::sum));
        return new UnitFigures(sums, groupSums);
    }
}
