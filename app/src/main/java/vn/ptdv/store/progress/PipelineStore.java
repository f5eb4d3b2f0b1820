package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    public PipelineStore(DSLContext sql) {
        this.sql = sql;
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
            List<Waiting> waiting = stages.entrySet().stream()
                    .map(e -> new Waiting(e.getKey(), e.getValue()))
                    .toList();
            forecasts.put(key, Forecast.of(progress, waiting, history, today, by));
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
        return days.entrySet().stream()
                .map(e -> new Waiting(e.getKey(), e.getValue()))
                .toList();
    }

    /** Of each stage: how many left the way for good in the last years, and how long the admitted took from there. */
    Map<String, StageHistory> history(LocalDate today) {
        LocalDate since = today.minusYears(YEARS_OF_HISTORY);
        Map<String, Integer> ended = new HashMap<>();
        Map<String, List<Integer>> admitted = new HashMap<>();
        var reached = DSL.min(EVENT.ON_DATE);
        sql.select(EVENT.STAGE_KEY, reached, CANDIDACY.CEREMONY_ON)
                .from(EVENT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(EVENT.CANDIDACY_ID))
                .where(EVENT.CANCELLED.isFalse())
                .and(CANDIDACY
                        .CEREMONY_ON
                        .between(since, today)
                        .or(CANDIDACY.CEREMONY_ON.isNull().and(CANDIDACY.CLOSED_ON.between(since, today))))
                .groupBy(CANDIDACY.ID, EVENT.STAGE_KEY, CANDIDACY.CEREMONY_ON)
                .forEach(row -> {
                    ended.merge(row.value1(), 1, Integer::sum);
                    LocalDate ceremony = row.value3();
                    if (ceremony != null) {
                        admitted.computeIfAbsent(row.value1(), k -> new ArrayList<>())
                                .add(days(row.value2(), ceremony));
                    }
                });
        Map<String, StageHistory> history = new HashMap<>();
        ended.forEach((stage, count) ->
                history.put(stage, new StageHistory(count, admitted.getOrDefault(stage, List.of()))));
        return history;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
