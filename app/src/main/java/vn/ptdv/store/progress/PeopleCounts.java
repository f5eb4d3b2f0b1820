package vn.ptdv.store.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.progress.UnitFigures.GroupSpan;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.time.Period;

/** The figures of {@link AdmissionCounts} from people who were read already; both must agree. */
final class PeopleCounts {
    private static final Set<String> DERIVED = Admissions.derivedGroups().keySet();
    private final ReportPeople people;
    private final Map<ProgressSpan, Period> spans;
    private final Map<String, String> families;
    private final Map<Long, Map<ProgressSpan, Long>> figures = new HashMap<>();
    private final Map<Long, Map<GroupSpan, Long>> groups = new HashMap<>();

    PeopleCounts(ReportPeople people, Map<ProgressSpan, Period> spans, Map<String, String> families) {
        this.people = people;
        this.spans = spans;
        this.families = families;
    }

    /** How many people of each unit. */
    static Map<Long, Long> byUnit(Collection<ReportPerson> people) {
        Map<Long, Long> own = new HashMap<>();
        people.forEach(person -> own.merge(person.unitId(), 1L, Long::sum));
        return own;
    }

    Map<Long, UnitFigures> byUnit() {
        for (ReportPerson person : people.all()) {
            if (person.holds()) {
                person.dates().counted().ifPresent(day -> count(person, day));
            }
        }
        Map<Long, UnitFigures> all = new HashMap<>();
        figures.forEach((unit, bySpan) -> {
            Map<ProgressSpan, Figure> counted = new EnumMap<>(ProgressSpan.class);
            bySpan.forEach((span, count) -> counted.put(span, new Figure(count, 0)));
            all.put(unit, new UnitFigures(counted, groups.getOrDefault(unit, Map.of())));
        });
        return all;
    }

    private void count(ReportPerson person, LocalDate day) {
        if (spans.values().stream().noneMatch(period -> period.contains(day))) {
            return;
        }
        Set<String> in = groups(person);
        spans.forEach((span, period) -> {
            if (period.contains(day)) {
                figures.computeIfAbsent(person.unitId(), k -> new EnumMap<>(ProgressSpan.class))
                        .merge(span, 1L, Long::sum);
                if (AdmissionCounts.GROUP_SPANS.contains(span)) {
                    Map<GroupSpan, Long> of = groups.computeIfAbsent(person.unitId(), k -> new HashMap<>());
                    in.forEach(group -> of.merge(new GroupSpan(group, span), 1L, Long::sum));
                }
            }
        });
    }

    /** A person in two groups of one family counts once in the family. */
    private Set<String> groups(ReportPerson person) {
        Set<String> all = new HashSet<>(person.traits().groups());
        person.traits().groups().stream()
                .filter(group -> !DERIVED.contains(group))
                .map(group -> families.getOrDefault(group, group))
                .filter(family -> !DERIVED.contains(family))
                .forEach(all::add);
        return all;
    }
}
