package vn.ptdv.store.process;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.RULE_EXCEPTION;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.model.process.Stage;

/** The pipeline in figures: how many stand at each step and for how long, and where rules were set aside. */
public final class Pipeline {
    private final DSLContext reading;

    public Pipeline(DSLContext reading) {
        this.reading = reading;
    }

    /** From how many days on a line counts as slow, and as standing still. */
    public record Ageing(int slowAfter, int stillAfter) {}

    /** One step with the people at it. */
    public record Step(Stage stage, int count, int slow, int still, double averageDays) {}

    /** One time that a rule was set aside. */
    public record SetAside(
            long candidacyId, long personId, String name, String unit, LocalDate on, String ruleKey, Words words) {}

    /** What was found, why one went on, and who approved. */
    public record Words(String message, String reason, String approver) {}

    /** Every step in use in order, with those still on the way. */
    public List<Step> funnel(ProcessMap process, LocalDate today, Ageing ageing) {
        Map<String, Map<LocalDate, Integer>> counted = new HashMap<>();
        reading.select(CANDIDACY.STAGE_KEY, CANDIDACY.STAGE_SINCE, DSL.count())
                .from(CANDIDACY)
                .where(CANDIDACY.EXIT_KEY.isNull())
                .groupBy(CANDIDACY.STAGE_KEY, CANDIDACY.STAGE_SINCE)
                .forEach(r -> counted.computeIfAbsent(r.value1(), k -> new HashMap<>())
                        .put(r.value2(), r.value3()));
        return process.stagesWith(counted.keySet()).stream()
                .map(stage -> step(stage, counted.getOrDefault(stage.key(), Map.of()), today, ageing))
                .toList();
    }

    /** How many left by each way out. */
    public Map<String, Integer> exits() {
        return reading.select(CANDIDACY.EXIT_KEY, DSL.count())
                .from(CANDIDACY)
                .where(CANDIDACY.EXIT_KEY.isNotNull())
                .groupBy(CANDIDACY.EXIT_KEY)
                .fetchMap(CANDIDACY.EXIT_KEY, DSL.count());
    }

    /** The list "ngoại lệ": rules set aside between two days, the newest first. */
    public List<SetAside> exceptions(LocalDate from, LocalDate to) {
        return exceptions(RULE_EXCEPTION.ON_DATE.between(from, to));
    }

    public List<SetAside> exceptionsOf(long candidacyId) {
        return exceptions(RULE_EXCEPTION.CANDIDACY_ID.eq(candidacyId));
    }

    private List<SetAside> exceptions(Condition which) {
        Field<Long> person = PERSON.ID;
        return reading.select(RULE_EXCEPTION.fields())
                .select(person, PERSON.FULL_NAME, UNIT.NAME)
                .from(RULE_EXCEPTION)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(RULE_EXCEPTION.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(which)
                .orderBy(RULE_EXCEPTION.ON_DATE.desc(), RULE_EXCEPTION.ID.desc())
                .fetch(r -> new SetAside(
                        r.get(RULE_EXCEPTION.CANDIDACY_ID),
                        r.get(person),
                        r.get(PERSON.FULL_NAME),
                        r.get(UNIT.NAME),
                        r.get(RULE_EXCEPTION.ON_DATE),
                        r.get(RULE_EXCEPTION.RULE_KEY),
                        new Words(
                                r.get(RULE_EXCEPTION.MESSAGE),
                                r.get(RULE_EXCEPTION.REASON),
                                r.get(RULE_EXCEPTION.APPROVER))));
    }

    private static Step step(Stage stage, Map<LocalDate, Integer> since, LocalDate today, Ageing ageing) {
        int count = since.values().stream().mapToInt(Integer::intValue).sum();
        long days = since.entrySet().stream()
                .mapToLong(e -> (today.toEpochDay() - e.getKey().toEpochDay()) * e.getValue())
                .sum();
        return new Step(
                stage,
                count,
                older(since, today.minusDays(ageing.slowAfter())),
                older(since, today.minusDays(ageing.stillAfter())),
                count == 0 ? 0 : (double) days / count);
    }

    private static int older(Map<LocalDate, Integer> since, LocalDate than) {
        return since.entrySet().stream()
                .filter(e -> e.getKey().isBefore(than))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
