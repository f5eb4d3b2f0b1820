package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Candidacies by the row of the report that counts them. */
public final class Placed {
    private final TopUnits units;
    private final Map<Long, List<Long>> byRow = new HashMap<>();

    private Placed(TopUnits units) {
        this.units = units;
    }

    public static <T> Placed of(Collection<T> all, TopUnits units, ToLongFunction<T> unitId, ToLongFunction<T> id) {
        Placed placed = new Placed(units);
        all.forEach(one -> placed.units
                .row(unitId.applyAsLong(one))
                .ifPresent(row -> placed.byRow
                        .computeIfAbsent(row, k -> new ArrayList<>())
                        .add(id.applyAsLong(one))));
        return placed;
    }

    public static Placed of(Collection<ReportPerson> people, TopUnits units) {
        return of(people, units, ReportPerson::unitId, ReportPerson::candidacyId);
    }

    public List<Long> in(Collection<Long> rows) {
        return rows.stream()
                .flatMap(row -> byRow.getOrDefault(row, List.of()).stream())
                .toList();
    }

    /** As a figure that opens its people. */
    public ReportCell cell(Collection<Long> rows) {
        return ReportCell.of(in(rows));
    }

    public List<Long> all() {
        return byRow.values().stream().flatMap(List::stream).toList();
    }
}
