package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.quota.Forecast.Waiting;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.StageHistory;

/** Who is on the way in each unit, and what became of those who stood there in the last years. */
public final class PipelineStore {
    private static final int YEARS_OF_HISTORY = 5;
    private final DSLContext sql;
    private final StepMemory steps;

    public PipelineStore(DSLContext sql, StepMemory steps) {
        this.sql = sql;
        this.steps = steps;
    }

    /** How many are on the way in each unit: a weight for proposals. */
    public Map<Long, Long> sizes() {
        Map<Long, Long> sizes = new HashMap<>();
        sql.select(CANDIDACY.UNIT_ID, DSL.count())
                .from(CANDIDACY)
                .where(CANDIDACY.CEREMONY_ON.isNull().and(CANDIDACY.CLOSED_ON.isNull()))
                .groupBy(CANDIDACY.UNIT_ID)
                .forEach(row -> sizes.put(row.value1(), row.value2().longValue()));
        return sizes;
    }

    /** What the people on the way in these units let one expect by the day, with its basis. */
    public Forecast forecast(Collection<Long> unitIds, Progress soFar, LocalDate today, LocalDate by) {
        return Forecast.of(soFar, waiting(unitIds, today), history(today), today, by);
    }

    /** For everybody, from ways that were read already: only the steps of those who are gone are looked up. */
    public Forecast forecast(Ways ways, Progress soFar, LocalDate today, LocalDate by) {
        Map<String, List<Integer>> days = new TreeMap<>();
        Map<Long, Optional<LocalDate>> over = new HashMap<>();
        LocalDate since = today.minusYears(YEARS_OF_HISTORY);
        for (Ways.Way way : ways.all()) {
            if (way.isOpen()) {
                days.computeIfAbsent(way.standing().stage(), k -> new ArrayList<>())
                        .add(days(way.standing().since(), today));
            }
            way.days()
                    .ceremony()
                    .or(way.days()::closed)
                    .filter(end -> !end.isBefore(since) && !end.isAfter(today))
                    .ifPresent(end -> over.put(way.id(), way.days().ceremony()));
        }
        return Forecast.of(soFar, waiting(days), history(over), today, by);
    }

    /** The forecast of many groups of units at once: {@code soFar} and {@code units} by the same keys. */
    public Map<Long, Forecast> forecasts(
            Map<Long, Progress> soFar, Map<Long, List<Long>> units, LocalDate today, LocalDate by) {
        Map<String, StageHistory> history = history(today);
        Map<Long, Map<String, List<Integer>>> days = daysByUnit(today);
        Map<Long, Forecast> forecasts = new HashMap<>();
        soFar.forEach((key, progress) -> {
            Map<String, List<Integer>> stages = new TreeMap<>();
            units.getOrDefault(key, List.of())
                    .forEach(unit -> days.getOrDefault(unit, Map.of())
                            .forEach((stage, some) -> stages.computeIfAbsent(stage, k -> new ArrayList<>())
                                    .addAll(some)));
            forecasts.put(key, Forecast.of(progress, waiting(stages), history, today, by));
        });
        return forecasts;
    }

    private Map<Long, Map<String, List<Integer>>> daysByUnit(LocalDate today) {
        Map<Long, Map<String, List<Integer>>> days = new HashMap<>();
        sql.select(CANDIDACY.UNIT_ID, CANDIDACY.STAGE_KEY, CANDIDACY.STAGE_SINCE)
                .from(CANDIDACY)
                .where(CANDIDACY.CEREMONY_ON.isNull().and(CANDIDACY.CLOSED_ON.isNull()))
                .forEach(row -> days.computeIfAbsent(row.value1(), k -> new TreeMap<>())
                        .computeIfAbsent(row.value2(), k -> new ArrayList<>())
                        .add(days(row.value3(), today)));
        return days;
    }

    List<Waiting> waiting(Collection<Long> unitIds, LocalDate today) {
        Map<String, List<Integer>> days = new TreeMap<>();
        sql.select(CANDIDACY.STAGE_KEY, CANDIDACY.STAGE_SINCE)
                .from(CANDIDACY)
                .where(CANDIDACY.UNIT_ID.in(unitIds))
                .and(CANDIDACY.CEREMONY_ON.isNull().and(CANDIDACY.CLOSED_ON.isNull()))
                .forEach(row -> days.computeIfAbsent(row.value1(), k -> new ArrayList<>())
                        .add(days(row.value2(), today)));
        return waiting(days);
    }

    private static List<Waiting> waiting(Map<String, List<Integer>> days) {
        return days.entrySet().stream()
                .map(e -> new Waiting(e.getKey(), e.getValue()))
                .toList();
    }

    /** Of each stage: how many left the way for good in the last years, and how long the admitted took from there. */
    Map<String, StageHistory> history(LocalDate today) {
        return history(over(today.minusYears(YEARS_OF_HISTORY), today));
    }

    private Map<String, StageHistory> history(Map<Long, Optional<LocalDate>> over) {
        Map<String, Integer> ended = new HashMap<>();
        Map<String, List<Integer>> admitted = new HashMap<>();
        steps.with(reached -> {
            over.forEach((candidacy, ceremony) -> reached.each(candidacy, (stage, day) -> {
                ended.merge(stage, 1, Integer::sum);
                ceremony.ifPresent(on ->
                        admitted.computeIfAbsent(stage, k -> new ArrayList<>()).add(days(day, on)));
            }));
            return over;
        });
        Map<String, StageHistory> history = new HashMap<>();
        ended.forEach((stage, count) ->
                history.put(stage, new StageHistory(count, admitted.getOrDefault(stage, List.of()))));
        return history;
    }

    /** Who left the way in the span, with the day of the ceremony for whom it led there. */
    private Map<Long, Optional<LocalDate>> over(LocalDate since, LocalDate today) {
        Map<Long, Optional<LocalDate>> over = new HashMap<>();
        sql.select(CANDIDACY.ID, CANDIDACY.CEREMONY_ON, CANDIDACY.CLOSED_ON)
                .from(CANDIDACY)
                .forEach(row -> {
                    LocalDate ceremony = row.value2();
                    LocalDate end = ceremony != null ? ceremony : row.value3();
                    if (end != null && !end.isBefore(since) && !end.isAfter(today)) {
                        over.put(row.value1(), Optional.ofNullable(ceremony));
                    }
                });
        return over;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
