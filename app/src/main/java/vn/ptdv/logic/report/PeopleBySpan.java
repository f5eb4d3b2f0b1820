package vn.ptdv.logic.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.time.Period;

/** Who was admitted in each span, by the row that counts them. */
public final class PeopleBySpan {
    private final Map<ProgressSpan, Map<Long, List<Long>>> behind = new EnumMap<>(ProgressSpan.class);

    public PeopleBySpan(Collection<ReportPerson> people, Map<ProgressSpan, Period> spans, TopUnits units) {
        Map<Long, Long> rowOf = new HashMap<>();
        people.stream()
                .map(ReportPerson::unitId)
                .distinct()
                .forEach(id -> units.of(id).ifPresent(top -> rowOf.put(id, top.id())));
        spans.forEach((span, period) -> behind.put(span, byRow(people, period, rowOf)));
    }

    public List<Long> of(long unitId, ProgressSpan span) {
        return behind.getOrDefault(span, Map.of()).getOrDefault(unitId, List.of());
    }

    public List<Long> of(Stream<Long> unitIds, ProgressSpan span) {
        return unitIds.flatMap(id -> of(id, span).stream()).toList();
    }

    private static Map<Long, List<Long>> byRow(Collection<ReportPerson> people, Period period, Map<Long, Long> rowOf) {
        return people.stream()
                .filter(p -> p.dates().counted().filter(period::contains).isPresent())
                .filter(p -> rowOf.containsKey(p.unitId()))
                .collect(Collectors.groupingBy(
                        p -> rowOf.getOrDefault(p.unitId(), 0L),
                        Collectors.mapping(ReportPerson::candidacyId, Collectors.toList())));
    }
}
