package vn.ptdv.logic.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.time.Period;

/** Who was admitted in each span, by the row that counts them. */
public final class PeopleBySpan {
    private final Map<ProgressSpan, Placed> behind = new EnumMap<>(ProgressSpan.class);

    public PeopleBySpan(Collection<ReportPerson> people, Map<ProgressSpan, Period> spans, TopUnits units) {
        spans.forEach((span, period) -> behind.put(
                span,
                Placed.of(
                        people.stream()
                                .filter(p -> p.dates()
                                        .counted()
                                        .filter(period::contains)
                                        .isPresent())
                                .toList(),
                        units)));
    }

    public List<Long> of(long unitId, ProgressSpan span) {
        return of(Stream.of(unitId), span);
    }

    public List<Long> of(Stream<Long> unitIds, ProgressSpan span) {
        Placed placed = behind.get(span);
        return placed == null ? List.of() : placed.in(unitIds.toList());
    }
}
